import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { NewTenantPage } from './new-tenant-page.js';
import { TenantPage } from './tenant-page.js';
import { TenantsPage } from './tenants-page.js';

/** The list of tenants, a new one, and one of them. */
export function TenantsPages(): ReactNode {
  return (
    <Switch>
      <Route path="/console/tenants" component={TenantsPage} />
      <Route path="/console/tenants/new" component={NewTenantPage} />
      <Route path="/console/tenants/:id">{({ id }) => <TenantPage id={id} />}</Route>
    </Switch>
  );
}
