import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { type DataSource, EntitySchema } from 'typeorm';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { RoundTrips } from '#kernel/database/round-trips.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { aTenantIn, kernelOn } from '../support/kernel.js';
import { scratchDatabase } from '../support/scratch-database.js';

interface UserRow {
  tenantId: string;
  id: string;
  email: string;
  name: string;
}
/** A table of the product through the mapper; known to this test alone. */
const User = new EntitySchema<UserRow>({
  name: 'users',
  columns: {
    tenantId: { name: 'tenant_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    email: { type: 'text' },
    name: { type: 'text' },
  },
});

const database = await scratchDatabase();
let kernel: INestApplicationContext;
let db: Database;
let pool: Pool;
let acme: Ctx;
let globex: Ctx;

beforeAll(async () => {
  // One connection: whatever the last transaction left on it, the next one would find.
  kernel = await kernelOn(database, { settings: { DATABASE_POOL_SIZE: '1' } });
  db = kernel.get(Database);
  const source = kernel.get<DataSource>(getDataSourceToken());
  pool = (source.driver as unknown as { master: Pool }).master;
  // The mapper learns of the test's entity as it would of a module's.
  Object.assign(source.options, { entities: [User] });
  await (source as unknown as { buildMetadatas: () => Promise<void> }).buildMetadatas();
  [acme, globex] = await Promise.all([aTenantIn(database), aTenantIn(database)]);
});

afterAll(async () => {
  await kernel.close();
  await database.drop();
});

const insertBySql = (tx: TenantTx, email: string) =>
  tx.sql(
    sql`insert into users (tenant_id, id, email, name) values (${tx.tenantId}, ${newId()}, ${email}, 'By SQL')`,
  );
const insertByOrm = (tx: TenantTx, email: string) =>
  tx.orm.insert(User, { tenantId: tx.tenantId, id: newId(), email, name: 'By mapper' });
const emailsOf = async (ctx: Ctx): Promise<string[]> =>
  (await db.one<{ email: string }>(ctx, sql`select email from users order by email`)).map(
    ({ email }) => email,
  );
/** What the next user of the only connection finds on it. */
const leftBehind = async () => {
  const { rows } = await pool.query(
    `select nullif(current_setting('app.tenant_id', true), '') as tenant, (select count(*)::int from users) as users`,
  );
  return rows[0] as { tenant: string | null; users: number };
};

describe('a transaction in a tenant', () => {
  it('leaves nothing when its work throws, by SQL or by mapper', async () => {
    const before = await emailsOf(acme);
    const work = db.inTenant(acme, async (tx) => {
      await insertBySql(tx, 'sql@rolled-back.example');
      await insertByOrm(tx, 'orm@rolled-back.example');
      throw new Error('Thought better of it');
    });
    await expect(work).rejects.toThrow('Thought better of it');
    expect(await emailsOf(acme)).toEqual(before);
  });

  it('has two faces that see each other’s writes', async () => {
    await db.inTenant(acme, async (tx) => {
      await insertByOrm(tx, 'orm@both.example');
      const bySql = await tx.sql<{ email: string }>(
        sql`select email from users where email = 'orm@both.example'`,
      );
      expect(bySql).toHaveLength(1);
      await insertBySql(tx, 'sql@both.example');
      expect(await tx.orm.findOneBy(User, { email: 'sql@both.example' })).toMatchObject({ name: 'By SQL' });
      const [{ one }] = (await tx.sql<{ one: string }>(sql`select pg_backend_pid()::text as one`)) as [
        { one: string },
      ];
      const [{ two }] = (await tx.orm.query('select pg_backend_pid()::text as two')) as [{ two: string }];
      expect(one).toBe(two);
    });
    expect(await emailsOf(acme)).toEqual(expect.arrayContaining(['orm@both.example', 'sql@both.example']));
  });

  it('rolls the mapper’s update and delete back too', async () => {
    const before = await emailsOf(acme);
    const work = db.inTenant(acme, async (tx) => {
      await tx.orm.update(User, { email: 'orm@both.example' }, { email: 'changed@both.example' });
      await tx.orm
        .createQueryBuilder()
        .delete()
        .from(User)
        .where('email = :email', { email: 'sql@both.example' })
        .execute();
      throw new Error('Never mind');
    });
    await expect(work).rejects.toThrow('Never mind');
    expect(await emailsOf(acme)).toEqual(before);
  });

  it('shows the mapper the tenant’s rows alone', async () => {
    await db.inTenant(globex, (tx) => insertByOrm(tx, 'orm@globex.example'));
    const seen = await db.inTenant(globex, (tx) => tx.orm.find(User));
    expect(seen.map(({ email }) => email)).toEqual(['orm@globex.example']);
  });

  it('refuses the mapper a row of another tenant', async () => {
    const work = db.inTenant(acme, (tx) =>
      tx.orm.insert(User, { tenantId: globex.tenantId, id: newId(), email: 'x@y.example', name: 'Planted' }),
    );
    await expect(work).rejects.toMatchObject({ code: '42501' });
  });

  it('that failed and went on as if nothing were is an error, not a success', async () => {
    const work = db.inTenant(acme, async (tx) => {
      await insertBySql(tx, 'lost@lost.example');
      await tx.sql(sql`select 1 / 0`).catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await emailsOf(acme)).not.toContain('lost@lost.example');
  });

  it('cannot be used after it has ended', async () => {
    let kept: TenantTx | undefined;
    await db.inTenant(acme, async (tx) => {
      kept = tx;
    });
    await expect(kept!.sql(sql`select 1`)).rejects.toThrow('ended');
  });

  it('runs what waits for the commit after it, and not at all without one', async () => {
    const heard: string[] = [];
    await db.inTenant(acme, async (tx) => {
      tx.afterCommit(() => heard.push('after'));
      await tx.sql(sql`select 1`);
      heard.push('inside');
    });
    await db
      .inTenant(acme, async (tx) => {
        tx.afterCommit(() => heard.push('never'));
        throw new Error('No');
      })
      .catch(() => undefined);
    expect(heard).toEqual(['inside', 'after']);
  });

  it('takes nothing but a UUID as its tenant', async () => {
    for (const tenantId of ["' or 1=1 --", '', 'DEFAULT', `${acme.tenantId}'; drop table users; --`]) {
      await expect(db.inTenant({ ...acme, tenantId }, async () => 1)).rejects.toThrow('UUID');
      await expect(db.one({ tenantId }, sql`select 1`)).rejects.toThrow('UUID');
    }
  });
});

describe('a connection of the pool', () => {
  it.each([
    ['a commit', () => db.inTenant(acme, (tx) => insertBySql(tx, `${newId()}@left.example`))],
    ['a rollback', () => db.inTenant(acme, () => Promise.reject(new Error('No')))],
    ['a failed statement', () => db.inTenant(acme, (tx) => tx.sql(sql`select 1 / 0`))],
    ['a failed first statement', () => db.inTenant(acme, (tx) => tx.sql(sql`select * from nowhere`))],
    [
      'a COMMIT that answers ROLLBACK',
      () => db.inTenant(acme, (tx) => tx.sql(sql`select 1 / 0`).catch(() => [])),
    ],
    [
      'a violated policy',
      () => db.inTenant(acme, (tx) => insertBySql({ ...tx, tenantId: globex.tenantId }, 'a@b.c')),
    ],
    ['a hot read', () => db.one(acme, sql`select * from users`)],
    ['a hot read that failed', () => db.one(acme, sql`select 1 / 0`)],
    ['a hot read that wrote', () => db.one(acme, sql`delete from users`)],
    ['the mapper', () => db.inTenant(acme, (tx) => insertByOrm(tx, `${newId()}@left.example`))],
    [
      'a unit of work for two tenants',
      () =>
        db.unitOfWork(acme, async (unit) => {
          const inside = { ...globex, unit };
          await db.inTenant(inside, (tx) => insertBySql(tx, `${newId()}@left.example`));
        }),
    ],
  ])('does not carry the tenant over after %s', async (_, work: () => Promise<unknown>) => {
    await work().catch(() => undefined);
    expect(await leftBehind()).toEqual({ tenant: null, users: 0 });
    expect((await emailsOf(globex)).every((email) => !email.endsWith('@both.example'))).toBe(true);
  });

  it('is thrown away when the server cuts it, and the next request gets another', async () => {
    const [{ pid }] = (await db.one<{ pid: number }>(acme, sql`select pg_backend_pid() as pid`)) as [
      { pid: number },
    ];
    const work = db.inTenant(acme, async (tx) => {
      await tx.sql(sql`select 1`);
      await database.owner('select pg_terminate_backend($1)', [pid]).catch(() => undefined);
      return tx.sql(sql`select 1`);
    });
    const cut = await work.then(
      () => null,
      (error: { code?: string; status?: number }) => error,
    );
    // The owner may not be allowed to cut; where it was, the caller is told to try again.
    if (cut) expect(cut.status).toBe(503);
    expect(await emailsOf(acme)).toEqual(expect.arrayContaining(['orm@both.example']));
  });
});

describe('a unit of work', () => {
  it('commits what two tenants’ services did together, or nothing', async () => {
    const [first, second] = [`${newId()}@unit.example`, `${newId()}@unit.example`];
    const both = (fail: boolean) =>
      db.unitOfWork(acme, async (unit) => {
        await db.inTenant({ ...acme, unit }, (tx) => insertBySql(tx, first));
        await db.inTenant({ ...globex, unit }, (tx) => insertBySql(tx, second));
        // Back with the first tenant.
        const [seen] = await db.inTenant({ ...acme, unit }, (tx) =>
          tx.sql<{ count: number }>(
            sql`select count(*)::int as count from users where email in (${first}, ${second})`,
          ),
        );
        expect(seen!.count).toBe(1);
        if (fail) throw new Error('No');
      });
    await both(true).catch(() => undefined);
    expect(await emailsOf(acme)).not.toContain(first);
    await both(false);
    expect(await emailsOf(acme)).toContain(first);
    expect(await emailsOf(globex)).toContain(second);
  });
});

describe('two hundred pieces of work of two tenants at once', () => {
  it('never mix, on ten connections', async () => {
    const wide = await kernelOn(database, { settings: { DATABASE_POOL_SIZE: '10' } });
    try {
      const many = wide.get(Database);
      const seen = await Promise.all(
        Array.from({ length: 200 }, async (_, index) => {
          const ctx = index % 2 ? acme : globex;
          const statement = sql`select current_setting('app.tenant_id') as setting, array_agg(distinct tenant_id::text) as rows from users`;
          const work = () => many.one<{ setting: string; rows: string[] }>(ctx, statement);
          const inside = () =>
            many.inTenant(ctx, async (tx) => {
              if (index % 7 === 0) await tx.sql(sql`select pg_sleep(0.005)`);
              return tx.sql<{ setting: string; rows: string[] }>(statement);
            });
          const [row] = await (index % 3 ? work() : inside());
          return { ...row!, expected: ctx.tenantId };
        }),
      );
      for (const { setting, rows, expected } of seen) {
        expect(setting).toBe(expected);
        expect(rows).toEqual([expected]);
      }
    } finally {
      await wide.close();
    }
  });
});

describe('round trips', () => {
  it('of a hot read are one, in a transaction with its tenant', async () => {
    const { result, trips } = await kernel
      .get(RoundTrips)
      .within(() => db.one<{ tenant: string }>(acme, sql`select current_setting('app.tenant_id') as tenant`));
    expect(trips).toBe(1);
    expect(result).toEqual([{ tenant: acme.tenantId }]);
  });

  it('of a hot read refuse to write', async () => {
    await expect(db.one(acme, sql`delete from users`)).rejects.toMatchObject({ code: '25006' });
  });
});
