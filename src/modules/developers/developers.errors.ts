import { defineErrors } from '#kernel/errors/problem.js';

export const developerErrors = defineErrors({
  redirectUriInvalid: [
    422,
    'Redirect address not allowed',
    '%s is no address to return to: use https, or http at a loopback address; no fragment, written as a browser shows it.',
  ],
  redirectUriMissing: [422, 'Redirect address missing', 'Name at least one redirect address.'],
  appScopeBeyondYours: [
    403,
    'Scope beyond yours',
    'The app would act as your organisation with the scope %s, which you do not have.',
  ],
  noSecret: [409, 'No secret', 'A native app can keep no secret; it proves itself with PKCE alone.'],
  noWebhook: [409, 'No webhook address', 'Set webhookUrl first; its secret signs what is sent there.'],
  appApproved: [409, 'Approved already', 'This app is approved already.'],
  appSuspended: [409, 'Suspended', 'This app is suspended (%s).'],
  appNotSuspended: [409, 'Not suspended', 'This app is not suspended.'],
});
