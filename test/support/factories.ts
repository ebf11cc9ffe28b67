import { randomBytes } from 'node:crypto';
import type { Schema } from '#libs/api-client/index.js';
import { Caller } from './caller.js';
import { type Demo, readTestStack } from './stack.mjs';

/** A name that no other test uses. */
export const unique = (prefix = 'test'): string => `${prefix}-${randomBytes(6).toString('hex')}`;

/** Where the tests of a file call: one of the API processes, with the demo's operator and resellers. */
export interface World {
  origin: string;
  platformHost: string;
  demo: Demo;
}

/** The stack that `npm test` started; `api` says which of its two API processes. */
export function theStack(api = 0): World {
  const { apis, demo } = readTestStack();
  return { origin: apis[api]!.url, platformHost: demo.platformHost, demo };
}

export const operatorOf = ({ origin, platformHost, demo }: World): Caller =>
  new Caller({ origin, host: platformHost, apiKey: demo.operator.apiKey });

export const anybodyAt = ({ origin }: World, host: string): Caller => new Caller({ origin, host });

export interface TestReseller {
  id: string;
  caller: Caller;
}

/** A fresh reseller, made by the operator. */
export async function aReseller(world: World): Promise<TestReseller> {
  const slug = unique('reseller');
  const operator = operatorOf(world);
  const { body } = await created<Schema<'ResellerCreated'>>(
    operator.post('/api/v1/resellers', { name: `Reseller ${slug}`, slug }),
  );
  return { id: body.id, caller: operator.but({ apiKey: body.apiKey }) };
}

export interface TestTenant {
  id: string;
  slug: string;
  host: string;
  name: string;
  owner: { email: string; password: string };
  /** The owner by API key, with every scope of an owner. */
  caller: Caller;
  /** The owner as signed in by the page. */
  session: Caller;
  /** Whoever provisioned it. */
  manager: Caller;
}

export const PASSWORD = 'correct horse battery';

/** A fresh tenant: provisioned, its owner in by the invitation, an API key made. */
export async function aTenant(
  world: World,
  options: { manager?: Caller; plan?: string; name?: string } = {},
): Promise<TestTenant> {
  const slug = unique();
  const name = options.name ?? `Tenant ${slug}`;
  const manager = options.manager ?? operatorOf(world).but({ apiKey: world.demo.resellers[0]!.apiKey });
  const email = `owner@${slug}.example`;
  const { body: tenant } = await created<Schema<'TenantCreated'>>(
    manager.post('/api/v1/tenants', {
      name,
      slug,
      plan: options.plan ?? 'business',
      owner: { email, name: 'Ada Owner' },
    }),
  );
  const anybody = anybodyAt(world, tenant.host);
  const session = await accepted(anybody, tenant.ownerInvite);
  const { body: me } = await session.get<Schema<'Session'>>('/api/v1/sessions/current');
  const { body: key } = await created<Schema<'ApiKeyCreated'>>(
    session.post('/api/v1/api-keys', { name: 'Test', scopes: me.scopes }),
  );
  return {
    id: tenant.id,
    slug,
    name,
    host: tenant.host,
    owner: { email, password: PASSWORD },
    caller: anybody.but({ apiKey: key.key }),
    session,
    manager,
  };
}

/** Takes an invitation and returns its person, signed in. */
export async function accepted(anybody: Caller, invite: string): Promise<Caller> {
  const token = invite.split('/').at(-1);
  const answer = await created(anybody.post('/api/v1/invitations/accept', { token, password: PASSWORD }));
  return anybody.but({ cookie: cookieOf(answer.headers) });
}

/** A member of the tenant, signed in. */
export async function aMember(tenant: TestTenant, role = 'member'): Promise<Caller> {
  const { body } = await created<Schema<'MemberInvited'>>(
    tenant.caller.post('/api/v1/members', {
      email: `${unique(role)}@people.example`,
      name: 'Max Member',
      role,
    }),
  );
  return accepted(tenant.caller.but({ apiKey: undefined }), body.invite);
}

/** A key of the tenant with these scopes alone. */
export async function aKey(tenant: TestTenant, scopes: string[]): Promise<Caller> {
  const { body } = await created<Schema<'ApiKeyCreated'>>(
    tenant.caller.post('/api/v1/api-keys', { name: 'Narrow', scopes }),
  );
  return tenant.caller.but({ apiKey: body.key });
}

/** The cookie of an answer as a browser sends it back. */
export const cookieOf = (headers: Record<string, string | string[] | undefined>): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

async function created<T>(
  pending: ReturnType<Caller['call']>,
): Promise<{ body: T; headers: Record<string, string | string[] | undefined> }> {
  const answer = await pending;
  if (answer.status !== 201) throw new Error(`Expected 201, got ${answer.status}: ${answer.text}`);
  return { body: answer.body as T, headers: answer.headers };
}
