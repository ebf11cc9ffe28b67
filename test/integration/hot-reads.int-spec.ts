import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Credentials } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { Database } from '#kernel/database/database.js';
import { RoundTrips } from '#kernel/database/round-trips.js';
import { sql } from '#kernel/database/sql.js';
import { Relay } from '#kernel/events/relay.js';
import { createLog } from '#kernel/health/log.js';
import { createHttpApp } from '#kernel/http/create-http-app.js';
import { DueWorkEngine } from '#kernel/queue/due-work-engine.js';
import { AppModule } from '../../src/app.module.js';
import { AuditService } from '#modules/audit/audit.service.js';
import { DomainsService } from '#modules/domains/domains.service.js';
import { ApiKeysService } from '#modules/credentials/api-keys.service.js';
import { MembersService } from '#modules/identity/members/members.service.js';
import { InstallsService } from '#modules/marketplace/installs.service.js';
import { CLIENT_FOLDER } from '#modules/storefront/page-bundle.js';
import { TenantsService } from '#modules/organisations/tenants.service.js';
import { SupportService } from '#modules/support/support.service.js';
import { ctxOf, kernelOn } from '../support/kernel.js';
import { explainEverything, plansOf, wholeTables } from '../support/plans.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { slowLine, type SlowLine } from '../support/slow-line.js';

const ONE_WAY = 20;
const TENANTS = 20_000;
const ROWS = 200_000;
const page = { limit: 20 };

const database = await scratchDatabase();
let line: SlowLine;
let near: INestApplicationContext;
let far: INestApplicationContext;
let acme: Ctx;
let plans: ReturnType<typeof plansOf>;
let reseller: Ctx;

/** Uneven, as in life: one tenant in ten has most of the rows. */
async function fill(): Promise<void> {
  const id = (number: string) => `('01900000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
  const someTenant = id(`(n % case when n % 10 = 0 then ${TENANTS} else 200 end) + 1`);
  const thisMonth = `(left(uuid_v7_floor(now())::text, 13) || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
  const statements = [
    `insert into organisations (id, kind, parent_id, slug, name, plan)
       select ${id('1048575')}, 'reseller', id, 'reseller-of-many', 'Reseller of many', 'enterprise' from organisations where kind = 'platform'`,
    `insert into organisations (id, kind, parent_id, slug, name, plan)
       select ${id('n')}, 'tenant', ${id('1048575')}, 'tenant-' || n, 'Tenant ' || n, 'business' from generate_series(1, ${TENANTS}) n`,
    `insert into custom_hosts (hostname, organisation_id) select 'shop' || n || '.example.com', ${id('n')} from generate_series(1, 10000) n`,
    `insert into users (tenant_id, id, email, name) select ${someTenant}, ${id('n')}, n || '@people.example', 'Person' from generate_series(1, ${ROWS}) n`,
    `insert into members (tenant_id, id, user_id, role, status) select ${someTenant}, ${id('n')}, ${id('n')}, 'member', 'active' from generate_series(1, ${ROWS}) n`,
    `insert into sessions (tenant_id, id, user_id, expires_at) select ${someTenant}, ${id('n')}, ${id('n')}, now() + '1 day' from generate_series(1, ${ROWS}) n`,
    `insert into api_keys (tenant_id, id, name, prefix, scopes, created_by) select ${someTenant}, ${id('n')}, 'Key', n, '{read:members}', '{}' from generate_series(1, ${ROWS}) n`,
    `insert into credentials (hash, kind, organisation_id, subject_id) select sha256(n::text::bytea), 'api_key', ${someTenant}, ${id('n')} from generate_series(1, ${ROWS}) n`,
    `insert into domains (tenant_id, id, hostname, token) select ${someTenant}, ${id('n')}, n || '.example.com', 'x' from generate_series(1, ${ROWS}) n`,
    `insert into events (tenant_id, id, type, occurred_at, actor, subject_type, subject_id, data, request_id, relay, position)
       select ${someTenant}, ${thisMonth}, 'made', now(), '{}', 'made', ${id('n')}, '{}', 'made', 0, n from generate_series(1, ${ROWS}) n`,
    `insert into support_sessions (tenant_id, id, opener_organisation_id, opener_name, reason, access, expires_at)
       select ${someTenant}, ${id('n')}, ${id(`case when n % 1000 = 0 then 1048575 else n % ${TENANTS} + 1 end`)}, 'Made', 'Made', 'read', now() from generate_series(1, 20000) n`,
    `insert into due_work (tenant_id, id, queue, kind, subject_id, due_at, fairness_key)
       select ${someTenant}, ${id('n')}, 'mail', 'mails.send.v1', ${id('n')}, now() + '1 day', n from generate_series(1, ${ROWS}) n`,
    `insert into listings (id, slug, kind, name, short_description, categories, price, availability, certification, card, content, added_at, newest_rank, search)
       select ${id('n')}, 'made-' || n, 'plugin', 'Made ' || n, 'Made', '{made}', 'free', 'working', 'basic', '{}', '{}', now(), n, ''::tsvector from generate_series(1, 2000) n`,
    `insert into installs (tenant_id, id, listing_id, granted_scopes, installed_by)
       select ${id('n / 2000 + 1')}, ${id('n')}, ${id('n % 2000 + 1')}, '{}', '{}' from generate_series(0, ${ROWS} - 1) n`,
    'analyze',
  ];
  await database.fill(statements);
}

beforeAll(async () => {
  await fill();
  await explainEverything(database);
  line = await slowLine(database.appUrl, ONE_WAY);
  near = await kernelOn(database, { modules: [AppModule] });
  plans = plansOf(near);
  const id = (number: number) => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  acme = ctxOf(id(1));
  reseller = { ...ctxOf(id(1_048_575)), organisation: { ...acme.organisation, kind: 'reseller' } };
  far = await kernelOn(
    { ...database, environment: { ...database.environment, DATABASE_APP_URL: line.url } },
    { modules: [AppModule] },
  );
}, 120_000);

afterAll(async () => {
  await Promise.all([near?.close(), far?.close()]);
  await line?.close();
  await database.drop();
});

type Read = (kernel: INestApplicationContext) => Promise<unknown>;
const unknownSecret = `${'x'.repeat(20)}`;
const lists: [string, Read][] = [
  ['the members', (kernel) => kernel.get(MembersService).list(acme, page)],
  ['the API keys', (kernel) => kernel.get(ApiKeysService).list(acme, page)],
  ['the domains', (kernel) => kernel.get(DomainsService).list(acme, page)],
  ['the installs', (kernel) => kernel.get(InstallsService).list(acme, page)],
  [
    'a host that nobody asked for before',
    (kernel) => kernel.get(OrganisationDirectory).byHost('tenant-7.localhost'),
  ],
  ['a custom host', (kernel) => kernel.get(OrganisationDirectory).byHost('shop77.example.com')],
  ['a credential', (kernel) => kernel.get(Credentials).find(['api_key'], unknownSecret)],
];
const others: [string, Read][] = [
  ['twenty of twenty thousand tenants', (kernel) => kernel.get(TenantsService).list(reseller, page)],
  ['one of twenty thousand tenants', (kernel) => kernel.get(TenantsService).get(reseller, acme.tenantId)],
  [
    'a tenant’s newest facts',
    (kernel) =>
      kernel
        .get(Database)
        .one(
          acme,
          sql`select * from events where tenant_id = ${acme.tenantId} and position < ${ROWS} order by position desc limit 20`,
        ),
  ],
  ['the audit log', (kernel) => kernel.get(AuditService).list(acme, page)],
  ...[
    { action: 'made' },
    { action: 'made.*' },
    { actor: 'usr_01hxz4v8kqe5jv9r3p6w2m7n0c' },
    { actor: 'key_01hxz4v8kqe5jv9r3p6w2m7n0c' },
    { target: '01900000-0000-7000-8000-000000000001' },
    { requestId: 'not made' },
    { from: '2026-01-01T00:00:00Z', to: '2036-01-01T00:00:00Z' },
    { action: 'made', actor: 'usr_01hxz4v8kqe5jv9r3p6w2m7n0c', from: '2026-01-01T00:00:00Z' },
  ].map((filter): [string, Read] => [
    `the audit log by ${Object.keys(filter).join(', ')}`,
    (kernel) => kernel.get(AuditService).list(acme, { ...page, ...filter }),
  ]),
  ['a stretch of the chain', (kernel) => kernel.get(AuditService).check(acme, 0)],
  ['the support sessions', (kernel) => kernel.get(SupportService).list(acme, { ...page, running: false })],
  [
    'the support sessions that a reseller opened',
    (kernel) => kernel.get(SupportService).list(reseller, { ...page, running: true }),
  ],
  ['facts that wait for the relay', (kernel) => kernel.get(Relay).round()],
  [
    'work that is due',
    // Its polls and claims are what the worker runs all day.
    (kernel) => (kernel.get(DueWorkEngine) as unknown as { poll: () => Promise<void> }).poll(),
  ],
];

describe('with 200,000 rows a table', () => {
  it.each([...lists, ...others])('reading %s looks at no whole table', async (_, read) => {
    const statements = await plans(() => read(near));
    expect(statements.length).toBeGreaterThan(0);
    // What holds a handful of rows, as the leases and the next months' partitions do, is rightly read whole.
    const { rows } = await database.owner('select relname from pg_class where reltuples >= 1000');
    const large = new Set(rows.map(({ relname }) => relname as string));
    expect(large).toContain('members');
    expect(wholeTables(statements).filter((table) => large.has(table))).toEqual([]);
  });

  it('would be noticed if it did', async () => {
    const statements = await plans(() =>
      near
        .get(Database)
        .asSystem('look at a whole table', (tx) => tx.sql(sql`select count(*) from events where type = 'x'`)),
    );
    expect(wholeTables(statements).length).toBeGreaterThan(0);
  });
});

/** What Redis is asked meanwhile. */
async function askedOfRedis(work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const { sendCommand } = Redis.prototype;
  Redis.prototype.sendCommand = function (command, stream) {
    asked.push(command.name);
    return sendCommand.call(this, command, stream);
  };
  try {
    await work();
  } finally {
    Redis.prototype.sendCommand = sendCommand;
  }
  return asked;
}

describe('Redis', () => {
  it.each(lists)('is asked nothing for reading %s', async (_, read) => {
    expect(await askedOfRedis(() => read(near))).toEqual([]);
  });
});

describe('a whole request', () => {
  it('costs one round trip to PostgreSQL, and one to Redis for all of its limits', async () => {
    const { key } = await near.get(Database).inTenant(acme, (tx) =>
      near.get(ApiKeysService).issue(tx, acme, {
        name: 'Hot',
        scopes: ['read:members'],
        rateLimit: 1_000,
      }),
    );
    const config = near.get<Config>(CONFIG);
    const app = await createHttpApp(AppModule, {
      log: createLog({ LOG_LEVEL: 'silent' }, 'test'),
      config,
      staticFolder: CLIENT_FOLDER,
    });
    await app.init();
    try {
      const headers = { host: 'tenant-1.localhost', authorization: `Bearer ${key}` };
      // Awaited here: what it returns does not begin before somebody waits for it.
      const ask = async () => await app.inject({ url: '/api/v1/members', headers });
      // Host and credential are known from then on, and so is the script.
      const first = await ask();
      expect(first.statusCode).toBe(200);
      expect(first.headers['ratelimit-policy']).toBe('"plan";q=2000;w=60, "key";q=1000;w=60');
      let trips = 0;
      const asked = await askedOfRedis(async () => {
        ({ trips } = await app.get(RoundTrips).within(ask));
      });
      expect(trips).toBe(1);
      expect(asked).toEqual(['evalsha']);
    } finally {
      await app.close();
    }
  });
});

describe('over a line of forty milliseconds', () => {
  it.each(lists)('reading %s costs one round trip', async (_, read) => {
    const times = [];
    for (let round = 0; round < 4; round += 1) {
      // Only what is asked for the first time reaches the database.
      const began = performance.now();
      await read(far);
      times.push(performance.now() - began);
    }
    const slowest = Math.max(...times.slice(1));
    const fastest = Math.min(...times);
    expect(fastest).toBeLessThan(2 * ONE_WAY + 30);
    expect(slowest).toBeLessThan(4 * ONE_WAY + 60);
  });
});
