import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { supportScopes } from '#config/scopes.js';
import { Credentials } from '#kernel/access/credentials.js';
import { ANONYMOUS, type Ctx } from '#kernel/context/ctx.js';
import { newId, fromTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { expireSupport } from '#modules/support/support-ends.js';
import { AppModule } from '../../src/app.module.js';
import { SupportService } from '#modules/support/support.service.js';
import { aTenantIn, kernelOn } from '../support/kernel.js';
import { scratchDatabase } from '../support/scratch-database.js';

// What time and other hands do to a support session, which nobody outside can bring about.
const database = await scratchDatabase();
let kernel: INestApplicationContext;
let tenant: Ctx;
let platformId: Uuid;

beforeAll(async () => {
  kernel = await kernelOn(database, { modules: [AppModule] });
  tenant = await aTenantIn(database);
  platformId = tenant.organisation.parentId!;
});

afterAll(async () => {
  await kernel.close();
  await database.drop();
});

/** An operator, and a session that they opened and began. */
async function aSession(
  access: 'read' | 'write' = 'read',
): Promise<{ id: Uuid; userId: Uuid; secret: string }> {
  const userId = newId();
  await database.owner(`insert into users (tenant_id, id, email, name) values ($1, $2, $3, 'Olga')`, [
    platformId,
    userId,
    `${userId}@people.example`,
  ]);
  await database.owner(
    `insert into members (tenant_id, id, user_id, role, status) values ($1, $2, $3, 'operator', 'active')`,
    [platformId, newId(), userId],
  );
  const ctx: Ctx = {
    ...tenant,
    principal: { ...ANONYMOUS, kind: 'session', id: newId(), userId, organisationId: platformId },
  };
  const support = kernel.get(SupportService);
  const { id, link } = await support.open(ctx, { reason: 'A test of time', minutes: 60, access });
  const { secret } = await support.start({ ...tenant, principal: ANONYMOUS }, link.split('/').at(-1)!);
  return { id: fromTypeId('sup', id)!, userId, secret };
}
const find = (secret: string) => kernel.get(Credentials).find(['support_session'], secret);
const afresh = async (secret: string, id: Uuid) => {
  await kernel.get(Database).inTenant(tenant, async (tx) => tx.invalidate('credentials', id));
  return find(secret);
};

describe('a support session', () => {
  it.each(['read', 'write'] as const)('to %s carries the scopes for it and no role', async (access) => {
    const { secret, userId } = await aSession(access);
    const { principal } = (await find(secret))!;
    expect(principal).toMatchObject({
      kind: 'support',
      role: null,
      userId: null,
      organisationId: tenant.tenantId,
    });
    expect(principal.support).toMatchObject({ organisationId: platformId, userId, name: 'Olga' });
    expect([...principal.scopes].sort()).toEqual([...supportScopes(access)].sort());
  });

  it('is refused from the moment that its time is over, and the job notes it', async () => {
    const { id, secret } = await aSession();
    expect(
      await kernel.get(Credentials).find(['support_session'], secret, new Date(Date.now() + 61 * 60_000)),
    ).toBe(null);
    await database.owner(
      `update support_sessions set expires_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect(await afresh(secret, id)).toBeNull();
    const { rows: due } = await database.owner(
      'select due_at from due_work where subject_id = $1 and kind = $2',
      [id, expireSupport.name],
    );
    expect(due).toHaveLength(1);
    await kernel
      .get(DueWork)
      .handlerOf(expireSupport.name)!
      .handler({ ctx: tenant, subjectId: id, attempt: 1 });
    const { rows } = await database.owner(
      'select ended_by, ended_at <= now() as past from support_sessions where id = $1',
      [id],
    );
    expect(rows).toEqual([{ ended_by: { cause: 'expired' }, past: true }]);
    const events = await database.owner(
      `select data from events where subject_id = $1 and type like '%ended'`,
      [id],
    );
    expect(events.rows).toEqual([{ data: expect.objectContaining({ cause: 'expired' }) }]);
  });

  it.each([
    ['is demoted', `update members set role = 'viewer' where user_id = $1`],
    ['is removed', 'delete from members where user_id = $1'],
  ])('is refused once its opener %s', async (_, statement) => {
    const { id, userId, secret } = await aSession();
    expect(await find(secret)).not.toBeNull();
    await database.owner(statement, [userId]);
    expect(await afresh(secret, id)).toBeNull();
  });

  it('is refused once its opener does not manage the tenant any more', async () => {
    const { id, secret } = await aSession();
    const elsewhere = newId();
    await database.owner(
      `insert into organisations (id, kind, parent_id, slug, name, plan) values ($1, 'reseller', $2, $3, 'Elsewhere', 'business')`,
      [elsewhere, platformId, `elsewhere-${elsewhere.slice(-8)}`],
    );
    await database.owner(
      'update support_sessions set opener_organisation_id = $1, opener_user_id = null where id = $2',
      [elsewhere, id],
    );
    expect(await afresh(secret, id)).toBeNull();
  });
});
