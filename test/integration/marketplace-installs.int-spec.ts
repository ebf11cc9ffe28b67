import pg from 'pg';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import { aKey, aMember, anybodyAt, aTenant, theStack, unique } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';

type Install = Schema<'Install'>;
const stack = readTestStack();
const world = theStack();
const [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
const owner = new pg.Client({ connectionString: stack.database.ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const pathOf = (slug: string, verb: string) => `/api/v1/marketplace/listings/${slug}/${verb}`;
const install = (who: Caller, slug: string, configuration?: object) =>
  who.post<Install>(pathOf(slug, 'install'), configuration ? { configuration } : {});
const bar = (text: string) => ({ text });
const countsAreExact = async () => {
  const { rows } = await owner.query(`
    select slug from listings l
     where install_count <> (select count(*) from installs i where i.listing_id = l.id and i.deleted_at is null)
        or vote_count <> (select count(*) from listing_votes v where v.listing_id = l.id)`);
  return rows.length === 0;
};
const announcementAt = async (host: string) =>
  (await anybodyAt(world, host).get<Schema<'Storefront'>>('/api/v1/storefront')).body.announcement;

describe('installing', () => {
  it('happens once, however many ask on both processes at once, and counts exactly', async () => {
    const tenant = await aTenant(world);
    const callers = [tenant.caller, tenant.caller.but({ origin: theStack(1).origin })];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        install(callers[index % 2]!, 'announcement-bar', bar('Hello')),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await countsAreExact()).toBe(true);
  });

  it('answers a repeated Idempotency-Key as the first time, and the truth for a new one', async () => {
    const key = { 'idempotency-key': unique() };
    const once = () => globex.caller.post<Install>(pathOf('theme-gazette', 'install'), {}, key);
    const [first, second] = [await once(), await once()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers['idempotent-replayed']).toBe('true');
    const other = { 'idempotency-key': unique() };
    const { status } = await globex.caller.post(pathOf('theme-gazette', 'install'), {}, other);
    expect(status).toBe(200);
  });

  it('puts a theme into the draft of the brand, and of this brand only', async () => {
    const { status, body } = await install(acme.caller, 'theme-midnight');
    expect([status, body.effect]).toEqual([
      201,
      { message: 'A draft is ready to publish', href: '/console/brand' },
    ]);
    const { body: brand } = await acme.caller.get<Schema<'BrandConfig'>>('/api/v1/whitelabel/config');
    expect(brand.draft).toMatchObject({
      colorScheme: expect.any(String) as string,
      radius: expect.any(Number) as number,
    });
    const { body: other } = await globex.caller.get<Schema<'BrandConfig'>>('/api/v1/whitelabel/config');
    expect(other.draft?.radius).not.toBe(brand.draft!.radius);
  });

  it('refuses what is still to come, what is not there, and a wrong configuration by field', async () => {
    expect((await install(acme.caller, 'slack')).problem.type).toBe('/problems/coming-soon');
    expect((await install(acme.caller, 'no-such-listing')).status).toBe(404);
    const { status, problem } = await install(acme.caller, 'announcement-bar', {
      linkUrl: 'http://x.example',
    });
    expect([status, problem.type]).toEqual([422, '/problems/invalid-configuration']);
    expect(problem.errors!.map(({ pointer }) => pointer).sort()).toEqual([
      '/configuration/linkLabel',
      '/configuration/linkUrl',
      '/configuration/text',
    ]);
  });

  it('is for those whose role, or whose key, covers the permissions', async () => {
    const [member, admin] = [await aMember(acme, 'member'), await aMember(acme, 'admin')];
    const narrow = await aKey(acme, ['write:installs']);
    const refusal = async (who: Caller, slug: string) => (await install(who, slug)).problem;
    expect(await refusal(member, 'theme-beacon')).toMatchObject({ status: 403, requiredRole: 'admin' });
    expect(await refusal(admin, 'smtp-server')).toMatchObject({
      status: 403,
      type: '/problems/install-not-allowed',
      requiredRole: 'owner',
      missingScopes: 'write:connections',
    });
    expect(await refusal(narrow, 'theme-beacon')).toMatchObject({
      status: 403,
      missingScopes: 'write:branding',
    });
    expect((await install(admin, 'theme-beacon')).status).toBe(201);
  });
});

describe('an install', () => {
  it('shows its announcement on its own storefront until it is paused or removed', async () => {
    const { body } = await install(acme.caller, 'announcement-bar', bar('News of Acme'));
    expect(await announcementAt(acme.host)).toMatchObject({ text: 'News of Acme', tone: 'info', link: null });
    expect(await announcementAt(globex.host)).toBeNull();
    const change = {
      configuration: { text: 'Newer', linkLabel: 'More', linkUrl: 'https://acme.example/news' },
    };
    expect((await acme.caller.patch(`/api/v1/installs/${body.id}`, change)).status).toBe(200);
    const soon = async (expected: object | null) => {
      for (let tries = 0; tries < 40; tries += 1) {
        const shown = await announcementAt(acme.host);
        if (expected ? shown?.text === 'Newer' : shown === null) return shown;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('It did not change');
    };
    expect((await soon({}))!.link).toEqual({ label: 'More', url: 'https://acme.example/news' });
    expect((await acme.caller.post<Install>(`/api/v1/installs/${body.id}/pause`)).body.status).toBe('paused');
    await soon(null);
    expect((await acme.caller.post(`/api/v1/installs/${body.id}/resume`)).status).toBe(200);
    await soon({});
    expect((await acme.caller.delete(pathOf('announcement-bar', 'uninstall'))).status).toBe(204);
    await soon(null);
    expect((await acme.caller.delete(pathOf('announcement-bar', 'uninstall'))).status).toBe(404);
  });

  it("is nobody else's to see or to touch", async () => {
    const { body } = await install(globex.caller, 'theme-terracotta');
    const path = `/api/v1/installs/${body.id}`;
    expect((await acme.caller.get(path)).status).toBe(404);
    expect((await acme.caller.patch(path, { configuration: {} })).status).toBe(404);
    expect((await acme.caller.post(`${path}/test`, {})).status).toBe(404);
    const { body: mine } = await acme.caller.get<Schema<'InstallPage'>>('/api/v1/installs?limit=100');
    expect(mine.data.map(({ id }) => id)).not.toContain(body.id);
    const page = `/api/v1/marketplace/listings/theme-terracotta`;
    expect((await acme.caller.get<Schema<'ListingDetail'>>(page)).body).toMatchObject({
      installed: false,
      install: null,
    });
    const visitor = anybodyAt(world, globex.host);
    expect((await visitor.get<Schema<'ListingDetail'>>(page)).body).toMatchObject({
      installed: false,
      install: null,
    });
  });

  it('seals its secrets, tells no one, and forgets them when it is removed', async () => {
    const { host, port, user, password } = stack.smtp.tenant;
    const settings = {
      host,
      port,
      security: 'none',
      username: user,
      fromAddress: `post@${acme.slug}.example`,
    };
    const wrong = `Wrong-${unique()}`;
    const { body } = await install(acme.caller, 'smtp-server', { ...settings, password: wrong });
    const path = `/api/v1/installs/${body.id}`;
    const test = (sent: object = {}) => acme.session.post<Schema<'InstallTestResult'>>(`${path}/test`, sent);
    expect(body.configuration).toMatchObject({ password: { set: true } });
    expect((await test()).body).toMatchObject({ ok: false });
    expect((await test({ configuration: { ...settings, password } })).body.ok).toBe(true);

    const right = { configuration: { ...settings, password } };
    expect((await acme.caller.patch<Install>(path, right)).body.configuration).toMatchObject({
      password: { set: true },
    });
    const kept = { configuration: { ...settings, fromName: 'Acme Post' } };
    expect((await acme.caller.patch(path, kept)).status).toBe(200);
    expect((await test()).body).toEqual({
      ok: true,
      message: `A test mail is on its way to ${acme.owner.email}.`,
    });
    expect((await acme.caller.get<Install>(path)).body.health).toMatchObject({ ok: true });

    const { rows } = await owner.query(
      `select coalesce(jsonb_agg(to_jsonb(e)), '[]')::text || (select jsonb_agg(to_jsonb(i))::text from installs i
         join organisations o on o.id = i.tenant_id where o.slug = $1) as everything
         from events e join organisations o on o.id = e.tenant_id where o.slug = $1`,
      [acme.slug],
    );
    expect(rows[0].everything).toContain('install.updated');
    expect(rows[0].everything).not.toContain(wrong);
    expect(rows[0].everything).not.toContain(password);

    expect((await acme.caller.delete(pathOf('smtp-server', 'uninstall'))).status).toBe(204);
    const { rows: left } = await owner.query(
      `select i.secrets, w.due_at > now() + interval '29 days' as later
         from installs i join organisations o on o.id = i.tenant_id and o.slug = $1
         join due_work w on w.tenant_id = i.tenant_id and w.subject_id = i.id and w.kind = 'installs.erase.v1'
        where i.handler = 'smtp-server'`,
      [acme.slug],
    );
    expect(left).toEqual([{ secrets: null, later: true }]);
    expect(await countsAreExact()).toBe(true);
  });
});
