import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { ApiKeyPage } from './api-key-page.js';
import { ApiKeysPage } from './api-keys-page.js';
import { NewApiKeyPage } from './new-api-key-page.js';

/** The list of keys, a new one, and one of them. */
export function ApiKeysPages(): ReactNode {
  return (
    <Switch>
      <Route path="/console/api-keys" component={ApiKeysPage} />
      <Route path="/console/api-keys/new" component={NewApiKeyPage} />
      <Route path="/console/api-keys/:id">{({ id }) => <ApiKeyPage id={id} />}</Route>
    </Switch>
  );
}
