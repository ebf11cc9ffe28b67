import { randomBytes } from 'node:crypto';

/** What a secret of the OAuth provider is: an access token, a refresh token, a secret of an app. */
export type TokenKind = 'at' | 'rt' | 'cs';

/**
 * A new secret `<brand>_<kind>_<256 random bits>`, recognisable by secret scanners. Of letters, digits, `-` and `_`
 * alone: clients differ in how they encode anything else.
 */
export const newToken = (brand: string, kind: TokenKind): string =>
  `${brand}_${kind}_${randomBytes(32).toString('base64url')}`;

/** True where the text has the form of an access token. */
export const isWellFormedAccessToken = (text: string): boolean =>
  /^[a-z]{2,8}_at_[A-Za-z0-9_-]{43}$/.test(text);
