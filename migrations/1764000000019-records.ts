import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation } from './support/tenant-isolation.js';

/** The tenant's data objects, whatever their type. */
export class Records1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table records (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        type text not null,
        data jsonb not null,
        -- Kept beside the data, since an index on jsonb is of no use under row-level security.
        status text not null,
        external_id text,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        primary key (tenant_id, id)
      );
      create index records_list on records (tenant_id, type, id) where deleted_at is null;
      create index records_status on records (tenant_id, type, status, id) where deleted_at is null;
      create unique index records_external on records (tenant_id, type, external_id) where deleted_at is null;
    `);
    await enableTenantIsolation(runner, 'records');
    await declareTable(runner, 'records', {
      class: 'tenant',
      export: 'rows',
      retention: '30 days after deletion',
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
