import type { Scope } from '../../api/contract.js';

/** Scopes of one resource, the lesser before the greater. */
export interface ScopeGroup {
  resource: string;
  scopes: Scope[];
}

/** The catalogue by resource. */
export function scopeGroups(scopes: readonly Scope[]): ScopeGroup[] {
  const groups = new Map<string, Scope[]>();
  for (const scope of scopes) {
    const resource = resourceOf(scope.scope);
    groups.set(resource, [...(groups.get(resource) ?? []), scope]);
  }
  return [...groups].map(([resource, found]) => ({ resource, scopes: found.sort(lesserFirst) }));
}

/** What `write:x` brings with it: `read:x`. */
export const includedIn = (scope: string): string | null =>
  scope.startsWith('write:') ? `read:${resourceOf(scope)}` : null;

/** Ticks or clears a scope. What another one includes need not be held twice. */
export function toggled(chosen: readonly string[], scope: string, on: boolean): string[] {
  const rest = chosen.filter((one) => one !== scope && one !== (on ? includedIn(scope) : null));
  return on ? [...rest, scope] : rest;
}

/** Whether a chosen scope brings this one. */
export const isIncluded = (chosen: readonly string[], scope: string): boolean =>
  chosen.some((one) => includedIn(one) === scope);

/** `change_orders` as people read it. */
export function resourceName(resource: string): string {
  const words = resource.replaceAll('_', ' ').replace(/\bapi\b/, 'API');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const resourceOf = (scope: string): string => scope.slice(scope.indexOf(':') + 1);

const RISKS = ['low', 'medium', 'high'];
const lesserFirst = (a: Scope, b: Scope) =>
  RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || a.scope.localeCompare(b.scope);
