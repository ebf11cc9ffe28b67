import { defineErrors } from '#kernel/errors/problem.js';

export const credentialErrors = defineErrors({
  scopeBeyondYours: [
    403,
    'Scope beyond yours',
    'You can neither give nor take over the scope %s, since you do not have it.',
  ],
  notYourKey: [
    403,
    'Not your key',
    'Only its owner can rotate this key, since a new secret acts as its owner; revoke it instead.',
  ],
  rotateToReinstate: [
    409,
    'Rotate first',
    'This key is suspended (%s); give it a new secret to reinstate it.',
  ],
  notByApp: [
    403,
    'Not for apps',
    'An app acts as long as it is authorised and no longer, so it makes and changes no keys; a person does.',
  ],
  keySuspended: [409, 'Key suspended', 'This key is suspended (%s); reinstate it first.'],
});
