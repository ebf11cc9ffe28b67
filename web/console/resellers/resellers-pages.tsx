import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { NewResellerPage } from './new-reseller-page.js';
import { ResellersPage } from './resellers-page.js';

/** The list of resellers, and a new one. */
export function ResellersPages(): ReactNode {
  return (
    <Switch>
      <Route path="/console/resellers" component={ResellersPage} />
      <Route path="/console/resellers/new" component={NewResellerPage} />
    </Switch>
  );
}
