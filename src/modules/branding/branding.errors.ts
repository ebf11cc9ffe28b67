import { defineErrors } from '#kernel/errors/problem.js';

export const brandingErrors = defineErrors({
  assetRefused: [422, 'Image refused', '%s'],
  assetMissing: [422, 'Asset unknown', 'There is no uploaded asset %s; upload it first.'],
  noDraft: [409, 'No draft', 'There is no draft to publish.'],
});
