import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Role, scopesOfRole } from '#config/scopes.js';
import { fromTypeId } from '#kernel/context/type-id.js';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from './caller.js';
import type { ContractOperation } from './contract.js';
import { aKey, aMember, anybodyAt, aTenant, cookieOf, operatorOf, type World } from './factories.js';
import { readTestStack } from './stack.mjs';

/** What an operation owes somebody: to let them through to validation, or the problem that refuses them. */
export type Verdict = 'let through' | `${401 | 403} ${string}`;

/** Somebody with a credential in a certain state, and what the declaration of an operation says of them. */
export interface Standing {
  name: string;
  /** Who calls; for what a tenant never holds, somebody at the platform's host. */
  caller: (operation: ContractOperation) => Caller;
  owed: (operation: ContractOperation) => Verdict;
}

const IN = 'let through';
const holds = (role: Role) => (scope: string) => scopesOfRole(role).has(scope);
/** Somebody whose credential is good, with the scopes for which `has` is true. */
const by =
  (has: (scope: string) => boolean) =>
  ({ scope }: ContractOperation): Verdict =>
    scope === null || has(scope) ? IN : '403 insufficient-scope';
const stranger = ({ scope }: ContractOperation): Verdict => (scope === null ? IN : '401 unauthenticated');

/** Everybody who may stand before an operation. */
export async function allStandings(world: World): Promise<Standing[]> {
  const [tenant, other, suspended] = await Promise.all([aTenant(world), aTenant(world), aTenant(world)]);
  const nobody = anybodyAt(world, tenant.host);
  const operator = operatorOf(world);
  const [viewer, expired, revoked, schedules, invoices] = await Promise.all([
    aMember(tenant, 'viewer'),
    anExpiredKey(tenant.caller),
    aRevokedKey(tenant.caller),
    aKey(tenant, ['read:schedules']),
    aKey(tenant, ['read:invoices']),
    tenant.manager
      .post(`/api/v1/tenants/${suspended.id}/suspend`, { reason: 'A test' })
      .then((answer) => expectStatus(answer, 200)),
  ]);
  const signIn = async () =>
    nobody.but({
      cookie: cookieOf(expectStatus(await nobody.post('/api/v1/sessions', tenant.owner), 201).headers),
    });
  const ended = await signIn();
  expectStatus(await ended.delete('/api/v1/sessions/current'), 204);
  const over = await signIn();
  await letNewestSessionExpire(tenant.id);

  const owner = holds('owner');
  const one = (caller: Caller) => () => caller;
  return [
    { name: 'nobody', caller: one(nobody), owed: stranger },
    {
      name: 'a key with the scope',
      caller: ({ scope }) => (scope === null || owner(scope) ? tenant.caller : operator),
      owed: by((scope) => owner(scope) || holds('operator')(scope)),
    },
    {
      name: 'a key without the scope',
      caller: ({ scope }) => (scope === 'read:schedules' ? invoices : schedules),
      owed: by(() => false),
    },
    {
      name: 'a key of another tenant with the scope',
      caller: one(nobody.but({ apiKey: other.caller.standing.apiKey })),
      owed: () => '403 tenant-mismatch',
    },
    { name: 'an expired key', caller: one(expired), owed: () => '401 invalid-credential' },
    { name: 'a revoked key', caller: one(revoked), owed: () => '401 invalid-credential' },
    {
      name: 'a key of a suspended tenant',
      caller: one(suspended.caller),
      owed: (operation) => (operation.whileSuspended ? by(owner)(operation) : '403 tenant-suspended'),
    },
    { name: 'the session of an owner', caller: one(tenant.session), owed: by(owner) },
    { name: 'the session of a viewer', caller: one(viewer), owed: by(holds('viewer')) },
    {
      name: 'the session of another tenant',
      caller: one(nobody.but({ cookie: other.session.standing.cookie })),
      owed: stranger,
    },
    { name: 'an ended session', caller: one(ended), owed: stranger },
    { name: 'an expired session', caller: one(over), owed: stranger },
  ];
}

/** What was answered to a request with a parameter that no operation has: whoever is let through gets no further. */
export async function verdictOn(caller: Caller, method: string, path: string): Promise<string> {
  const { status, problem } = await caller.call(method, `${path}?notAParameter=1`);
  const code = problem?.type?.replace('/problems/', '');
  const named = problem?.errors?.some(({ pointer }) => pointer === '?notAParameter');
  return status === 400 && code === 'invalid-query' && named ? IN : `${status} ${code}`;
}

async function anExpiredKey(owner: Caller): Promise<Caller> {
  const expiresAt = new Date(Date.now() + 3_000);
  const answer = await owner.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', {
    name: 'Short-lived',
    scopes: ['read:installs', 'write:branding'],
    expiresAt: expiresAt.toISOString(),
  });
  const { key } = expectStatus(answer, 201).body;
  const caller = owner.but({ apiKey: key });
  // In the process's memory while it is good, as it would be.
  expectStatus(await caller.get('/api/v1/installs'), 200);
  await pause(expiresAt.getTime() - Date.now() + 50);
  return caller;
}

async function aRevokedKey(owner: Caller): Promise<Caller> {
  const answer = await owner.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', {
    name: 'Revoked',
    scopes: ['read:installs', 'write:branding'],
  });
  const { key, id } = expectStatus(answer, 201).body;
  expectStatus(await owner.delete(`/api/v1/api-keys/${id}`), 204);
  return owner.but({ apiKey: key });
}

/** No session ends while a test runs, so its end is moved before anybody has used it. */
async function letNewestSessionExpire(tenantId: string): Promise<void> {
  const client = new pg.Client({ connectionString: readTestStack().database.ownerUrl });
  await client.connect();
  const { rowCount } = await client.query(
    `update credentials set expires_at = now() - interval '1 minute'
      where kind = 'session' and organisation_id = $1
        and subject_id = (select id from sessions where tenant_id = $1 order by created_at desc limit 1)`,
    [fromTypeId('tnt', tenantId)],
  );
  await client.end();
  if (rowCount !== 1) throw new Error('No session could be brought to its end');
}

function expectStatus<T extends { status: number; text: string }>(answer: T, status: number): T {
  if (answer.status !== status) throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
  return answer;
}
