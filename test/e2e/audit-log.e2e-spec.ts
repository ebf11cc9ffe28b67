import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import {
  aKey,
  aMember,
  aReseller,
  aTenant,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import { until } from '../support/until.js';

const world = theStack();
const other = theStack(1);
type Entry = Schema<'AuditEntry'>;
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  const reseller = await aReseller(world);
  [acme, globex] = await Promise.all([aTenant(world, { manager: reseller.caller }), aTenant(world)]);
});

const entriesOf = async (tenant: TestTenant, query = ''): Promise<Entry[]> => {
  const { status, body } = await tenant.caller.get<{ data: Entry[] }>(`/api/v1/audit-log?limit=100${query}`);
  expect(status).toBe(200);
  return body.data;
};

describe('an entry', () => {
  it('says who did what to what, with the difference, the request and the address', async () => {
    const requestId = unique('request');
    const { status } = await acme.session.patch(
      '/api/v1/whitelabel/config',
      { tagline: 'New words' },
      { 'x-request-id': requestId },
    );
    expect(status).toBe(200);
    const { body: me } = await acme.session.get<Schema<'Session'>>('/api/v1/sessions/current');
    const [entry, ...more] = await entriesOf(acme, `&requestId=${requestId}`);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      action: 'branding.updated',
      requestId,
      actor: {
        kind: 'session',
        id: expect.stringMatching(/^ses_/),
        userId: me.user.id,
        name: 'Ada Owner',
        organisation: null,
        address: expect.stringMatching(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/),
      },
      target: { type: 'branding' },
      after: { tagline: 'New words' },
    });
    expect(entry!.before).not.toHaveProperty('tagline', 'New words');
    const { body } = await acme.caller.get<Entry>(`/api/v1/audit-log/${entry!.id}`);
    expect({ ...body, position: null }).toEqual({ ...entry, position: null });
  });

  it('by a key names the key', async () => {
    const narrow = await aKey(acme, ['write:domains']);
    const requestId = unique('request');
    await narrow.post(
      '/api/v1/whitelabel/domain',
      { hostname: `${unique('shop')}.example.com` },
      { 'x-request-id': requestId },
    );
    const [entry] = await entriesOf(acme, `&requestId=${requestId}`);
    expect(entry).toMatchObject({
      action: 'domain.created',
      actor: { kind: 'api_key', keyName: 'Narrow', name: 'Ada Owner' },
    });
    // By the key, and by its person, as all else that was done by either.
    expect((await entriesOf(acme, `&actor=${entry!.actor.id}`)).map(({ id }) => id)).toEqual([entry!.id]);
    const byPerson = await entriesOf(acme, `&actor=${entry!.actor.userId}`);
    expect(new Set(byPerson.map(({ actor }) => actor.kind))).toEqual(
      new Set(['session', 'api_key', 'anonymous']),
    );
  });

  it('by a reseller names the reseller, and the platform is never named', async () => {
    const tenantId = { 'x-tenant-id': acme.id };
    const requestId = unique('request');
    const answer = await acme.manager.patch(
      '/api/v1/whitelabel/config',
      { tagline: 'From above' },
      { ...tenantId, 'x-request-id': requestId },
    );
    expect(answer.status).toBe(200);
    const [entry] = await entriesOf(acme, `&requestId=${requestId}`);
    expect(entry!.actor).toMatchObject({
      kind: 'api_key',
      name: null,
      keyName: null,
      organisation: { kind: 'reseller', name: expect.stringMatching(/^Reseller /) },
    });
  });

  it('of somebody who was removed stands without a name', async () => {
    const max = await aMember(acme, 'admin');
    const { body: me } = await max.get<Schema<'Session'>>('/api/v1/sessions/current');
    await max.patch('/api/v1/whitelabel/config', { tagline: 'By Max' });
    const query = `&actor=${me.user.id}&action=branding.updated`;
    expect(await entriesOf(acme, query)).toEqual([
      expect.objectContaining({ actor: expect.objectContaining({ name: 'Max Member' }) }),
    ]);
    const { body: members } = await acme.caller.get<{ data: Schema<'Member'>[] }>(
      '/api/v1/members?limit=100',
    );
    const member = members.data.find(({ userId }) => userId === me.user.id)!;
    expect((await acme.caller.delete(`/api/v1/members/${member.id}`)).status).toBe(204);
    const [left] = await entriesOf(acme, query);
    expect(left!.actor).toMatchObject({ userId: me.user.id, name: null });
  });

  it('never holds a secret', async () => {
    const password = unique('hunter');
    const configuration = {
      host: '127.0.0.1',
      port: 9,
      security: 'none',
      username: 'mailer',
      password,
      fromAddress: 'post@people.example',
    };
    const { status } = await acme.caller.post('/api/v1/marketplace/listings/smtp-server/install', {
      configuration,
    });
    expect(status).toBe(201);
    const [entry] = await entriesOf(acme, '&action=install.created');
    expect(entry!.after).toMatchObject({ configuration: { host: '127.0.0.1' } });
    expect(JSON.stringify(await entriesOf(acme))).not.toContain(password);
  });
});

describe('the log', () => {
  it('is newest first, in pages that neither repeat nor leave out', async () => {
    const all = await entriesOf(acme);
    expect(all.length).toBeGreaterThan(6);
    expect(all.map(({ occurredAt }) => occurredAt)).toEqual(
      all
        .map(({ occurredAt }) => occurredAt)
        .sort()
        .reverse(),
    );
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await acme.caller.get<Schema<'AuditPage'>>(`/api/v1/audit-log?limit=3${cursor}`);
      paged.push(...body.data.map(({ id }) => id));
      if (!body.nextCursor) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
  });

  it('is narrowed by action, target and time', async () => {
    const all = await entriesOf(acme);
    const domains = await entriesOf(acme, '&action=domain.*');
    expect(domains).toEqual(all.filter(({ action }) => action.startsWith('domain.')));
    const [domain] = domains;
    expect(await entriesOf(acme, `&target=${domain!.target.id}`)).toEqual(
      all.filter(({ target }) => target.id === domain!.target.id),
    );
    const at = domain!.occurredAt;
    expect(await entriesOf(acme, `&to=${at}`)).toEqual(all.filter(({ occurredAt }) => occurredAt < at));
    expect(await entriesOf(acme, `&from=${at}`)).toEqual(all.filter(({ occurredAt }) => occurredAt >= at));
    expect(await entriesOf(acme, `&action=domain.*&from=${at}&target=${domain!.target.id}`)).toContainEqual(
      domain,
    );
  });

  it.each(['action=DROP', 'actor=Ada', 'target=nothing', 'from=yesterday', 'requestId='])(
    'refuses the filter %s and names it',
    async (query) => {
      const { status, problem } = await acme.caller.get(`/api/v1/audit-log?${query}`);
      expect(status).toBe(400);
      expect(problem.errors).toEqual([expect.objectContaining({ pointer: `?${query.split('=')[0]}` })]);
    },
  );

  it('shows a tenant nothing of another', async () => {
    const ids = new Set((await entriesOf(globex)).map(({ id }) => id));
    for (const { id } of await entriesOf(acme)) expect(ids).not.toContain(id);
    const [entry] = await entriesOf(acme);
    expect((await globex.caller.get(`/api/v1/audit-log/${entry!.id}`)).status).toBe(404);
    expect(await entriesOf(globex, `&requestId=${entry!.requestId}`)).toEqual([]);
    expect(await entriesOf(globex, `&actor=${entry!.actor.userId}`)).toEqual([]);
  });

  it('is for admins and owners, and no reseller reads a tenant’s', async () => {
    const [admin, member] = [await aMember(globex, 'admin'), await aMember(globex, 'member')];
    expect((await admin.get('/api/v1/audit-log')).status).toBe(200);
    expect((await member.get('/api/v1/audit-log')).status).toBe(403);
    const foreign = await acme.manager.get('/api/v1/audit-log', { headers: { 'x-tenant-id': acme.id } });
    expect(foreign.problem.type).toBe('/problems/insufficient-scope');
    const own = await acme.manager.get<Schema<'AuditPage'>>('/api/v1/audit-log');
    expect(own.status).toBe(200);
    expect(own.body.data.map(({ action }) => action)).toContain('reseller.created');
  });
});

describe('the export', () => {
  it('as NDJSON is what the list shows, line by line', async () => {
    const query = 'action=branding.*';
    const answer = await acme.caller.get(`/api/v1/audit-log/export?format=ndjson&${query}`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      'content-disposition': 'attachment; filename="audit-log.ndjson"',
    });
    const lines = answer.text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Entry).id)).toEqual(
      (await entriesOf(acme, `&${query}`)).map(({ id }) => id),
    );
  });

  it('as CSV has a record for each, and no formula among them', async () => {
    const evil = '=HYPERLINK("https://evil.example","Click")';
    await acme.caller.patch('/api/v1/whitelabel/config', { name: evil });
    await acme.caller.post('/api/v1/members', {
      email: `${unique()}@people.example`,
      name: evil,
      role: 'viewer',
    });
    const { status, text } = await acme.caller.get('/api/v1/audit-log/export?format=csv');
    expect(status).toBe(200);
    const cells = parseCsv(text);
    expect(cells[0]).toEqual(expect.arrayContaining(['occurred_at', 'action', 'actor_name', 'request_id']));
    for (const record of cells) expect(record).toHaveLength(cells[0]!.length);
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

describe('the check', () => {
  it('computes the chain again, from another process too', async () => {
    await until(async () => (await entriesOf(acme)).every(({ position }) => position !== null));
    const count = (await entriesOf(acme)).length;
    const caller = acme.caller.but({ origin: other.origin });
    const { body } = await caller.get<Schema<'AuditCheck'>>('/api/v1/audit-log/check');
    expect(body).toMatchObject({ ok: true, checkedTo: count, head: count, next: null, broken: null });
    const rest = await caller.get<Schema<'AuditCheck'>>(`/api/v1/audit-log/check?after=${count - 2}`);
    expect(rest.body).toMatchObject({ ok: true, headHash: body.headHash });
  });
});
