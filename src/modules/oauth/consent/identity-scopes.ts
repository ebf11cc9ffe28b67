import { scopes } from '#config/scopes.js';
import type { Risk } from '#kernel/access/role-limits.js';

/** What scopes of OpenID Connect let an app know, in the words and order of the consent page. */
const SENTENCES: Record<string, string> = {
  openid: 'Know which account you use here',
  profile: 'See your name',
  email: 'See your e-mail address',
  offline_access: 'Stay connected while you are away',
};

export interface ScopeInWords {
  scope: string;
  sentence: string;
  risk: Risk;
}

/** A scope in words; null for one that nobody knows. */
export function inWords(scope: string): ScopeInWords | null {
  const own = SENTENCES[scope];
  if (own) return { scope, sentence: own, risk: 'low' };
  const known = scopes.get(scope);
  return known ? { scope, sentence: known.sentence, risk: known.risk } : null;
}

export const isIdentityScope = (scope: string): boolean => scope in SENTENCES;
