import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import { aKey, aTenant, type TestTenant, theStack, unique } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';

const world = theStack();
let acme: TestTenant;

beforeAll(async () => {
  acme = await aTenant(world);
});

const newKey = (caller: Caller, key: string, name = 'Repeated') =>
  caller.post<Schema<'ApiKeyCreated'>>(
    '/api/v1/api-keys',
    { name, scopes: ['read:members'] },
    { 'idempotency-key': key },
  );
const namesOf = async (name: string): Promise<number> => {
  const { body } = await acme.caller.get<{ data: { name: string }[] }>('/api/v1/api-keys?limit=100');
  return body.data.filter((key) => key.name === name).length;
};

describe('a request with an Idempotency-Key', () => {
  it('that is repeated gets the first answer, the secret in it included, and does nothing', async () => {
    const [key, name] = [unique(), unique('name')];
    const first = await newKey(acme.caller, key, name);
    const second = await newKey(acme.caller.but({ origin: theStack(1).origin }), key, name);
    expect(first.status).toBe(201);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(second.status).toBe(201);
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    expect(await namesOf(name)).toBe(1);
  });

  it('and another body is 422', async () => {
    const key = unique();
    await newKey(acme.caller, key, unique('name'));
    const other = await newKey(acme.caller, key, unique('name'));
    expect(other.status).toBe(422);
    expect(other.problem.type).toBe('/problems/idempotency-mismatch');
  });

  it('sent ten times at once has exactly one effect; the others wait their turn', async () => {
    const [key, name] = [unique(), unique('name')];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        newKey(acme.caller.but({ origin: theStack(index % 2).origin }), key, name),
      ),
    );
    for (const { status, problem } of answers) {
      expect([201, 409]).toContain(status);
      if (status === 409) expect(problem.type).toBe('/problems/idempotency-conflict');
    }
    const secrets = answers.filter(({ status }) => status === 201).map(({ body }) => body.key);
    expect(new Set(secrets).size).toBe(1);
    expect(await namesOf(name)).toBe(1);
  });

  it('that failed stored nothing, so that it can be tried again', async () => {
    const key = unique();
    const tooShort = await acme.caller.post(
      '/api/v1/members',
      { email: 'no address', name: 'Nobody' },
      { 'idempotency-key': key },
    );
    expect(tooShort.status).toBe(422);
    const email = `${unique()}@people.example`;
    const right = await acme.caller.post(
      '/api/v1/members',
      { email, name: 'Now right' },
      { 'idempotency-key': key },
    );
    expect(right.status).toBe(201);
    const taken = unique();
    expect(
      (await acme.caller.post('/api/v1/members', { email, name: 'Twice' }, { 'idempotency-key': taken }))
        .status,
    ).toBe(409);
    await removeMember(email);
    expect(
      (await acme.caller.post('/api/v1/members', { email, name: 'Twice' }, { 'idempotency-key': taken }))
        .status,
    ).toBe(201);
  });

  it('belongs to who sent it and to the operation', async () => {
    const key = unique();
    const first = await newKey(acme.caller, key);
    const narrow = await aKey(acme, ['write:api_keys', 'read:members']);
    const second = await newKey(narrow, key);
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    const email = `${unique()}@people.example`;
    const elsewhere = await acme.caller.post(
      '/api/v1/members',
      { email, name: 'Ida' },
      { 'idempotency-key': key },
    );
    expect(elsewhere.status).toBe(201);
  });

  it('is stored sealed: neither the secret of the answer nor the key is in the table', async () => {
    const key = unique();
    const { body } = await newKey(acme.caller, key);
    const client = new pg.Client({ connectionString: readTestStack().database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ whole: string }>(
      'select a::text as whole from idempotent_answers a order by expires_at desc limit 50',
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const { whole } of rows) {
      expect(whole).not.toContain(body.key);
      expect(whole).not.toContain(body.key.slice(-20));
      expect(whole).not.toContain(body.id);
      expect(whole).not.toContain(key);
    }
  });

  it('is refused where it is empty or longer than 255 characters', async () => {
    for (const key of ['', 'x'.repeat(256)]) expect((await newKey(acme.caller, key)).status).toBe(400);
  });

  it('of a reseller that provisions does so once', async () => {
    const input = { name: 'Once', slug: unique(), owner: { email: 'a@b.example', name: 'Ada' } };
    const header = { 'idempotency-key': unique() };
    const first = await acme.manager.post<Schema<'TenantCreated'>>('/api/v1/tenants', input, header);
    const second = await acme.manager.post<Schema<'TenantCreated'>>('/api/v1/tenants', input, header);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });
});

async function removeMember(email: string): Promise<void> {
  const { body } = await acme.caller.get<{ data: { id: string; email: string }[] }>(
    '/api/v1/members?limit=100',
  );
  const { id } = body.data.find((member) => member.email === email)!;
  expect((await acme.caller.delete(`/api/v1/members/${id}`)).status).toBe(204);
}
