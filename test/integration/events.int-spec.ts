import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Consumers } from '#kernel/events/consumers.js';
import { Events } from '#kernel/events/events.js';
import { chainHash } from '#kernel/events/chain.js';
import { Relay } from '#kernel/events/relay.js';
import { defineJob } from '#kernel/queue/define-job.js';
import { aTenantIn, kernelOn } from '../support/kernel.js';
import { scratchDatabase } from '../support/scratch-database.js';

// A type of its own, which no module writes or hears.
declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'platform.checked': { startedAt: string };
  }
}

const database = await scratchDatabase();
const hear = defineJob('tests.hear.v1', { queue: 'maintenance', timeLimit: 5 });
let first: INestApplicationContext;
let second: INestApplicationContext;
let db: Database;
let events: Events;

beforeAll(async () => {
  [first, second] = [await kernelOn(database), await kernelOn(database)];
  db = first.get(Database);
  events = first.get(Events);
  for (const kernel of [first, second]) kernel.get(Consumers).on('platform.checked', hear);
});

afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  await database.drop();
});

const publish = (ctx: Ctx, note = 'checked') =>
  db.inTenant(ctx, (tx) =>
    events.publish(tx, ctx, 'platform.checked', {
      subject: { type: 'platform', id: newId() },
      data: { startedAt: note },
    }),
  );
const untilRelayed = async (...relays: Relay[]): Promise<void> => {
  while ((await Promise.all(relays.map((relay) => relay.round()))).some((moved) => moved > 0));
};
const freeLeases = () => database.owner(`update relay_leases set expires_at = '-infinity'`);

interface StoredFact {
  position: string | null;
  hash: Buffer;
  [column: string]: unknown;
}
const factsOf = async (ctx: Ctx): Promise<StoredFact[]> =>
  (await database.owner('select * from events where tenant_id = $1 order by position', [ctx.tenantId])).rows;

/** Every position from one on, and every hash made of the one before. */
async function expectUnbroken(ctx: Ctx, count: number): Promise<void> {
  const facts = await factsOf(ctx);
  expect(facts.map(({ position }) => Number(position))).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
  let previous: Buffer = Buffer.alloc(32);
  for (const fact of facts) {
    previous = chainHash(previous, fact as never);
    expect(fact.hash.equals(previous)).toBe(true);
  }
  const [head] = (await database.owner('select * from event_heads where tenant_id = $1', [ctx.tenantId]))
    .rows;
  expect(Number(head.position)).toBe(count);
  expect(previous.equals(head.hash)).toBe(true);
}

describe('a fact', () => {
  it('is there with what it tells, and not without', async () => {
    const ctx = await aTenantIn(database);
    const work = db.inTenant(ctx, async (tx) => {
      await events.publish(tx, ctx, 'platform.checked', {
        subject: { type: 'platform', id: newId() },
        data: { startedAt: 'never' },
      });
      throw new Error('No');
    });
    await expect(work).rejects.toThrow('No');
    expect(await factsOf(ctx)).toEqual([]);
  });

  it('cannot be changed or removed by the application', async () => {
    const ctx = await aTenantIn(database);
    await publish(ctx);
    const { sql } = await import('#kernel/database/sql.js');
    await expect(db.inTenant(ctx, (tx) => tx.sql(sql`update events set type = 'x'`))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(db.inTenant(ctx, (tx) => tx.sql(sql`delete from events`))).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('the relay', () => {
  it('gives gapless positions and an unbroken chain while many write and two relay', async () => {
    const tenants = await Promise.all(Array.from({ length: 4 }, () => aTenantIn(database)));
    const relays = [first.get(Relay), second.get(Relay)];
    let isWriting = true;
    const relaying = relays.map(async (relay) => {
      while (isWriting) {
        await relay.round();
        // As if the other had died: each takes over from the other again and again.
        await freeLeases();
      }
    });
    const writing = tenants.flatMap((ctx) =>
      Array.from({ length: 5 }, async () => {
        for (let index = 0; index < 20; index += 1) await publish(ctx, String(index));
      }),
    );
    await Promise.all(writing);
    isWriting = false;
    await Promise.all(relaying);
    await freeLeases();
    await untilRelayed(...relays);
    for (const ctx of tenants) await expectUnbroken(ctx, 100);
  });

  it('does not skip a fact that was begun before and committed after another', async () => {
    const ctx = await aTenantIn(database);
    await freeLeases();
    const relay = first.get(Relay);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let isWritten = () => {};
    const written = new Promise<void>((resolve) => (isWritten = resolve));
    const late = db.inTenant(ctx, async (tx) => {
      await events.publish(tx, ctx, 'platform.checked', {
        subject: { type: 'platform', id: newId() },
        data: { startedAt: 'first begun' },
      });
      isWritten();
      await held;
    });
    await written;
    await publish(ctx, 'first committed');
    await untilRelayed(relay);
    release();
    await late;
    await untilRelayed(relay);
    const notes = (await factsOf(ctx)).map(({ data }) => (data as { startedAt: string }).startedAt);
    expect(notes).toEqual(['first committed', 'first begun']);
    await expectUnbroken(ctx, 2);
  });

  it('leaves the work of each consumer behind, once for each fact', async () => {
    const ctx = await aTenantIn(database);
    await publish(ctx);
    await publish(ctx);
    await freeLeases();
    await untilRelayed(second.get(Relay));
    await untilRelayed(second.get(Relay), first.get(Relay));
    const { rows } = await database.owner(
      `select w.subject_id = e.id as right, w.state from due_work w join events e on e.tenant_id = w.tenant_id and e.id = w.subject_id
        where w.tenant_id = $1 and w.kind = 'tests.hear.v1'`,
      [ctx.tenantId],
    );
    expect(rows).toEqual([
      { right: true, state: 'waiting' },
      { right: true, state: 'waiting' },
    ]);
  });

  it('leaves to its holder what is leased', async () => {
    const ctx = await aTenantIn(database);
    await freeLeases();
    await first.get(Relay).round();
    await publish(ctx);
    // The first holds some or all partitions; together they move the fact, and neither moves it twice.
    await untilRelayed(second.get(Relay), first.get(Relay));
    await expectUnbroken(ctx, 1);
  });

  it('would notice a fact that somebody changed behind its back', async () => {
    const ctx = await aTenantIn(database);
    await publish(ctx);
    await freeLeases();
    await untilRelayed(first.get(Relay));
    await database.owner(`update events set data = '{"startedAt": "forged"}' where tenant_id = $1`, [
      ctx.tenantId,
    ]);
    await expect(expectUnbroken(ctx, 1)).rejects.toThrow();
  });
});
