import type { QueryRunner } from 'typeorm';

/** Names of the two logins, from DATABASE_ROLE_PREFIX; `migrate` sets them before it runs the migrations. */
export const roles = { app: 'livery_app', system: 'livery_system' };

/** What a table is, kept as its comment so that tests and the export read it from the catalogue. */
export interface TableDeclaration {
  /** tenant: rows of one organisation · global: the same for all · system: kernel bookkeeping. */
  class: 'tenant' | 'global' | 'system';
  /** rows: in a tenant's export · none: not, with the reason. */
  export: 'rows' | { none: string };
  retention: string;
}

/**
 * Closes a table with `tenant_id` to every row but the current tenant's: enabled and forced row-level security,
 * one policy for the application's role, one for the owner (FORCE would blind backfills otherwise).
 */
export async function enableTenantIsolation(
  runner: QueryRunner,
  table: string,
  options: { grant?: string; column?: string } = {},
): Promise<void> {
  const column = options.column ?? 'tenant_id';
  // nullif: after one SET LOCAL the setting of a pooled connection is '' and not NULL.
  const own = `${column} = nullif(current_setting('app.tenant_id', true), '')::uuid`;
  await runner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant_rows on ${table} to ${roles.app} using (${own}) with check (${own});
    create policy owner_all on ${table} to current_user using (true) with check (true);
    grant ${options.grant ?? 'select, insert, update, delete'} on ${table} to ${roles.app};
  `);
}

/** Lets the cross-tenant role at a table, as far as the grant goes. */
export async function allowSystem(runner: QueryRunner, table: string, grant: string): Promise<void> {
  await runner.query(`
    create policy system_all on ${table} to ${roles.system} using (true) with check (true);
    grant ${grant} on ${table} to ${roles.system};
  `);
}

/** Declares what the table is; a table without a declaration fails the architecture tests. */
export async function declareTable(
  runner: QueryRunner,
  table: string,
  declaration: TableDeclaration,
): Promise<void> {
  await runner.query(`comment on table ${table} is '${JSON.stringify(declaration).replaceAll("'", "''")}'`);
}
