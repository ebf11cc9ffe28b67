import type { AppKind } from './apps.types.js';

const LOOPBACK = /^(?:127\.0\.0\.1|\[::1\]|localhost)$/;

/**
 * Whether an app may register this address (RFC 9700, RFC 8252): https; http at a loopback address, for programs at the
 * user's and for development; for native apps a scheme of their own with a dot in it. Never a fragment or a password,
 * and only as browsers write it, since it is compared letter by letter.
 */
export function isRedirectUri(text: string, kind: AppKind): boolean {
  if (!URL.canParse(text) || /[\s#*\\]/.test(text)) return false;
  const { protocol, hostname, username, password, href } = new URL(text);
  if (username || password) return false;
  if (protocol === 'https:') return href === text || href === `${text}/`;
  if (protocol === 'http:') return LOOPBACK.test(hostname) && (href === text || href === `${text}/`);
  return kind === 'native' && /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:$/.test(protocol);
}
