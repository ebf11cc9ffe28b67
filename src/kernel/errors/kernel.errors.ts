import { defineErrors } from './problem.js';

/** The failures that any route may answer. */
export const kernelErrors = defineErrors({
  badRequest: [400, 'Bad request', '%s'],
  invalidQuery: [400, 'Invalid query', 'Some query parameters are not valid; see errors.'],
  invalidCursor: [400, 'Invalid cursor', 'The cursor is not one that this list gave out: %s.'],
  unauthenticated: [401, 'Not signed in', 'Send a valid API key as "Authorization: Bearer …", or sign in.'],
  invalidCredential: [401, 'Credential refused', 'The API key or session is unknown, expired or revoked.'],
  insufficientScope: [403, 'Scope missing', 'This needs the scope %s.'],
  supportBlocked: [
    403,
    'Not in a support session',
    'A support session cannot do this: members, API keys, sign-in, billing and the end of an organisation are for its own people alone.',
  ],
  supportReadOnly: [
    403,
    'Support session may only look',
    'This support session was opened for looking; open one with write access to change something.',
  ],
  tenantMismatch: [403, 'Wrong tenant', 'The credential belongs to another tenant than this host.'],
  addressNotAllowed: [
    403,
    'Address not allowed',
    'This API key may not be used from %s; add the address to its ranges.',
  ],
  tenantSuspended: [403, 'Suspended', 'This account is suspended.'],
  crossSiteRequest: [403, 'Cross-site request', 'A signed-in write must come from a page of the same host.'],
  quotaExceeded: [403, 'Quota exceeded', 'The plan allows %s %s; %s are in use.'],
  notFound: [404, 'Not found', 'There is nothing here, or it is not yours to see.'],
  idempotencyConflict: [
    409,
    'Request in progress',
    'A request with this Idempotency-Key is being carried out; ask again shortly.',
  ],
  gone: [410, 'Gone', 'This was switched off on %s; what to use instead is told by its Link header.'],
  staleVersion: [
    412,
    'Changed meanwhile',
    'Somebody changed it since you read it; read it again and repeat your change.',
  ],
  bodyTooLarge: [413, 'Too large', 'The body is larger than %s bytes.'],
  unsupportedMediaType: [415, 'Unsupported media type', 'Send %s.'],
  unknownHost: [421, 'Unknown host', 'Nothing is served under this name.'],
  invalidBody: [422, 'Invalid body', 'Some fields are not valid; see errors.'],
  idempotencyMismatch: [
    422,
    'Idempotency-Key used before',
    'This Idempotency-Key was used with another body.',
  ],
  rateLimited: [429, 'Too many requests', 'Too many requests in a short time; try again in %s seconds.'],
  internal: [
    500,
    'Internal error',
    'Something went wrong on our side. Quote the request id when you report it.',
  ],
  unavailable: [
    503,
    'Temporarily unavailable',
    'A service that this needs is not reachable; try again shortly.',
  ],
});
