import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tablesOf } from '../support/catalogue.js';
import { insertOf, RowMaker } from '../support/row-maker.js';
import { scratchDatabase } from '../support/scratch-database.js';

// Every table that belongs to somebody, read from the database's catalogue: a new one is tested the day it is born.
const database = await scratchDatabase();
const tables = await tablesOf(database);
const owned = tables
  .filter(({ owner, isPartition }) => owner !== null && !isPartition)
  .map(({ name, owner }): [string, string] => [name, owner!]);
const partitions = tables.filter(({ isPartition }) => isPartition).map(({ name }): [string] => [name]);

const maker = new RowMaker(database, tables);
const app = new pg.Client({ connectionString: database.appUrl });
let acme: string;
let globex: string;

beforeAll(async () => {
  await app.connect();
  [acme, globex] = [await maker.tenant(), await maker.tenant()];
});

afterAll(async () => {
  await app.end();
  await database.drop();
});

/** As the application's role, in a transaction that is rolled back. */
async function asApp<T>(tenantId: string | null, work: () => Promise<T>): Promise<T> {
  await app.query('begin');
  try {
    if (tenantId) await app.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    return await work();
  } finally {
    await app.query('rollback');
  }
}

/** The number of rows, or 'refused' where the role may not even try. */
async function effectOf(
  tenantId: string | null,
  text: string,
  values: unknown[] = [],
): Promise<number | 'refused'> {
  return asApp(tenantId, async () => {
    try {
      return (await app.query(text, values)).rowCount ?? 0;
    } catch (error) {
      // insufficient_privilege: a missing grant or a row that violates the policy.
      if ((error as pg.DatabaseError).code === '42501') return 'refused';
      throw error;
    }
  });
}

const countOf = async (table: string, column: string, tenantId: string): Promise<number> =>
  Number(
    (await database.owner(`select count(*) from ${table} where ${column} = $1`, [tenantId])).rows[0].count,
  );

it('there are tables to look at', () => {
  expect(owned.map(([name]) => name)).toEqual(
    expect.arrayContaining(['events', 'users', 'api_keys', 'organisations']),
  );
});

describe.each(owned)('%s', (table, column) => {
  beforeAll(async () => {
    await maker.row(table, acme);
    await maker.row(table, globex);
  });

  it('shows the owner rows of both tenants', async () => {
    expect(await countOf(table, column, acme)).toBeGreaterThan(0);
    expect(await countOf(table, column, globex)).toBeGreaterThan(0);
  });

  it('shows the application nothing without a tenant', async () => {
    expect([0, 'refused']).toContain(await effectOf(null, `select from ${table}`));
    expect([0, 'refused']).toContain(
      await effectOf(null, `select from ${table} where ${column} = $1`, [acme]),
    );
  });

  it('shows the application exactly the tenant’s own rows', async () => {
    const seen = await effectOf(acme, `select from ${table}`);
    if (seen === 'refused') return expect(await effectOf(acme, `delete from ${table}`)).toBe('refused');
    expect(seen).toBe(await countOf(table, column, acme));
    expect(await effectOf(acme, `select from ${table} where ${column} = $1`, [acme])).toBe(seen);
    expect(await effectOf(acme, `select from ${table} where ${column} = $1`, [globex])).toBe(0);
  });

  it('takes no row of another tenant, and none without a tenant', async () => {
    const values = await maker.values(table, globex);
    const insert = insertOf(table, Object.keys(values));
    expect(await effectOf(acme, insert, Object.values(values))).toBe('refused');
    expect(await effectOf(null, insert, Object.values(values))).toBe('refused');
  });

  it('lets nobody change or remove another tenant’s rows', async () => {
    const change = `update ${table} set ${column} = ${column} where ${column} = $1`;
    expect([0, 'refused']).toContain(await effectOf(acme, change, [globex]));
    expect([0, 'refused']).toContain(
      await effectOf(acme, `delete from ${table} where ${column} = $1`, [globex]),
    );
    expect([0, 'refused']).toContain(await effectOf(null, `delete from ${table}`));
    expect(await countOf(table, column, globex)).toBeGreaterThan(0);
  });

  it('lets nobody give a row away', async () => {
    const give = `update ${table} set ${column} = $2 where ${column} = $1`;
    expect(await effectOf(acme, give, [acme, globex])).toBe('refused');
  });

  it('cannot be emptied past the policies', async () => {
    expect(await effectOf(acme, `truncate ${table} cascade`)).toBe('refused');
  });
});

describe.each(partitions)('the partition %s', (table) => {
  it('cannot be asked past its parent', async () => {
    expect(await effectOf(acme, `select from ${table}`)).toBe('refused');
    expect(await effectOf(null, `select from ${table}`)).toBe('refused');
  });
});

describe('the second role', () => {
  const system = new pg.Client({ connectionString: database.systemUrl });
  beforeAll(() => system.connect());
  afterAll(() => system.end());

  it.each([
    'users',
    'members',
    'sessions',
    'invitations',
    'api_keys',
    'credentials',
    'brands',
    'assets',
    'domains',
  ])('cannot read %s, however cross-tenant it is', async (table) => {
    await expect(system.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
});
