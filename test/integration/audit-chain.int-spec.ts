import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import type { INestApplicationContext } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { chainHash } from '#kernel/events/chain.js';
import { Events } from '#kernel/events/events.js';
import { Relay } from '#kernel/events/relay.js';
import { AuditModule } from '#modules/audit/audit.module.js';
import { AuditService } from '#modules/audit/audit.service.js';
import { aTenantIn, kernelOn } from '../support/kernel.js';
import { scratchDatabase } from '../support/scratch-database.js';

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'chain.tested': { number: number };
  }
}

// Whoever owns the tables can do anything to them, except to do it unseen.
const database = await scratchDatabase();
let kernel: INestApplicationContext;
let other: Ctx;

beforeAll(async () => {
  kernel = await kernelOn(database, { modules: [AuditModule] });
  other = await aTenantWith(3);
});

afterAll(async () => {
  await kernel.close();
  await database.drop();
});

async function aTenantWith(count: number): Promise<Ctx> {
  const ctx = await aTenantIn(database);
  for (let number = 1; number <= count; number += 1) {
    await kernel.get(Database).inTenant(ctx, (tx) =>
      kernel.get(Events).publish(tx, ctx, 'chain.tested', {
        subject: { type: 'tenant', id: ctx.tenantId },
        data: { number },
        before: { number: number - 1 },
        after: { number },
      }),
    );
  }
  while ((await kernel.get(Relay).round()) > 0);
  return ctx;
}
const check = (ctx: Ctx, after = 0, most = 1000) => kernel.get(AuditService).check(ctx, after, most);
const tamper = ({ tenantId }: Ctx, statement: string) =>
  database.owner(statement.replaceAll('$tenant', `'${tenantId}'`));

describe('an untouched chain', () => {
  it('holds from its first fact to its head, in one go or in stretches', async () => {
    const ctx = await aTenantWith(7);
    const whole = await check(ctx);
    expect(whole).toEqual({
      ok: true,
      checkedTo: 7,
      head: 7,
      headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      next: null,
      broken: null,
    });
    const stretches = [];
    for (let after: number | null = 0; after !== null;) {
      const stretch = await check(ctx, after, 3);
      stretches.push(stretch.checkedTo);
      expect(stretch.ok).toBe(true);
      after = stretch.next;
    }
    expect(stretches).toEqual([3, 6, 7]);
  });

  it('of nobody’s facts is unbroken and has no hash', async () => {
    const ctx = await aTenantIn(database);
    expect(await check(ctx)).toMatchObject({ ok: true, head: 0, headHash: null, broken: null });
  });

  it('goes on from the form before, which did not cover before and after', async () => {
    const ctx = await aTenantWith(3);
    // As an installation from before the change left it: every hash of version 1.
    await chainAs(ctx, [1, 1, 1]);
    expect(await check(ctx)).toMatchObject({ ok: true, head: 3 });
    await chainAs(ctx, [1, 2, 2]);
    expect(await check(ctx)).toMatchObject({ ok: true, head: 3 });
    await chainAs(ctx, [2, 1, 2]);
    expect(await check(ctx)).toMatchObject({ ok: false, broken: { position: 2, reason: 'version' } });
  });
});

/** Chains the facts of a tenant anew, each in the given version, and its head with them. */
async function chainAs({ tenantId }: Ctx, versions: number[]): Promise<void> {
  const { rows } = await database.owner('select * from events where tenant_id = $1 order by position', [
    tenantId,
  ]);
  let hash: Buffer = Buffer.alloc(32);
  for (const [index, row] of rows.entries()) {
    hash = chainHash(hash, row, versions[index]);
    await database.owner('update events set hash = $3, chain = $4 where tenant_id = $1 and id = $2', [
      tenantId,
      row.id,
      hash,
      versions[index],
    ]);
  }
  await database.owner('update event_heads set hash = $2 where tenant_id = $1', [tenantId, hash]);
}

const swap = `update events set position = 7 - position where tenant_id = $tenant and position in (3, 4)`;
const copy = (position: number) =>
  `insert into events (tenant_id, id, type, version, occurred_at, actor, subject_type, subject_id, data, request_id, relay, position, hash, chain)
   select tenant_id, 'ffffffff-ffff-7fff-8fff-ffffffffffff', 'chain.forged', version, occurred_at, actor, subject_type, subject_id, data, request_id, relay, ${position}, hash, chain
     from events where tenant_id = $tenant and position = 2`;

describe('a chain that its owner meddled with', () => {
  it.each([
    [
      'a changed value',
      `update events set data = '{"number": 99}' where tenant_id = $tenant and position = 4`,
      4,
      'changed',
    ],
    [
      'a changed “before”',
      `update events set before = '{"number": 99}' where tenant_id = $tenant and position = 4`,
      4,
      'changed',
    ],
    [
      'an “after” that is gone',
      'update events set after = null where tenant_id = $tenant and position = 2',
      2,
      'changed',
    ],
    [
      'another actor',
      `update events set actor = '{"kind": "session"}' where tenant_id = $tenant and position = 1`,
      1,
      'changed',
    ],
    [
      'another time',
      `update events set occurred_at = occurred_at - interval '1 hour' where tenant_id = $tenant and position = 6`,
      6,
      'changed',
    ],
    [
      'a hash of its own',
      `update events set hash = sha256('forged') where tenant_id = $tenant and position = 5`,
      5,
      'changed',
    ],
    ['a fact that is gone', 'delete from events where tenant_id = $tenant and position = 3', 3, 'missing'],
    ['the first fact gone', 'delete from events where tenant_id = $tenant and position = 1', 1, 'missing'],
    ['two facts in another order', swap, 3, 'changed'],
    ['a second fact at one position', copy(4), 4, 'repeated'],
    [
      'a version from before',
      'update events set chain = 1 where tenant_id = $tenant and position = 4',
      4,
      'version',
    ],
    ['the last facts cut off', 'delete from events where tenant_id = $tenant and position > 4', 5, 'tail'],
    ['a fact put behind the end', copy(7), 7, 'tail'],
    ['another head', `update event_heads set hash = sha256('forged') where tenant_id = $tenant`, 6, 'tail'],
    ['all facts gone', 'delete from events where tenant_id = $tenant', 1, 'tail'],
  ])('is told by %s', async (_, statement, position, reason) => {
    const ctx = await aTenantWith(6);
    await tamper(ctx, statement);
    expect(await check(ctx)).toMatchObject({ ok: false, next: null, broken: { position, reason } });
    // The same where the break lies at the border of two batches.
    const stretched = await stretchesOf(ctx, 2);
    expect(stretched).toMatchObject({ ok: false, broken: { reason } });
    expect(await check(other)).toMatchObject({ ok: true });
  });
});

async function stretchesOf(ctx: Ctx, most: number) {
  for (let after = 0; ;) {
    const stretch = await check(ctx, after, most);
    if (!stretch.ok || stretch.next === null) return stretch;
    after = stretch.next;
  }
}

describe('the application’s role', () => {
  it.each([
    ['change a fact', sql`update events set data = '{}'`],
    ['chain one', sql`update events set position = 1`],
    ['remove one', sql`delete from events`],
    ['empty the table', sql`truncate events`],
    ['move the head', sql`update event_heads set position = 0`],
    ['remove the head', sql`delete from event_heads`],
  ])('cannot %s', async (_, statement) => {
    const ctx = await aTenantWith(1);
    await expect(kernel.get(Database).inTenant(ctx, (tx) => tx.sql(statement))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('cannot forge one for another tenant', async () => {
    const [row] = (
      await database.owner('select * from events where tenant_id = $1 limit 1', [other.tenantId])
    ).rows;
    const ctx = await aTenantWith(1);
    const forged = sql`insert into events (tenant_id, id, type, occurred_at, actor, subject_type, subject_id, data, request_id, relay)
      values (${other.tenantId}, ${newId()}, 'chain.forged', now(), '{}', 'tenant', ${row.subject_id}, '{}', 'x', 0)`;
    await expect(kernel.get(Database).inTenant(ctx, (tx) => tx.sql(forged))).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const env = { ...process.env, ...database.environment };
      execFile(
        process.execPath,
        ['dist/src/commands/check-audit-log.js', ...args],
        { env },
        (error, stdout, stderr) =>
          resolve({ code: (error?.code as number | undefined) ?? 0, stdout, stderr }),
      );
    });

  it('checks one organisation or all, and names the first broken position', async () => {
    const [fine, broken] = [await aTenantWith(2), await aTenantWith(4)];
    await tamper(
      broken,
      `update events set type = 'chain.forged' where tenant_id = $tenant and position = 3`,
    );
    const one = await run(fine.organisation.slug);
    expect(one).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/2 facts, [0-9a-f]{64}\n1 checked, all unbroken/),
    });
    const all = await run();
    expect(all.code).toBe(1);
    expect(all.stdout).toMatch(
      new RegExp(`^${broken.organisation.slug} org_\\w+ BROKEN at position 3: changed$`, 'm'),
    );
    expect(await run('nobody-of-that-name')).toMatchObject({ code: 2 });
  });
});
