import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import { aKey, aMember, aTenant, type TestTenant, theStack, unique } from '../support/factories.js';
import { until } from '../support/until.js';

type Page = Schema<'EventPage'>;
const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

const aProject = (caller: Caller, name: string) => caller.post('/api/v1/projects', { name });
const ask = async (caller: Caller, query = '') =>
  (await caller.get<Page>(`/api/v1/events?limit=100${query}`)).body;
/** The events behind a position, once there are so many. */
const heard = async (caller: Caller, after: number, count: number, query = ''): Promise<Page> => {
  let page: Page | undefined;
  await until(async () => {
    page = await ask(caller, `&after=${after}${query}`);
    return page.data.length >= count;
  }, 5_000);
  return page!;
};

describe('the events of an account', () => {
  it('come in the order in which they happened, without gaps, and never twice', async () => {
    const { position: start } = await ask(acme.caller);
    for (let index = 0; index < 5; index += 1) await aProject(acme.caller, `House ${index}`);
    const { data } = await heard(acme.caller, start, 5, '&types=project.created');
    expect(data.map((event) => event.data.name)).toEqual([0, 1, 2, 3, 4].map((index) => `House ${index}`));
    const positions = data.map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, index) => positions[0]! + index));
    const second = await acme.caller.get<Page>(`/api/v1/events?limit=2&after=${positions[1]}`);
    expect(second.body).toMatchObject({ hasMore: true, position: positions[3] });
    expect(second.body.data.map(({ id }) => id)).toEqual([data[2]!.id, data[3]!.id]);
  });

  it('pass over nothing when many are written at once on both processes', async () => {
    const tenant = await aTenant(world);
    const callers = [tenant.caller, tenant.caller.but({ origin: theStack(1).origin })];
    const { position: start } = await ask(tenant.caller);
    const writing = Promise.all(
      Array.from({ length: 40 }, (_, index) => aProject(callers[index % 2]!, `House ${index}`)),
    );
    // Asked on and on while they are written, as a consumer does.
    const names: unknown[] = [];
    let after = start;
    await until(async () => {
      const page = await ask(tenant.caller, `&after=${after}&types=project.*`);
      names.push(...page.data.map((event) => event.data.name));
      after = page.position;
      return names.length >= 40;
    }, 15_000);
    await writing;
    expect(new Set(names).size).toBe(40);
    expect(names).toHaveLength(40);
  });

  it('are its own: nobody else’s are among them', async () => {
    const name = unique('secret');
    await aProject(globex.caller, name);
    await heard(globex.caller, 0, 1, '&types=project.created');
    const { data } = await ask(acme.caller);
    expect(JSON.stringify(data)).not.toContain(name);
  });

  it('are those of things that the caller may see', async () => {
    const { position: start } = await ask(acme.caller);
    await aProject(acme.caller, 'Seen');
    await aKey(acme, ['read:members']);
    const narrow = await aKey(acme, ['read:events', 'read:projects']);
    const { data } = await heard(narrow, start, 1);
    expect(new Set(data.map(({ type }) => type))).toEqual(new Set(['project.created']));
    const member = await aMember(acme, 'member');
    const types = (await member.get<Schema<'EventTypeList'>>('/api/v1/event-types')).body.data;
    expect(types.map(({ name }) => name)).toContain('project.created');
    expect(types.map(({ name }) => name)).not.toContain('api_key.created');
    expect((await ask(member)).data.map(({ type }) => type)).not.toContain('api_key.created');
  });

  it('are found by type and time', async () => {
    const { position: start } = await ask(acme.caller);
    const began = new Date().toISOString();
    await aProject(acme.caller, 'One');
    await acme.caller.post('/api/v1/vendors', { name: 'Windows' });
    const { data } = await heard(acme.caller, start, 1, `&types=vendor.*&since=${began}`);
    expect(data.map(({ type }) => type)).toEqual(['vendor.created']);
    expect((await ask(acme.caller, '&since=2199-01-01T00:00:00Z')).data).toEqual([]);
    for (const query of ['types=Project', 'after=-1', 'since=yesterday', 'limit=101', 'cursor=x']) {
      expect((await acme.caller.get(`/api/v1/events?${query}`)).status).toBe(400);
    }
  });
});

describe('an event type of the tenant’s own', () => {
  const declare = (name: string, more: object = {}) =>
    acme.caller.post<Schema<'EventType'>>('/api/v1/event-types', { name, description: 'Packed.', ...more });
  const schema = {
    type: 'object',
    required: ['parcel'],
    properties: { parcel: { type: 'string', maxLength: 10 } },
    additionalProperties: false,
  };
  const send = (type: string, data: object, headers?: Record<string, string>) =>
    acme.caller.post<Schema<'EventAccepted'>>('/api/v1/events', { type, data }, headers);

  it('is declared, listed and sent, and its data is held to its schema', async () => {
    const name = `shipment.${unique('packed').replace('-', '_')}`;
    const { status, body } = await declare(name, { schema, example: { parcel: 'P-81' } });
    expect(status).toBe(201);
    const { body: list } = await acme.caller.get<Schema<'EventTypeList'>>('/api/v1/event-types');
    expect(list.data).toContainEqual(body);

    const { position: start } = await ask(acme.caller);
    expect((await send(name, { parcel: 'P-1' })).status).toBe(201);
    const { data } = await heard(acme.caller, start, 1, `&types=${name}`);
    expect(data[0]).toMatchObject({ type: name, data: { parcel: 'P-1' } });
    for (const wrong of [{}, { parcel: 7 }, { parcel: 'P-123456789' }, { parcel: 'P', other: 1 }]) {
      const answer = await send(name, wrong);
      expect(answer.status).toBe(422);
      expect(answer.problem.errors![0]!.pointer).toMatch(/^\/data/);
    }

    // The schema that counts is the one of now, in both processes.
    await acme.caller.patch(`/api/v1/event-types/${body.id}`, { schema: null });
    const there = acme.caller.but({ origin: theStack(1).origin });
    const free = await there.post('/api/v1/events', { type: name, data: { anything: true } });
    expect(free.status).toBe(201);
    await acme.caller.delete(`/api/v1/event-types/${body.id}`);
    expect((await send(name, {})).status).toBe(422);
    // What happened has happened.
    expect((await ask(acme.caller, `&after=${start}&types=${name}`)).data.length).toBeGreaterThanOrEqual(1);
  });

  it('is sent once, however often a request with one Idempotency-Key is repeated', async () => {
    const name = `order.${unique('shipped').replace('-', '_')}`;
    await declare(name);
    const key = { 'idempotency-key': unique('send') };
    const [one, two] = [await send(name, { n: 1 }, key), await send(name, { n: 1 }, key)];
    expect(two.body.id).toBe(one.body.id);
    expect((await send(name, { n: 2 }, key)).status).toBe(422);
  });

  it('is not one of the platform’s, nor anybody else’s, nor twice', async () => {
    const name = `parcel.${unique('lost').replace('-', '_')}`;
    expect((await declare(name)).status).toBe(201);
    expect((await declare(name)).problem.type).toBe('/problems/event-type-exists');
    expect((await declare('project.burnt')).problem.type).toBe('/problems/event-type-reserved');
    expect((await send('project.created', {})).status).toBe(422);
    const elsewhere = await globex.caller.post('/api/v1/events', { type: name, data: {} });
    expect(elsewhere.status).toBe(422);
  });

  it.each([
    [
      'a pattern',
      { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } },
      '/schema/properties/a/pattern',
    ],
    ['a reference', { $ref: 'https://evil.example' }, '/schema/$ref'],
  ])('has no schema with %s', async (_, wrong, pointer) => {
    const answer = await declare(`parcel.${unique('odd').replace('-', '_')}`, { schema: wrong });
    expect(answer).toMatchObject({ status: 422, problem: { errors: [{ pointer }] } });
  });

  it.each([
    'Shipment.packed',
    'shipment',
    'shipment.',
    '.packed',
    'shipment packed',
    'a.b.c.d.e',
    'x'.repeat(200),
  ])('is not called %p', async (name) => {
    expect((await declare(name)).status).toBe(422);
  });
});
