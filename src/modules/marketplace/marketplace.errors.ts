import { defineErrors } from '#kernel/errors/problem.js';

export const marketplaceErrors = defineErrors({
  comingSoon: [409, 'Coming soon', '%s cannot be installed yet. A vote helps to decide what comes first.'],
  available: [409, 'Available', '%s can be installed already; votes are for what is still to come.'],
  statusConflict: [409, 'Not in this state', 'The install is %s.'],
  notTestable: [409, 'Nothing to test', '%s has no connection that could be tested.'],
  installNotAllowed: [403, 'Install not allowed', '%s'],
  invalidConfiguration: [422, 'Invalid configuration', 'Some fields are not valid; see errors.'],
  tenantNeeded: [
    422,
    'Which tenant?',
    'Installs and votes belong to a tenant: ask on its host, or with its API key.',
  ],
});
