import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { defineJob, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { DueWorkEngine } from '#kernel/queue/due-work-engine.js';
import { aTenantIn, kernelOn } from '../support/kernel.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { pause, until } from '../support/until.js';

const database = await scratchDatabase();
let kernel: INestApplicationContext;
let db: Database;
let work: DueWork;
let acme: Ctx;
let globex: Ctx;

const define = (name: string, options = {}) =>
  defineJob(`tests.${name}.v1`, { queue: 'workflows', timeLimit: 5, ...options });
const jobs = {
  count: define('count'),
  capped: define('capped', { perKey: 2 }),
  failing: define('failing', { retryDelay: (attempt: number) => (attempt > 2 ? null : 0.05) }),
  again: define('again'),
  slow: define('slow', { timeLimit: 1, retryDelay: () => null }),
  moved: define('moved'),
};
const runs = new Map<string, JobRun[]>();
const runsOf = (subjectId: string) => runs.get(subjectId) ?? [];
const note = (run: JobRun) => {
  runs.set(run.subjectId, [...runsOf(run.subjectId), run]);
};
let running = 0;
let mostAtOnce = 0;

beforeAll(async () => {
  kernel = await kernelOn(database);
  [db, work] = [kernel.get(Database), kernel.get(DueWork)];
  [acme, globex] = await Promise.all([aTenantIn(database), aTenantIn(database)]);
  work.handle(jobs.count, async (run) => note(run));
  work.handle(jobs.capped, async (run) => {
    running += run.ctx.tenantId === acme.tenantId ? 1 : 0;
    mostAtOnce = Math.max(mostAtOnce, running);
    await pause(60);
    running -= run.ctx.tenantId === acme.tenantId ? 1 : 0;
    note(run);
  });
  work.handle(jobs.failing, async (run) => {
    note(run);
    throw new Error('Not today');
  });
  work.handle(jobs.again, async (run) => {
    note(run);
    if (runsOf(run.subjectId).length < 3) return { again: new Date(Date.now() + 50) };
  });
  work.handle(jobs.slow, async (run) => {
    note(run);
    await pause(3_000);
  });
  work.handle(jobs.moved, async (run) => {
    note(run);
    if (runsOf(run.subjectId).length > 1) return;
    // Somebody schedules it anew while it runs.
    await db.inTenant(run.ctx, (tx) => work.schedule(tx, jobs.moved, { subjectId: run.subjectId }));
  });
  kernel.get(DueWorkEngine).start();
});

afterAll(async () => {
  await kernel.close();
  await database.drop();
});

const schedule = async (ctx: Ctx, job: (typeof jobs)[keyof typeof jobs], options: { dueAt?: Date } = {}) => {
  const subjectId = newId();
  await db.inTenant(ctx, (tx) => work.schedule(tx, job, { subjectId, ...options }));
  return subjectId;
};
const rowOf = async (subjectId: string) =>
  (await database.owner('select * from due_work where subject_id = $1', [subjectId])).rows[0];

describe('work that is due', () => {
  it('is done once, for its tenant, and then forgotten', async () => {
    const subject = await schedule(acme, jobs.count);
    await until(() => runsOf(subject).length === 1);
    expect(runsOf(subject)[0]).toMatchObject({
      ctx: { tenantId: acme.tenantId },
      subjectId: subject,
      attempt: 1,
    });
    await until(async () => (await rowOf(subject)) === undefined);
    await pause(700);
    expect(runsOf(subject)).toHaveLength(1);
  });

  it('is not done before its time', async () => {
    const subject = await schedule(acme, jobs.count, { dueAt: new Date(Date.now() + 700) });
    await pause(400);
    expect(runsOf(subject)).toHaveLength(0);
    await until(() => runsOf(subject).length === 1, 3_000);
  });

  it('is not there where its transaction was rolled back', async () => {
    const subjectId = newId();
    await db
      .inTenant(acme, async (tx) => {
        await work.schedule(tx, jobs.count, { subjectId });
        throw new Error('No');
      })
      .catch(() => undefined);
    expect(await rowOf(subjectId)).toBeUndefined();
  });

  it('is one row for one subject, however often it is scheduled, and can be cancelled', async () => {
    const subjectId = newId();
    const later = new Date(Date.now() + 60_000);
    await db.inTenant(acme, async (tx) => {
      await work.schedule(tx, jobs.count, { subjectId, dueAt: later });
      await work.schedule(tx, jobs.count, { subjectId, dueAt: later });
    });
    expect((await database.owner('select from due_work where subject_id = $1', [subjectId])).rowCount).toBe(
      1,
    );
    await db.inTenant(acme, (tx) => work.cancel(tx, jobs.count, subjectId));
    expect(await rowOf(subjectId)).toBeUndefined();
  });

  it('cannot be cancelled by another tenant', async () => {
    const subject = await schedule(acme, jobs.count, { dueAt: new Date(Date.now() + 60_000) });
    await db.inTenant(globex, (tx) => work.cancel(tx, jobs.count, subject));
    expect(await rowOf(subject)).toBeDefined();
  });

  it('of one tenant does not take the places of another, and never more than its cap', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, () => schedule(acme, jobs.capped)));
    const one = await schedule(globex, jobs.capped);
    await until(() => runsOf(one).length === 1);
    // The other tenant's one piece did not wait for the twelve.
    expect(many.filter((subject) => runsOf(subject).length === 0).length).toBeGreaterThan(4);
    await until(() => many.every((subject) => runsOf(subject).length === 1), 20_000);
    expect(mostAtOnce).toBeLessThanOrEqual(2);
  });

  it('that fails is tried again, and given up after its last attempt with the reason', async () => {
    const subject = await schedule(acme, jobs.failing);
    await until(async () => (await rowOf(subject))?.state === 'failed');
    expect(runsOf(subject).map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(await rowOf(subject)).toMatchObject({ last_error: 'Not today', lease_holder: null });
  });

  it('says itself when it is due again, and that is no failed attempt', async () => {
    const subject = await schedule(acme, jobs.again);
    await until(() => runsOf(subject).length === 3);
    expect(runsOf(subject).map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
    await until(async () => (await rowOf(subject)) === undefined);
  });

  it('that takes longer than its limit has failed', async () => {
    const subject = await schedule(acme, jobs.slow);
    await until(async () => (await rowOf(subject))?.state === 'failed');
    expect((await rowOf(subject)).last_error).toContain('longer than');
  });

  it('that is scheduled anew while it runs is done anew', async () => {
    const subject = await schedule(acme, jobs.moved);
    await until(() => runsOf(subject).length === 2);
    await until(async () => (await rowOf(subject)) === undefined);
  });

  it('under a lease that ran out is done by somebody else, and under one that holds is not', async () => {
    const lost = newId();
    const held = newId();
    const insert = `insert into due_work (tenant_id, id, queue, kind, subject_id, due_at, state, attempt, lease_holder, lease_until, fairness_key)
      values ($1, $2, 'workflows', 'tests.count.v1', $3, now(), 'leased', 1, $2, now() + $4::interval, $1::uuid::text)`;
    await database.owner(insert, [acme.tenantId, newId(), lost, '300 milliseconds']);
    await database.owner(insert, [acme.tenantId, newId(), held, '60 seconds']);
    await until(() => runsOf(lost).length === 1, 5_000);
    expect(runsOf(lost)[0]!.attempt).toBe(2);
    expect(runsOf(held)).toHaveLength(0);
  });

  it('of a kind that this process does not know waits for one that does', async () => {
    const [subject, id] = [newId(), newId()];
    await database.owner(
      `insert into due_work (tenant_id, id, queue, kind, subject_id, due_at, fairness_key)
       values ($1, $2, 'workflows', 'tests.of_tomorrow.v9', $3, now(), 'any')`,
      [acme.tenantId, id, subject],
    );
    await pause(700);
    expect(await rowOf(subject)).toMatchObject({ state: 'waiting', attempt: 0 });
  });
});
