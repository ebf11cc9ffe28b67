import { scopes } from '#config/scopes.js';

export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

/** The highest risk that a role may take on for its organisation when it lets a listing or an app in. */
const LIMIT: Record<string, Risk> = { member: 'low', admin: 'medium', owner: 'high' };
const ROLE_FOR: Record<Risk, string> = { low: 'member', medium: 'admin', high: 'owner' };

const riskOf = (scope: string): Risk => scopes.get(scope)?.risk ?? 'high';

/** The lowest role that may hand out these scopes. */
export function roleFor(wanted: readonly string[]): string {
  const level = Math.max(0, ...wanted.map((scope) => RISKS.indexOf(riskOf(scope))));
  return ROLE_FOR[RISKS[level]!];
}

/** Those of the scopes that are too great a risk for this role to hand out. */
export function beyondRole(role: string | null, wanted: readonly string[]): string[] {
  const limit = LIMIT[role ?? ''];
  return wanted.filter((scope) => !limit || RISKS.indexOf(riskOf(scope)) > RISKS.indexOf(limit));
}

/** Whether somebody of this role hands out anything at all. */
export const mayHandOut = (role: string | null): boolean => LIMIT[role ?? ''] !== undefined;
