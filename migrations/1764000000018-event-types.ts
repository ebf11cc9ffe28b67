import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation } from './support/tenant-isolation.js';

/** Types of event that a tenant declared itself. */
export class EventTypes1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_types (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        name text not null,
        description text not null,
        -- As text: the order of its members is the tenant's.
        schema text,
        example text,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        constraint event_types_name unique (tenant_id, name)
      );
    `);
    await enableTenantIsolation(runner, 'event_types');
    await declareTable(runner, 'event_types', {
      class: 'tenant',
      export: 'rows',
      retention: 'until deleted',
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
