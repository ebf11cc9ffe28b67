/** Where to go after signing in: a path of this host, and never of another one. */
export function localPath(next: unknown, otherwise = '/'): string {
  if (typeof next !== 'string' || next.length > 1000) return otherwise;
  // Browsers drop control characters and read a backslash as a slash: "/\t/evil" would become "//evil".
  // eslint-disable-next-line no-control-regex
  if (!next.startsWith('/') || /[\x00-\x20\x7f\\]/.test(next)) return otherwise;
  const url = URL.canParse(next, 'http://host') ? new URL(next, 'http://host') : null;
  if (url?.origin !== 'http://host' || /^\/\//.test(url.pathname)) return otherwise;
  // Back to where sign-in begins would be a circle.
  return /^\/(?:sign-in|sso)(?:[/?#]|$)/.test(url.pathname) ? otherwise : next;
}
