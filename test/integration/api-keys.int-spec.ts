import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import { CredentialUses } from '#kernel/access/credential-uses.js';
import { type Ctx, SYSTEM } from '#kernel/context/ctx.js';
import { fromTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { DueWorkEngine } from '#kernel/queue/due-work-engine.js';
import { ApiKeysService } from '#modules/credentials/api-keys.service.js';
import { CredentialsModule } from '#modules/credentials/credentials.module.js';
import { MembersService } from '#modules/identity/members/members.service.js';
import { aTenantIn, kernelOn } from '../support/kernel.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { until } from '../support/until.js';

const database = await scratchDatabase();
let app: INestApplicationContext;
let acme: Ctx;
/** A service of the organisation that may what the keys here may. */
let service: Ctx;
const OWNER = 'owner@acme.example';

beforeAll(async () => {
  app = await kernelOn(database, {
    modules: [CredentialsModule],
    settings: { SECRET_MAX_AGE_ENFORCED: 'true' },
  });
  acme = await aTenantIn(database);
  const principal = { ...SYSTEM, organisationId: acme.tenantId, scopes: new Set(['read:members']) };
  service = { ...acme, principal };
  await app.get(MembersService).createWithPassword(acme, {
    email: OWNER,
    name: 'Ada',
    role: 'owner',
    password: 'correct horse battery',
  });
  app.get(DueWorkEngine).start();
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

const aKey = async () => {
  const key = await app
    .get(Database)
    .inTenant(acme, (tx) =>
      app.get(ApiKeysService).issue(tx, acme, { name: 'Warehouse', scopes: ['read:members'] }),
    );
  return { ...key, uuid: fromTypeId('key', key.id)! };
};
const statusOf = async (uuid: string) => (await app.get(ApiKeysService).get(service, uuid)).status;
/** So many days later; what the passing time would have made due is due. */
const age = async (uuid: string, days: number) => {
  await database.owner(
    `update api_keys set secret_set_at = now() - make_interval(days => $2) where id = $1`,
    [uuid, days],
  );
  await database.owner(`update due_work set due_at = now(), state = 'waiting' where subject_id = $1`, [uuid]);
};
const mailsOf = async () =>
  (await database.owner(`select recipient from mails where template = 'api-key-rotation-due'`)).rows;
const factsOf = async (uuid: string) =>
  (await database.owner(`select type from events where subject_id = $1 order by id`, [uuid])).rows.map(
    ({ type }) => type as string,
  );

describe('the secret of a key that grows old', () => {
  it('is announced 10 days before, suspends the key when it is due, and a new one lifts that', async () => {
    const key = await aKey();
    await age(key.uuid, 79);
    await until(async () => {
      const { rows } = await database.owner(
        `select due_at > now() as later from due_work where subject_id = $1`,
        [key.uuid],
      );
      return rows[0]!.later === true;
    }, 5_000);
    expect(await mailsOf()).toEqual([]);

    await age(key.uuid, 81);
    await until(async () => (await mailsOf()).length === 1, 5_000);
    expect(await mailsOf()).toEqual([{ recipient: OWNER }]);
    expect(await statusOf(key.uuid)).toBe('active');

    await age(key.uuid, 90);
    await until(async () => (await statusOf(key.uuid)) === 'suspended', 5_000);
    expect(await app.get(Credentials).find(['api_key'], key.key)).toBeNull();

    const { key: secret } = await app.get(ApiKeysService).rotate(service, key.uuid, { overlapSeconds: 0 });
    expect(await statusOf(key.uuid)).toBe('active');
    expect((await app.get(Credentials).find(['api_key'], secret))?.principal.id).toBe(key.uuid);
    expect(await factsOf(key.uuid)).toEqual([
      'api_key.created',
      'api_key.rotation_due',
      'api_key.suspended',
      'api_key.rotated',
    ]);
  });
});

describe('the last use of a key', () => {
  it('is written in a batch, from where it came, and never turned back', async () => {
    const key = await aKey();
    const uses = app.get(CredentialUses);
    const credential = (await app.get(Credentials).find(['api_key'], key.key))!;
    uses.note(credential, '203.0.113.9');
    uses.note(credential, '203.0.113.10');
    const shown = async () => app.get(ApiKeysService).get(service, key.uuid);
    expect((await shown()).lastUsedAt).toBeNull();
    await uses.flush();
    const { lastUsedAt, lastUsedFrom } = await shown();
    expect(lastUsedFrom).toBe('203.0.113.10');
    expect(Date.now() - Date.parse(lastUsedAt!)).toBeLessThan(60_000);

    await database.owner(`update api_keys set last_used_at = now() + interval '1 hour' where id = $1`, [
      key.uuid,
    ]);
    uses.note(credential, '203.0.113.11');
    await uses.flush();
    expect((await shown()).lastUsedFrom).toBe('203.0.113.10');
  });
});
