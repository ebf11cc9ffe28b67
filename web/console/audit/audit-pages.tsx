import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { AuditEntryPage } from './audit-entry-page.js';
import { AuditPage } from './audit-page.js';

/** The log, and one entry of it. */
export function AuditPages(): ReactNode {
  return (
    <Switch>
      <Route path="/console/audit" component={AuditPage} />
      <Route path="/console/audit/:id">{({ id }) => <AuditEntryPage id={id} />}</Route>
    </Switch>
  );
}
