import { defineErrors } from '#kernel/errors/problem.js';

export const ssoErrors = defineErrors({
  ssoNotSetUp: [409, 'Not set up', 'Set up the provider first.'],
  ssoTestNeeded: [
    409,
    'Test needed',
    'Test the provider as it is set up now, with success, before you enforce single sign-on.',
  ],
  breakGlassNeeded: [
    409,
    'Break-glass owner needed',
    'Name at least one owner who has a password, so that somebody gets in when the provider does not.',
  ],
  emailDomainExists: [409, 'Domain exists', 'You have added %s already.'],
  emailDomainRefused: [422, 'Domain refused', '%s'],
});
