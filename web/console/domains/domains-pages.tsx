import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { DomainPage } from './domain-page.js';
import { DomainsPage } from './domains-page.js';

/** The list of domains, and one of them. */
export function DomainsPages(): ReactNode {
  return (
    <Switch>
      <Route path="/console/domains" component={DomainsPage} />
      <Route path="/console/domains/:id">{({ id }) => <DomainPage id={id} />}</Route>
    </Switch>
  );
}
