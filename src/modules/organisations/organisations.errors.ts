import { defineErrors } from '#kernel/errors/problem.js';

export const organisationErrors = defineErrors({
  slugTaken: [409, 'Slug taken', 'The slug "%s" is taken; choose another.'],
  externalIdTaken: [409, 'External id taken', 'Another of your tenants has the externalId "%s".'],
  statusConflict: [409, 'Not possible in this state', 'A tenant that is %s cannot be %s.'],
  suspendedAbove: [403, 'Suspended from above', 'The %s suspended this tenant; only they can lift it.'],
});
