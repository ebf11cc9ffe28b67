import { scopes as catalogueOfScopes } from '#config/scopes.js';
import type { Principal } from '#kernel/context/ctx.js';

const RISKS = ['low', 'medium', 'high'] as const;
type Risk = (typeof RISKS)[number];

/** The highest risk that a role may take on for its organisation. */
const LIMIT: Record<string, Risk> = { member: 'low', admin: 'medium', owner: 'high' };
const ROLE_FOR: Record<Risk, string> = { low: 'member', medium: 'admin', high: 'owner' };

export interface Refusal {
  detail: string;
  /** The lowest role that may, or null where the caller is an API key. */
  requiredRole: string | null;
  missingScopes: string[];
}

/**
 * Whether somebody may hand these scopes to a listing: a person by the role and the highest risk among them, an API key
 * only what it holds itself. Null where it is allowed.
 */
export function refusalToInstall(
  principal: Pick<Principal, 'kind' | 'role' | 'scopes'>,
  wanted: readonly string[],
): Refusal | null {
  if (principal.kind === 'system') return null;
  // Neither gives more than it holds: a support session has no role here, whatever its opener is at home.
  if (principal.kind === 'api_key' || principal.kind === 'support') {
    const missingScopes = wanted.filter((scope) => !principal.scopes.has(scope));
    if (missingScopes.length === 0) return null;
    const holder = principal.kind === 'support' ? 'support session' : 'API key';
    return { detail: `The ${holder} lacks ${missingScopes.join(', ')}.`, requiredRole: null, missingScopes };
  }
  const level = Math.max(
    0,
    ...wanted.map((scope) => RISKS.indexOf(catalogueOfScopes.get(scope)?.risk ?? 'high')),
  );
  const limit = LIMIT[principal.role ?? ''];
  if (limit && RISKS.indexOf(limit) >= level) return null;
  const requiredRole = ROLE_FOR[RISKS[level]!];
  const missingScopes = wanted.filter((scope) => {
    const risk = catalogueOfScopes.get(scope)?.risk ?? 'high';
    return !limit || RISKS.indexOf(risk) > RISKS.indexOf(limit);
  });
  const others = requiredRole === 'owner' ? 'An owner' : requiredRole === 'admin' ? 'An admin' : 'A member';
  return {
    detail: `${others} can allow ${missingScopes.join(', ') || 'this'}.`,
    requiredRole,
    missingScopes,
  };
}
