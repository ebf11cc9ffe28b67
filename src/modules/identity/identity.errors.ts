import { defineErrors } from '#kernel/errors/problem.js';

export const identityErrors = defineErrors({
  signInFailed: [401, 'Sign-in failed', 'The e-mail address or the password is wrong.'],
  chooseOrganisation: [
    409,
    'Choose an organisation',
    'You are a member of %s organisations here; say which one in "organisation".',
  ],
  roleNotHere: [422, 'Role not here', 'Nobody is %s in this organisation; choose one of: %s.'],
  ssoRequired: [
    403,
    'Single sign-on required',
    'Your organisation signs in at its identity provider and not with a password; go to %s.',
  ],
  sessionRequired: [
    403,
    'Session required',
    'Only somebody who is signed in may do this, not an API key; sign in with a browser.',
  ],
  invitationInvalid: [
    404,
    'Invitation not valid',
    'This invitation was used, has expired or never existed; ask for a new one.',
  ],
  linkInvalid: [
    404,
    'Link not valid',
    'This link was used, was replaced, has expired or never existed; ask for a new one.',
  ],
  memberExists: [409, 'Already a member', '%s is a member or invited already.'],
  alreadyJoined: [409, 'Already joined', '%s has joined and needs no invitation.'],
  lastOwner: [
    409,
    'Last owner',
    'The last owner can be neither removed nor given another role; make somebody else an owner first.',
  ],
  roleBeyondYours: [
    403,
    'Role beyond yours',
    'Somebody with the role %s may more than you: you can neither give that role nor change or remove who has it.',
  ],
});
