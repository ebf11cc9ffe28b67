import { defineErrors } from '#kernel/errors/problem.js';

export const domainErrors = defineErrors({
  domainExists: [409, 'Domain exists', 'You have added %s already.'],
  domainTaken: [
    409,
    'Domain taken',
    'Another account has proved that %s is theirs. Ask them to remove it first.',
  ],
  domainNotVerified: [409, 'Domain not verified', '%s cannot be the primary domain before it is verified.'],
  hostnameRefused: [422, 'Hostname refused', '%s'],
  tenantNeeded: [
    422,
    'Which tenant?',
    'A domain belongs to a tenant: ask on its host, or name it in X-Tenant-Id.',
  ],
});
