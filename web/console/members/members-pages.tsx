import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { MemberPage } from './member-page.js';
import { MembersPage } from './members-page.js';

/** The list of members, and one of them. */
export function MembersPages(): ReactNode {
  return (
    <Switch>
      <Route path="/console/members" component={MembersPage} />
      <Route path="/console/members/:id">{({ id }) => <MemberPage id={id} />}</Route>
    </Switch>
  );
}
