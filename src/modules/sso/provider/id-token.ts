import { errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { SsoRefusal } from '../sso-refusal.js';

/** Signatures by a key that only the provider has; `none` and shared secrets are not among them. */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** Clocks differ. */
const TOLERANCE_S = 60;

export interface Expectation {
  issuer: string;
  clientId: string;
  nonce: string;
  keys: JWTVerifyGetKey;
}

/**
 * The claims of an ID token after every check of OpenID Connect Core 1.0, section 3.1.3.7.
 * @throws `provider-invalid` with the check that failed
 */
export async function verifyIdToken(
  token: string,
  { issuer, clientId, nonce, keys }: Expectation,
  now = new Date(),
): Promise<JWTPayload & { sub: string }> {
  const claims = await signedClaims(token, { issuer, clientId, keys }, now);
  const { aud, azp, sub } = claims;
  if (azp !== undefined ? azp !== clientId : Array.isArray(aud) && aud.length > 1) {
    throw invalid(`The ID token was made for somebody else (azp ${shown(azp)}).`);
  }
  if (claims['nonce'] !== nonce) throw invalid('The ID token belongs to another sign-in (nonce).');
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) {
    throw invalid('The ID token names nobody (sub).');
  }
  return { ...claims, sub };
}

async function signedClaims(
  token: string,
  { issuer, clientId, keys }: Omit<Expectation, 'nonce'>,
  now: Date,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience: clientId,
      clockTolerance: TOLERANCE_S,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: now,
    });
    return payload;
  } catch (error) {
    if (error instanceof SsoRefusal) throw error;
    throw invalid(wordsOf(error), error);
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The ID token has expired; compare the clocks.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim } = error;
    if (claim === 'iss')
      return `The ID token comes from ${shown(error.payload.iss)}, which is not the issuer.`;
    if (claim === 'aud') return `The ID token was made for ${shown(error.payload.aud)}, not for this client.`;
    return `The ID token's claim ${claim} does not hold.`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return 'The ID token is signed in a way that is not accepted. Choose RS256, PS256, ES256 or EdDSA.';
  }
  if (error instanceof errors.JWKSNoMatchingKey)
    return 'The ID token is signed with a key that is not published.';
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return 'The signature of the ID token is wrong.';
  return 'The ID token could not be checked.';
}

const invalid = (detail: string, cause?: unknown): SsoRefusal =>
  new SsoRefusal('provider-invalid', detail, { cause });

const shown = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 200);
