import { defineErrors } from '#kernel/errors/problem.js';

export const identityErrors = defineErrors({
  signInFailed: [401, 'Sign-in failed', 'The e-mail address or the password is wrong.'],
  chooseOrganisation: [
    409,
    'Choose an organisation',
    'You are a member of %s organisations here; say which one in "organisation".',
  ],
  invitationInvalid: [
    404,
    'Invitation not valid',
    'This invitation was used, has expired or never existed; ask for a new one.',
  ],
  memberExists: [409, 'Already a member', '%s is a member or invited already.'],
  lastOwner: [409, 'Last owner', 'The last owner cannot be removed; make somebody else an owner first.'],
  roleBeyondYours: [
    403,
    'Role beyond yours',
    'Somebody with the role %s may more than you: you can neither give that role nor remove who has it.',
  ],
  roleNotHere: [422, 'Role not here', 'Nobody is %s in this organisation; choose one of: %s.'],
});
