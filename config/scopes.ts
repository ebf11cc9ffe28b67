import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

export const ROLES = ['viewer', 'member', 'admin', 'owner', 'reseller', 'operator'] as const;
export type Role = (typeof ROLES)[number];

/** The roles that people may have in an organisation of a kind, from the least to the most. */
export const ROLES_OF = {
  tenant: ['viewer', 'member', 'admin', 'owner'],
  reseller: ['reseller'],
  platform: ['operator'],
  developer: [],
} as const satisfies Record<string, readonly Role[]>;

const Scope = z.strictObject({
  scope: z.string().regex(/^(read|write):[a-z_]+$/),
  sentence: z.string().min(5),
  risk: z.enum(['low', 'medium', 'high']),
  roles: z.array(z.enum(ROLES)).min(1),
  delegable: z.boolean().default(false),
  support: z.boolean().default(false),
});
export type Scope = z.infer<typeof Scope>;

/** The one catalogue of scopes, by name. */
export const scopes: ReadonlyMap<string, Scope> = new Map(
  z
    .array(Scope)
    .parse(parse(readFileSync(join(projectRoot, 'config/scopes.yaml'), 'utf8')))
    .map((scope) => [scope.scope, scope]),
);

/** With what they include: `write:x` brings `read:x`. Unknown ones are dropped. */
export function expandScopes(granted: Iterable<string>): Set<string> {
  const expanded = new Set<string>();
  for (const scope of granted) {
    if (!scopes.has(scope)) continue;
    expanded.add(scope);
    if (scope.startsWith('write:')) expanded.add(scope.replace('write:', 'read:'));
  }
  return expanded;
}

/** What a role may do. */
export function scopesOfRole(role: Role): Set<string> {
  return expandScopes(
    [...scopes.values()].filter((scope) => scope.roles.includes(role)).map(({ scope }) => scope),
  );
}

/** What remains of a credential's scopes when it acts on an organisation that it manages: set-up, never data. */
export function delegableScopes(granted: ReadonlySet<string>): Set<string> {
  return new Set([...granted].filter((scope) => scopes.get(scope)?.delegable));
}

/** What a support session may: the set-up and data of a tenant, never its people, keys, money or end. */
export function supportScopes(access: 'read' | 'write'): Set<string> {
  return expandScopes(
    [...scopes.values()]
      .filter(({ scope, support }) => support && (access === 'write' || scope.startsWith('read:')))
      .map(({ scope }) => scope),
  );
}
