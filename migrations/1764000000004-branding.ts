import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** An organisation's own brand values, its draft, and the images it uploaded. */
export class Branding1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table brands (
        tenant_id uuid primary key references organisations (id) on delete cascade,
        revision int not null default 1,
        published jsonb not null default '{}',
        draft jsonb,
        updated_at timestamptz not null default now()
      );
      create table assets (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        sha256 text not null,
        purpose text not null,
        file text not null,
        -- The same image as PNG: mail clients know neither SVG nor WebP.
        mail_file text,
        content_type text not null,
        bytes int not null,
        width int not null,
        height int not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, sha256, purpose)
      );
    `);
    await enableTenantIsolation(runner, 'brands');
    await enableTenantIsolation(runner, 'assets');
    await declareTable(runner, 'brands', { class: 'tenant', export: 'rows', retention: 'until erased' });
    await declareTable(runner, 'assets', { class: 'tenant', export: 'rows', retention: 'until erased' });
    await runner.query(`
      -- The published values from the platform down to the current organisation, whom the setting names.
      create function brand_layers() returns table (depth int, name text, revision int, published jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        with recursive line as (
          select o.id, o.parent_id, o.name, 0 as depth from organisations o
           where o.id = nullif(current_setting('app.tenant_id', true), '')::uuid
          union all
          select o.id, o.parent_id, o.name, line.depth + 1 from organisations o join line on o.id = line.parent_id
           where line.depth < 8
        )
        select line.depth, line.name, coalesce(b.revision, 0), coalesce(b.published, '{}'::jsonb)
          from line left join brands b on b.tenant_id = line.id
         order by line.depth desc
      $$;
      revoke execute on function brand_layers from public;
      grant execute on function brand_layers to ${roles.app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
