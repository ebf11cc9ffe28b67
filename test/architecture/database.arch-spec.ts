import { afterAll, describe, expect, it } from '@jest/globals';
import { tablesOf } from '../support/catalogue.js';
import { scratchDatabase } from '../support/scratch-database.js';

// What must be true of every table, key, role and function, read from the database's catalogue.
const database = await scratchDatabase();
const tables = await tablesOf(database);
const whole = tables.filter(({ isPartition }) => !isPartition);
const ofTenants = whole.filter(({ columns }) => columns.some(({ name }) => name === 'tenant_id'));
const [app, system, owner] = [database.appUrl, database.systemUrl, database.ownerUrl].map(
  (url) => new URL(url).username,
) as [string, string, string];
const OWN = `(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)`;

afterAll(() => database.drop());

const named = <T extends { name: string }>(some: T[]) => some.map((one): [string, T] => [one.name, one]);
const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.owner(text, values)).rows as Row[];

describe.each(named(ofTenants))('the tenant table %s', (name, table) => {
  it('has row-level security enabled and forced', () => {
    expect(table).toMatchObject({ rls: true, forced: true });
  });

  it('lets the application at the current tenant’s rows, and its owner at all', async () => {
    const policies = await ask<{
      roles: string[];
      cmd: string;
      qual: string;
      check: string;
      permissive: string;
    }>(
      `select roles::text[], cmd, qual, with_check as check, permissive from pg_policies where tablename = $1`,
      [name],
    );
    expect(policies.filter(({ roles }) => roles.includes('public'))).toEqual([]);
    expect(policies.filter(({ roles }) => roles.includes(app))).toEqual([
      { roles: [app], cmd: 'ALL', qual: OWN, check: OWN, permissive: 'PERMISSIVE' },
    ]);
    expect(policies.filter(({ roles }) => roles.includes(owner))).toEqual([
      { roles: [owner], cmd: 'ALL', qual: 'true', check: 'true', permissive: 'PERMISSIVE' },
    ]);
  });

  it('begins its primary key with tenant_id', () => {
    expect(table.primaryKey[0]).toBe('tenant_id');
  });

  it('has tenant_id in every unique index, so that none tells of another tenant’s value', () => {
    for (const columns of table.uniques) expect(columns).toContain('tenant_id');
  });

  it('points at rows of its own tenant only', () => {
    const others = new Set(ofTenants.map((other) => other.name));
    for (const key of table.foreignKeys.filter(({ target }) => others.has(target))) {
      const place = key.columns.indexOf('tenant_id');
      expect(place).toBeGreaterThanOrEqual(0);
      expect(key.targetColumns[place]).toBe('tenant_id');
    }
  });
});

describe.each(named(tables.filter(({ isPartition }) => isPartition)))('the partition %s', (name, table) => {
  it('is closed by itself, since the policies of its parent do not guard it', async () => {
    expect(table).toMatchObject({ rls: true, forced: true });
    const [grants] = await ask<{ some: boolean }>(
      `select bool_or(has_table_privilege(role, $1::regclass, 'select, insert, update, delete')) as some from unnest($2::text[]) role`,
      [name, [app, system]],
    );
    expect(grants).toEqual({ some: false });
  });
});

describe.each(named(whole))('the table %s', (name, table) => {
  it('says what it is, whether it is exported and how long it is kept', () => {
    const declared = JSON.parse(table.comment ?? '{}') as Record<string, unknown>;
    expect(['tenant', 'global', 'system']).toContain(declared.class);
    expect(declared.retention).toEqual(expect.stringMatching(/./));
    if (declared.export !== 'rows') expect(declared.export).toEqual({ none: expect.stringMatching(/./) });
    const hasTenant = table.columns.some((column) => column.name === 'tenant_id');
    expect(declared.class === 'tenant').toBe(hasTenant);
  });

  it('gives the two logins no right that row-level security does not judge', async () => {
    const rights = await ask(
      `select role, right_name from unnest($2::text[]) role, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) right_name
        where has_table_privilege(role, $1::regclass, right_name)`,
      [name, [app, system]],
    );
    expect(rights).toEqual([]);
  });

  it('of whom it belongs to by another column is closed to the application or guarded by that column', async () => {
    if (table.owner === null || table.owner === 'tenant_id') return;
    expect(table.rls).toBe(true);
    const policies = await ask<{ qual: string }>(
      `select qual from pg_policies where tablename = $1 and $2 = any (roles)`,
      [name, app],
    );
    const [{ may }] = (await ask<{ may: boolean }>(
      `select has_table_privilege($2, $1::regclass, 'select') as may`,
      [name, app],
    )) as [{ may: boolean }];
    expect(policies.map(({ qual }) => qual)).toEqual(
      may ? [OWN.replace('tenant_id =', `${table.owner} =`)] : [],
    );
  });
});

describe.each([app, system])('the login %s', (role) => {
  it('is nobody special', async () => {
    const [row] = await ask(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin from pg_roles where rolname = $1`,
      [role],
    );
    expect(row).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolcanlogin: true,
    });
  });

  it('owns nothing, is a member of nothing and creates nothing', async () => {
    const owns = await ask(
      `select relname as name from pg_class where relowner = $1::regrole union all
       select proname from pg_proc where proowner = $1::regrole union all
       select nspname from pg_namespace where nspowner = $1::regrole union all
       select datname from pg_database where datdba = $1::regrole`,
      [role],
    );
    expect(owns).toEqual([]);
    expect(
      await ask(`select roleid::regrole from pg_auth_members where member = $1::regrole`, [role]),
    ).toEqual([]);
    const [may] = await ask(
      `select has_schema_privilege($1, 'public', 'create') as schema, has_database_privilege($1, current_database(), 'create') as database`,
      [role],
    );
    expect(may).toEqual({ schema: false, database: false });
  });
});

describe('functions that run as their owner', () => {
  it('have a search path that nobody else can put something into', async () => {
    const loose = await ask(`
      select p.proname from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.prosecdef
         and not coalesce(p.proconfig, '{}') && array['search_path=public, pg_temp', 'search_path=pg_catalog, public, pg_temp']`);
    expect(loose).toEqual([]);
  });

  it('are not for everybody', async () => {
    const open = await ask(`
      select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
       where p.pronamespace = 'public'::regnamespace and p.prosecdef and acl.grantee = 0 and acl.privilege_type = 'EXECUTE'
         -- What a trigger runs cannot be called.
         and p.prorettype <> 'trigger'::regtype`);
    expect(open).toEqual([]);
  });

  it('take the tenant from the setting and never from an argument', async () => {
    const named = await ask(
      `
      select p.proname, p.proargnames from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege($1, p.oid, 'execute')
         and 'tenant_id' = any ((p.proargnames)[1:p.pronargs])`,
      [app],
    );
    expect(named).toEqual([]);
  });
});

describe('views', () => {
  it('do not show more than who asks may see', async () => {
    const loose = await ask(
      `
      select c.relname from pg_class c
       where c.relnamespace = 'public'::regnamespace
         and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> array['security_invoker=true'])
         and (has_table_privilege($1, c.oid, 'select') or has_table_privilege($2, c.oid, 'select'))`,
      [app, system],
    );
    // pg_stat_statements and its like show statements, not rows, and are not ours.
    expect(loose).toEqual([]);
  });

  it('no sequence tells how much there is', async () => {
    expect(
      await ask(`select relname from pg_class where relkind = 'S' and relname <> 'migrations_id_seq'`),
    ).toEqual([]);
  });
});
