import { defineErrors } from '#kernel/errors/problem.js';

export const oauthErrors = defineErrors({
  authorizationRefused: [400, 'This app cannot be connected', '%s'],
  consentExpired: [
    404,
    'Nothing to decide',
    'This request has expired, was answered or belongs to somebody else; start again from the app.',
  ],
  consentBeyondRole: [403, 'Not yours to allow', 'Somebody with the role %s can allow %s.'],
});
