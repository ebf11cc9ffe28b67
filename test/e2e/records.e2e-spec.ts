import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { aKey, aMember, aTenant, type TestTenant, theStack, unique } from '../support/factories.js';

type Project = Schema<'Project'>;
type Invoice = Schema<'Invoice'>;
const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

const line = { description: 'Windows, fitted', quantity: 2.5, unitPrice: 1_001 };
const anInvoice = (more: object = {}) => ({
  number: unique('no'),
  customer: 'Fielding & Sons',
  issuedOn: '2026-11-25',
  currency: 'EUR',
  lines: [line],
  ...more,
});
const aProject = async (more: object = {}) => {
  const { status, body, text } = await acme.caller.post<Project>('/api/v1/projects', {
    name: 'Riverside 12',
    ...more,
  });
  if (status !== 201) throw new Error(text);
  return body;
};
const at = ({ id }: { id: string }) => `/api/v1/projects/${id}`;

describe('a record', () => {
  it('is what was sent with the rest of its fields, and is found again', async () => {
    const project = await aProject({
      name: '  Zoë’s house 🏠  ',
      budget: { amount: 25_000_00, currency: 'EUR' },
      externalId: 'crm-1',
    });
    expect(project).toMatchObject({
      name: 'Zoë’s house 🏠',
      status: 'planned',
      budget: { amount: 2_500_000, currency: 'EUR' },
      endsOn: null,
      externalId: 'crm-1',
    });
    expect((await acme.caller.get(at(project))).body).toEqual(project);
  });

  it('works out what follows from its fields', async () => {
    const { body } = await acme.caller.post<Invoice>(
      '/api/v1/invoices',
      anInvoice({ lines: [line, { ...line, quantity: 1 }] }),
    );
    expect(body.total).toEqual({ amount: 2_503 + 1_001, currency: 'EUR' });
    const forged = await acme.caller.post(
      '/api/v1/invoices',
      anInvoice({ total: { amount: 1, currency: 'EUR' } }),
    );
    expect(forged).toMatchObject({ status: 422, problem: { errors: [{ pointer: '/total' }] } });
  });

  it.each([
    ['projects', { name: '' }, '/name'],
    ['projects', { name: 'x'.repeat(201) }, '/name'],
    ['projects', { name: 'House', status: 'haunted' }, '/status'],
    ['projects', { name: 'House', startsOn: '2026-02-30' }, '/startsOn'],
    ['projects', { name: 'House', startsOn: '2026-02-02', endsOn: '2026-02-01' }, '/endsOn'],
    ['projects', { name: 'House', budget: { amount: 1.5, currency: 'EUR' } }, '/budget/amount'],
    ['projects', { name: 'House', budget: { amount: 1, currency: 'eur' } }, '/budget/currency'],
    ['projects', { name: 'House', owner: 'me' }, '/owner'],
    ['projects', { name: 'nul\u0000' }, '/name'],
    ['invoices', anInvoice({ lines: [] }), '/lines'],
    ['invoices', anInvoice({ lines: [{ ...line, quantity: -1 }] }), '/lines/0/quantity'],
    ['invoices', anInvoice({ projectId: 'dom_01hxz4v8kqe5jv9r3p6w2m7n0c' }), '/projectId'],
    ['vendors', { name: 'Windows', email: 'no address' }, '/email'],
    ['vendors', { name: 'Windows', website: 'javascript:alert(1)' }, '/website'],
  ])('of %s is not made of %j', async (plural, body, pointer) => {
    const answer = await acme.caller.post(`/api/v1/${plural}`, body);
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('changes field by field: absent stays, null clears', async () => {
    const project = await aProject({ number: 'P-1', notes: 'First' });
    const { body } = await acme.caller.patch<Project>(at(project), { status: 'active', notes: null });
    expect(body).toMatchObject({ name: project.name, number: 'P-1', status: 'active', notes: null });
    expect((await acme.caller.patch(at(project), { name: null })).status).toBe(422);
    // Right by itself, and wrong beside what is there.
    await acme.caller.patch(at(project), { startsOn: '2026-06-01' });
    const before = await acme.caller.patch(at(project), { endsOn: '2026-05-01' });
    expect(before).toMatchObject({ status: 422, problem: { errors: [{ pointer: '/endsOn' }] } });
  });

  it('is not overwritten by whoever read it before somebody else changed it', async () => {
    const project = await aProject();
    const { headers } = await acme.caller.get(at(project));
    const etag = { 'if-match': String(headers.etag) };
    const both = await Promise.all(
      ['one', 'two'].map((name) => acme.caller.patch(at(project), { name }, etag)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('loses no change when many are made at once', async () => {
    const project = await aProject();
    const changes = {
      number: 'P-9',
      address: 'Riverside 12',
      notes: 'All',
      status: 'active',
      startsOn: '2026-01-01',
    };
    const answers = await Promise.all(
      Object.entries(changes).map(([name, value]) => acme.caller.patch(at(project), { [name]: value })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await acme.caller.get(at(project))).body).toMatchObject(changes);
  });

  it('has an external id that no other of its type has, also when two come at once', async () => {
    const externalId = unique('crm');
    const post = (plural: string, more: object) =>
      acme.caller.post(`/api/v1/${plural}`, { name: 'Twice', externalId, ...more });
    const answers = await Promise.all([post('projects', {}), post('projects', {}), post('vendors', {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
    // Another tenant's are its own.
    const elsewhere = await globex.caller.post('/api/v1/projects', { name: 'Elsewhere', externalId });
    expect(elsewhere.status).toBe(201);
  });

  it('is gone when it is deleted, and its external id is free again', async () => {
    const project = await aProject({ externalId: unique('gone') });
    expect((await acme.caller.delete(at(project))).status).toBe(204);
    expect((await acme.caller.get(at(project))).status).toBe(404);
    expect((await acme.caller.delete(at(project))).status).toBe(404);
    expect((await aProject({ externalId: project.externalId })).id).not.toBe(project.id);
  });

  it('is of its type: its id is a 404 elsewhere', async () => {
    const { id } = await aProject();
    expect((await acme.caller.get(`/api/v1/vendors/${id}`)).status).toBe(404);
  });
});

describe('a list of records', () => {
  it('is newest first, by page and by status, and only the tenant’s own', async () => {
    const tenant = await aTenant(world);
    for (let index = 0; index < 5; index += 1) {
      const status = index % 2 === 0 ? 'active' : 'planned';
      await tenant.caller.post('/api/v1/projects', { name: `House ${index}`, status });
    }
    const names: string[] = [];
    let path: string | null = '/api/v1/projects?limit=2';
    while (path) {
      const { body }: { body: Schema<'ProjectPage'> } = await tenant.caller.get(path);
      names.push(...body.data.map(({ name }) => name));
      path = body.nextCursor ? `/api/v1/projects?limit=2&cursor=${body.nextCursor}` : null;
    }
    expect(names).toEqual(['House 4', 'House 3', 'House 2', 'House 1', 'House 0']);
    const active = await tenant.caller.get<Schema<'ProjectPage'>>('/api/v1/projects?status=active');
    expect(active.body.data.map(({ name }) => name)).toEqual(['House 4', 'House 2', 'House 0']);
    const { body: first } = await tenant.caller.get<Schema<'ProjectPage'>>('/api/v1/projects?limit=2');
    const mixed = await tenant.caller.get(`/api/v1/projects?status=active&cursor=${first.nextCursor}`);
    expect(mixed.problem.type).toBe('/problems/invalid-cursor');
  });
});

describe('who may', () => {
  it('is decided by the scopes of the type', async () => {
    const reader = await aKey(acme, ['read:projects']);
    expect((await reader.get('/api/v1/projects')).status).toBe(200);
    expect((await reader.post('/api/v1/projects', { name: 'House' })).status).toBe(403);
    expect((await reader.get('/api/v1/invoices')).status).toBe(403);
    const member = await aMember(acme, 'member');
    expect((await member.post('/api/v1/projects', { name: 'House' })).status).toBe(201);
    expect((await member.post('/api/v1/invoices', anInvoice())).status).toBe(403);
  });

  it('never is whoever provisioned the tenant', async () => {
    const inside = { headers: { 'x-tenant-id': acme.id } };
    expect((await acme.manager.get('/api/v1/projects', inside)).status).toBe(403);
  });
});
