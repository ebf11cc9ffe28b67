import { defineErrors } from '#kernel/errors/problem.js';

export const supportErrors = defineErrors({
  supportFromAbove: [
    403,
    'Not from here',
    'A support session is opened by an organisation above the tenant, at the platform host with X-Tenant-Id.',
  ],
  supportLinkInvalid: [
    404,
    'Link not valid',
    'This link was used, has expired or its support session has ended; open a new one.',
  ],
});
