import { defineErrors } from '#kernel/errors/problem.js';

export const recordErrors = defineErrors({
  recordExists: [409, 'Exists already', 'There is another one with the externalId "%s".'],
});
