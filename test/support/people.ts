import pg from 'pg';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from './caller.js';
import { accepted, anybodyAt, cookieOf, PASSWORD, type TestTenant, unique, type World } from './factories.js';
import { readTestStack } from './stack.mjs';

export interface TestPerson {
  memberId: string;
  userId: string;
  email: string;
  /** Signed in by the invitation. */
  session: Caller;
}

/** A member of the tenant with everything that tests of people need. */
export async function aPerson(world: World, tenant: TestTenant, role = 'member'): Promise<TestPerson> {
  const email = `${unique(role)}@people.example`;
  const invited = await tenant.session.post<Schema<'MemberInvited'>>('/api/v1/members', {
    email,
    name: 'Pia Person',
    role,
  });
  if (invited.status !== 201) throw new Error(invited.text);
  const session = await accepted(anybodyAt(world, tenant.host), invited.body.invite);
  return { memberId: invited.body.id, userId: invited.body.userId, email, session };
}

/** Another session of the same person, by password. */
export async function signedIn(
  world: World,
  tenant: TestTenant,
  email: string,
  password = PASSWORD,
): Promise<Caller> {
  const anybody = anybodyAt(world, tenant.host);
  const { status, headers, text } = await anybody.post('/api/v1/sessions', { email, password });
  if (status !== 201) throw new Error(text);
  return anybody.but({ cookie: cookieOf(headers) });
}

/** Runs a statement as the owner of the tables: for what no API does, such as letting time pass. */
export async function asOwner<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: readTestStack().database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The latest event of a type in a tenant. */
export async function lastEvent(tenant: TestTenant, type: string) {
  const [row] = await asOwner<{ data: object; before: object | null; after: object | null; actor: object }>(
    `select e.data, e.before, e.after, e.actor from events e join organisations o on o.id = e.tenant_id
      where o.slug = $1 and e.type = $2 order by e.id desc limit 1`,
    [tenant.slug, type],
  );
  return row;
}
