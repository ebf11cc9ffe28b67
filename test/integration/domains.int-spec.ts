import { jest } from '@jest/globals';
import pg from 'pg';
import { send } from '../support/send.js';
import { readTestStack } from '../support/stack.mjs';
import { aHostname, ask, aTenant, type Domain, theWorld, until } from './domains-driver.js';

jest.setTimeout(60_000);
const stack = readTestStack();
const base = stack.apis[0]!.url;
const world = theWorld(stack.control);
const tenant = (plan?: string) => aTenant(base, stack.demo, plan);
type Tenant = Awaited<ReturnType<typeof tenant>>;

const owner = new pg.Client({ connectionString: stack.database.ownerUrl });
// Not in a hook: the tests have tenants of their own and run at the same time, some seconds of waiting each.
await owner.connect();
afterAll(() => owner.end());

const isActive = (domain: Domain) => domain.status === 'active';
const proved = async (whose: Tenant, hostname = aHostname()) => {
  const { body: added } = await whose.add(hostname);
  await world.setTxt(added);
  return until(() => whose.get(added.id), isActive);
};
/** Makes the next check due, as if the time until then had passed. */
const letTimePass = async (id: string, hostname: string, changes: string) => {
  await owner.query(`update domains set ${changes} where hostname = $1`, [hostname]);
  await owner.query(
    `update due_work set due_at = now() from domains d
      where d.hostname = $1 and due_work.tenant_id = d.tenant_id and due_work.subject_id = d.id`,
    [hostname],
  );
};
const served = async (hostname: string) =>
  Promise.all(
    stack.apis.map(async ({ url }) => (await ask(url, 'GET', '/theme.css', { host: hostname })).status),
  );
const eventsOf = async (hostname: string) => {
  const { rows } = await owner.query<{ type: string }>(
    `select type from events where type like 'domain.%' and data->>'hostname' = $1 order by id`,
    [hostname],
  );
  return rows.map(({ type }) => type);
};

describe('a custom domain', () => {
  it.concurrent(
    'is pending, with the records to create, and is served by every process as soon as DNS proves it',
    async () => {
      const acme = await tenant();
      const { status, body: added } = await acme.add(aHostname());
      expect(status).toBe(201);
      expect(added).toMatchObject({
        status: 'pending',
        ownership: 'pending',
        certificate: 'none',
        reason: null,
      });
      expect(added.records).toEqual([
        {
          type: 'TXT',
          name: `_livery-challenge.${added.hostname}`,
          value: expect.any(String),
          purpose: 'ownership',
          found: null,
        },
        {
          type: 'CNAME',
          name: added.hostname,
          value: expect.stringMatching(/\.edge\.localhost$/),
          purpose: 'routing',
          found: null,
        },
      ]);
      expect(await served(added.hostname)).toEqual([421, 421]);

      await world.setTxt(added);
      await world.set(added.hostname, 'CNAME', [added.records[1]!.value]);
      const active = await until(() => acme.get(added.id), isActive);
      expect(active).toMatchObject({ ownership: 'verified', reason: null });
      expect(active.records.every(({ found }) => found)).toBe(true);
      await until(
        () => served(added.hostname),
        (statuses) => statuses.every((code) => code === 200),
      );
      expect(await eventsOf(added.hostname)).toEqual(['domain.created', 'domain.verified']);
    },
  );

  it.concurrent('tells its owner by one mail', async () => {
    const acme = await tenant();
    const { hostname } = await proved(acme);
    const about = (mails: { subject: string }[]) => mails.filter(({ subject }) => subject.includes(hostname));
    const mails = await until(
      () => world.mails(acme.owner),
      (all) => about(all).length > 0,
    );
    expect(about(mails)).toHaveLength(1);
    expect(mails.map(({ text }) => text).join()).not.toMatch(/livery/i);
  });

  it.concurrent('says what is wrong, and finds the right token among others at a click', async () => {
    const acme = await tenant();
    const { body: added } = await acme.add(aHostname());
    await world.setTxt(added, 'something-else');
    const wrong = await until(
      () => acme.get(added.id),
      ({ reasonCode }) => reasonCode === 'txt_other_tenant',
    );
    expect(wrong.reason).toContain('TXT record found, but holds another token: "something-else"');
    expect(wrong.records[0]!.found).toBe(false);
    await world.setTxt(added, 'something-else', added.records[0]!.value);
    const clicked = await acme.verify(added.id);
    expect(clicked).toMatchObject({ status: 202, body: { ownership: 'verifying', status: 'pending' } });
    const { reasonCode } = await until(() => acme.get(added.id), isActive);
    expect(reasonCode).toBe('cname_missing');
  });

  it.concurrent(
    'is not asked more often than every five seconds, however often somebody clicks',
    async () => {
      const acme = await tenant();
      const { body: added } = await acme.add(aHostname());
      const checked = await until(
        () => acme.get(added.id),
        ({ checkedAt }) => checkedAt !== null,
      );
      const clicks = await Promise.all(Array.from({ length: 5 }, () => acme.verify(added.id)));
      for (const { body } of clicks) {
        expect(Date.parse(body.nextCheckAt!) - Date.parse(checked.checkedAt!)).toBeGreaterThanOrEqual(5_000);
      }
      await until(
        () => acme.get(added.id),
        ({ checkedAt }) => checkedAt !== checked.checkedAt,
      );
      const questions = await world.questions(added.records[0]!.name);
      expect(questions.filter(({ type }) => type === 'TXT')).toHaveLength(2);
    },
  );

  it.concurrent('waits, and says so, where DNS could not be asked', async () => {
    const acme = await tenant();
    const { body: added } = await acme.add(aHostname());
    await world.setTxt(added);
    await world.fail(added.records[0]!.name, 'SERVFAIL');
    const waiting = await until(
      () => acme.get(added.id),
      ({ checkedAt }) => checkedAt !== null,
    );
    expect(waiting).toMatchObject({
      status: 'pending',
      reasonCode: 'could_not_ask',
      reason: expect.stringContaining('SERVFAIL'),
    });
    expect(waiting.nextCheckAt).not.toBeNull();
    await world.fail(added.records[0]!.name, null);
    await acme.verify(added.id);
    await until(() => acme.get(added.id), isActive);
  });

  it.concurrent('is refused with a sentence where the name cannot be one', async () => {
    const acme = await tenant();
    for (const hostname of ['10.0.0.1', 'co.uk', 'shop.localhost', '*.acme.test', 'https://acme.test/x']) {
      const { status, body } = await acme.call<{ type: string; detail: string }>('POST', 'domain', {
        hostname,
      });
      expect({ status, type: body.type }).toEqual({ status: 422, type: '/problems/hostname-refused' });
      expect(body.detail.length).toBeGreaterThan(20);
    }
  });

  it.concurrent('counts towards the plan', async () => {
    const acme = await tenant('starter');
    const { body: first } = await acme.add(aHostname());
    expect(await acme.add(aHostname())).toMatchObject({
      status: 403,
      body: { quota: 'customDomains', limit: 1, used: 1 },
    });
    expect(await acme.add(first.hostname)).toMatchObject({
      status: 409,
      body: { type: '/problems/domain-exists' },
    });
  });
});

describe('a name that two tenants want', () => {
  it.concurrent('goes to the one who proves it; the other is told, and later ones are refused', async () => {
    const [acme, globex, initech] = await Promise.all([tenant(), tenant(), tenant()]);
    const hostname = aHostname();
    const [{ body: ours }, { body: theirs }] = [await acme.add(hostname), await globex.add(hostname)];
    expect(ours.records[0]!.value).not.toBe(theirs.records[0]!.value);
    expect(ours.records[1]!.value).not.toBe(theirs.records[1]!.value);
    await world.setTxt(ours);
    await until(() => acme.get(ours.id), isActive);
    await world.setTxt(ours, ours.records[0]!.value, theirs.records[0]!.value);
    const taken = await until(
      () => globex.get(theirs.id),
      ({ reasonCode }) => reasonCode === 'domain_taken',
    );
    expect(taken.status).toBe('pending');
    expect(await initech.add(hostname)).toMatchObject({
      status: 409,
      body: { type: '/problems/domain-taken' },
    });
  });

  it.concurrent(
    'can be proved by the next one after its release, and by the old owner without a new proof before',
    async () => {
      const [acme, globex] = await Promise.all([tenant(), tenant()]);
      const first = await proved(acme);
      expect((await acme.remove(first.id)).status).toBe(204);
      await until(
        () => served(first.hostname),
        (statuses) => statuses.every((code) => code === 421),
      );
      await world.forget(first.records[0]!.name);
      const { body: again } = await acme.add(first.hostname);
      expect(again).toMatchObject({ status: 'active', ownership: 'verified' });
      expect(again.records[0]!.value).toBe(first.records[0]!.value);
      await acme.remove(again.id);
      const { body: next } = await globex.add(first.hostname);
      expect(next.status).toBe('pending');
      await world.setTxt(next);
      await until(() => globex.get(next.id), isActive);
      expect((await acme.add(first.hostname)).status).toBe(409);
    },
  );

  it.concurrent(
    'is free for its new owner where it was lost: the old one deletes it, adds it again and needs a new proof',
    async () => {
      const [acme, globex] = await Promise.all([tenant(), tenant()]);
      const first = await proved(acme);
      await world.forget(first.records[0]!.name);
      await letTimePass(first.id, first.hostname, `verified_at = now() - interval '1 year'`);
      await until(
        () => acme.get(first.id),
        ({ ownership }) => ownership === 'drifting',
      );
      await letTimePass(first.id, first.hostname, `first_failed_at = now() - interval '14 days'`);
      await until(
        () => acme.get(first.id),
        ({ status }) => status === 'suspended',
      );
      expect((await acme.remove(first.id)).status).toBe(204);
      const { body: again } = await acme.add(first.hostname);
      expect(again).toMatchObject({ status: 'pending', ownership: 'pending' });
      expect(again.records[0]!.value).not.toBe(first.records[0]!.value);
      expect(await served(first.hostname)).toEqual([421, 421]);
      const { body: theirs } = await globex.add(first.hostname);
      await world.setTxt(theirs);
      await until(() => globex.get(theirs.id), isActive);
    },
  );

  it.concurrent('needs a new proof where it was deleted while its records were gone', async () => {
    const acme = await tenant();
    const first = await proved(acme);
    await world.forget(first.records[0]!.name);
    await letTimePass(first.id, first.hostname, `verified_at = now() - interval '1 year'`);
    await until(
      () => acme.get(first.id),
      ({ ownership }) => ownership === 'drifting',
    );
    await acme.remove(first.id);
    const { body: again } = await acme.add(first.hostname);
    expect(again).toMatchObject({ status: 'pending', ownership: 'pending' });
    expect(again.records[0]!.value).not.toBe(first.records[0]!.value);
  });

  it.concurrent('does not come back twice ahead of the check that would find its records gone', async () => {
    const acme = await tenant();
    const first = await proved(acme);
    await world.forget(first.records[0]!.name);
    await acme.remove(first.id);
    const { body: again } = await acme.add(first.hostname);
    expect(again.status).toBe('active');
    await acme.remove(again.id);
    expect((await acme.add(first.hostname)).body.status).toBe('pending');
  });

  it.concurrent('is hidden from everybody else', async () => {
    const [acme, globex] = await Promise.all([tenant(), tenant()]);
    const { body: added } = await acme.add(aHostname());
    const foreign = await globex.call<Record<string, unknown>>('GET', `domains/${added.id}`);
    const missing = await globex.call<Record<string, unknown>>(
      'GET',
      'domains/dom_01hxz4v8kqe5jv9r3p6w2m7n0c',
    );
    const shape = ({ status, body }: typeof foreign) => ({ status, ...body, instance: '', requestId: '' });
    expect(shape(foreign)).toEqual(shape(missing));
    expect((await globex.verify(added.id)).status).toBe(404);
    expect((await globex.remove(added.id)).status).toBe(404);
    expect((await acme.get(added.id)).id).toBe(added.id);
  });
});

describe('a closed tenant', () => {
  it('holds no names any more', async () => {
    const [acme, globex] = await Promise.all([tenant(), tenant()]);
    const { hostname } = await proved(acme);
    await ask(base, 'POST', `/api/v1/tenants/${acme.id}/close`, { key: acme.key });
    await owner.query(`update organisations set closes_at = now() - interval '1 second' where slug = $1`, [
      acme.slug,
    ]);
    await owner.query(
      `update due_work set due_at = now() from organisations o where o.slug = $1 and subject_id = o.id`,
      [acme.slug],
    );
    await until(
      () => eventsOf(hostname),
      (types) => types.includes('domain.removed'),
    );
    expect((await globex.add(hostname)).status).toBe(201);
  });
});

describe('a domain whose records go away', () => {
  it.concurrent('drifts, is suspended 14 days after the first failed check, and recovers', async () => {
    const acme = await tenant();
    const { id, hostname, records } = await proved(acme);
    await world.forget(records[0]!.name);
    await letTimePass(
      id,
      hostname,
      `created_at = now() - interval '2 years', verified_at = now() - interval '2 years'`,
    );
    const drifting = await until(
      () => acme.get(id),
      ({ ownership }) => ownership === 'drifting',
    );
    expect(drifting.status).toBe('active');
    expect(await served(hostname)).toEqual([200, 200]);

    await letTimePass(id, hostname, `first_failed_at = now() - interval '14 days'`);
    await until(
      () => acme.get(id),
      ({ status }) => status === 'suspended',
    );
    await until(
      () => served(hostname),
      (statuses) => statuses.every((code) => code === 421),
    );

    await world.set(records[0]!.name, 'TXT', [records[0]!.value]);
    await acme.verify(id);
    await until(() => acme.get(id), isActive);
    const transitions = (await eventsOf(hostname)).slice(2);
    expect(transitions).toEqual(['domain.drifting', 'domain.suspended', 'domain.recovered']);
  });

  it.concurrent(
    'gives up on one that was never proved after 14 days, tells why, and starts anew at a click',
    async () => {
      const acme = await tenant();
      const { body: added } = await acme.add(aHostname());
      await letTimePass(added.id, added.hostname, `pending_since = now() - interval '14 days'`);
      await until(
        () => acme.get(added.id),
        ({ status }) => status === 'failed',
      );
      await until(
        () => world.mails(acme.owner),
        (mails) => mails.some(({ subject }) => subject.includes(added.hostname)),
      );
      await world.setTxt(added);
      await acme.verify(added.id);
      await until(() => acme.get(added.id), isActive);
    },
  );
});

describe('the primary domain', () => {
  it.concurrent('is one, and only a verified one', async () => {
    const acme = await tenant();
    const [first, second] = [await proved(acme), await proved(acme)];
    const { body: pending } = await acme.add(aHostname());
    expect((await acme.call('POST', `domains/${pending.id}/primary`)).status).toBe(409);
    expect((await acme.call<Domain>('POST', `domains/${first.id}/primary`)).body.primary).toBe(true);
    expect((await acme.call<Domain>('POST', `domains/${second.id}/primary`)).body.primary).toBe(true);
    const { body } = await acme.call<{ data: Domain[] }>('GET', 'domains');
    expect(body.data.filter(({ primary }) => primary).map(({ id }) => id)).toEqual([second.id]);
  });
});

describe('the pages of the other hosts', () => {
  const host = (tenant: Tenant) => `${tenant.slug}.localhost`;
  const path = '/integrations/marketplace?q=a%20b&page=2';
  const visit = (name: string, url = path) =>
    Promise.all(
      stack.apis.map(async (api) => {
        const answer = await send(api.url, url, { host: name });
        return { status: answer.status, location: answer.headers['location'] };
      }),
    );
  const becomes = (name: string, status: number) =>
    until(
      () => visit(name),
      (answers) => answers.every((answer) => answer.status === status),
    );

  it.concurrent('send to the primary one while it is serving, and the API never does', async () => {
    const acme = await tenant();
    const [first, second] = [await proved(acme), await proved(acme)];
    await world.set(first.hostname, 'CNAME', [first.records[1]!.value]);
    await letTimePass(first.id, first.hostname, `checks = 0`);
    await until(
      () => acme.get(first.id),
      ({ records }) => records.every(({ found }) => found),
    );
    await becomes(host(acme), 200);
    expect((await acme.call('POST', `domains/${first.id}/primary`)).status).toBe(200);
    await becomes(host(acme), 308);
    for (const name of [host(acme), second.hostname]) {
      for (const { status, location } of await visit(name)) {
        expect(status).toBe(308);
        expect(location).toMatch(
          new RegExp(`^http://${first.hostname}(:\\d+)?/integrations/marketplace\\?q=a%20b&page=2$`),
        );
      }
    }
    await becomes(first.hostname, 200);
    for (const url of ['/api/v1/storefront', '/theme.css']) {
      expect((await visit(host(acme), url)).map(({ status }) => status)).toEqual([200, 200]);
    }

    // Its visitors would not arrive any more: from the next check on nobody is sent there.
    await world.forget(first.hostname);
    await letTimePass(first.id, first.hostname, `checks = 0`);
    await becomes(host(acme), 200);
  });

  it.concurrent(
    'send nowhere where DNS does not bring visitors to the primary one, or it is deleted',
    async () => {
      const acme = await tenant();
      const first = await proved(acme);
      expect((await acme.call<Domain>('POST', `domains/${first.id}/primary`)).body.primary).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await visit(host(acme))).map(({ status }) => status)).toEqual([200, 200]);
      await world.set(first.hostname, 'CNAME', [first.records[1]!.value]);
      await letTimePass(first.id, first.hostname, `checks = 0`);
      await becomes(host(acme), 308);
      await acme.remove(first.id);
      await becomes(host(acme), 200);
    },
  );
});

describe('the question of the edge', () => {
  const allowed = async (domain: string, headers = {}) =>
    (await ask(base, 'GET', `/internal/tls/ask?domain=${domain}`, { headers })).status;

  it.concurrent(
    'is answered yes for the platform, its tenants and verified domains, no for everything else',
    async () => {
      const acme = await tenant();
      const { body: pending } = await acme.add(aHostname());
      const active = await proved(acme);
      expect(await allowed('localhost')).toBe(200);
      expect(await allowed(`${acme.slug}.localhost`)).toBe(200);
      expect(await allowed(active.hostname)).toBe(200);
      expect(await allowed(pending.hostname)).toBe(404);
      expect(await allowed('unknown.localhost')).toBe(404);
      expect(await allowed('10.0.0.1')).toBe(404);
      const { certificate } = await until(
        () => acme.get(active.id),
        (domain) => domain.certificate !== 'none',
      );
      expect(certificate).toBe('ordering');
    },
  );

  it.concurrent('is not answered to what came through the edge', async () => {
    expect(await allowed('localhost', { 'x-forwarded-for': '203.0.113.9' })).toBe(403);
  });

  it('is answered from memory in less than 5 ms', async () => {
    const { hostname } = await proved(await tenant());
    await allowed(hostname);
    const times: number[] = [];
    for (let round = 0; round < 200; round += 1) {
      const began = performance.now();
      await allowed(hostname);
      times.push(performance.now() - began);
    }
    expect(times.sort((a, b) => a - b)[100]!).toBeLessThan(5);
  });
});
