import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowSystem, declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Organisations of all kinds, the hosts they are reached under, and how a host or id becomes a snapshot. */
export class Organisations1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create table organisations (
        id uuid primary key,
        kind text not null check (kind in ('platform', 'reseller', 'tenant', 'developer')),
        parent_id uuid references organisations (id),
        slug text not null unique,
        name text not null,
        external_id text,
        plan text not null,
        quotas jsonb not null default '{}',
        status text not null default 'active' check (status in ('active', 'past_due', 'suspended', 'closing', 'closed')),
        suspended_by text check (suspended_by in ('platform', 'reseller', 'self')),
        status_reason text,
        closes_at timestamptz,
        locale text not null default 'en',
        time_zone text not null default 'UTC',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((kind = 'platform') = (parent_id is null))
      );
      create unique index organisations_one_platform on organisations (kind) where kind = 'platform';
      create index organisations_children on organisations (parent_id, kind, id);
      create unique index organisations_external on organisations (parent_id, external_id) where external_id is not null;
    `);
    // Here the tenant is the row itself.
    await enableTenantIsolation(runner, 'organisations', {
      column: 'id',
      // Not kind and not parent_id: nobody makes itself a reseller, or somebody else's.
      grant:
        'select, insert, update (name, plan, quotas, external_id, status, suspended_by, status_reason, closes_at, updated_at)',
    });
    await allowSystem(runner, 'organisations', 'select');
    await declareTable(runner, 'organisations', {
      class: 'system',
      export: 'rows',
      retention: 'until erased',
    });

    await runner.query(`
      create table custom_hosts (
        hostname text primary key,
        organisation_id uuid not null references organisations (id) on delete cascade,
        serving boolean not null default true,
        released_at timestamptz
      );
      create index custom_hosts_organisation on custom_hosts (organisation_id);
    `);
    await enableTenantIsolation(runner, 'custom_hosts', { column: 'organisation_id' });
    await declareTable(runner, 'custom_hosts', {
      class: 'system',
      export: { none: 'follows from the domains' },
      retention: '30 days after release',
    });

    await runner.query(`
      create function organisation_by_id(wanted uuid)
        returns table (id uuid, kind text, parent_id uuid, slug text, name text, plan text, status text, lineage uuid[])
        language sql stable security definer set search_path = public, pg_temp as $$
        with recursive line as (
          select o.id, o.kind, o.parent_id, o.slug, o.name, o.plan, o.status, 0 as depth
            from organisations o where o.id = wanted
          union all
          select o.id, o.kind, o.parent_id, o.slug, o.name, o.plan, o.status, line.depth + 1
            from organisations o join line on o.id = line.parent_id where line.depth < 8
        )
        select self.id, self.kind, self.parent_id, self.slug, self.name, self.plan,
               (select l.status from line l
                 order by array_position(array['closed', 'closing', 'suspended', 'past_due', 'active'], l.status), l.depth
                 limit 1),
               (select array_agg(l.id) from line l)
          from line self where self.depth = 0
      $$;

      create function organisation_by_host(host text, label text)
        returns table (id uuid, kind text, parent_id uuid, slug text, name text, plan text, status text, lineage uuid[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select found.* from (
          select organisation_id as id from custom_hosts where hostname = host and serving and released_at is null
          union all
          select o.id from organisations o where o.slug = label and o.kind = 'tenant'
          limit 1
        ) target, lateral organisation_by_id(target.id) found
        where found.status <> 'closed'
      $$;

      create function organisation_platform()
        returns table (id uuid, kind text, parent_id uuid, slug text, name text, plan text, status text, lineage uuid[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select found.* from organisations o, lateral organisation_by_id(o.id) found where o.kind = 'platform'
      $$;

      create function organisation_manages(ancestor uuid, wanted uuid) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(ancestor = any ((select lineage from organisation_by_id(wanted))::uuid[]), false)
      $$;

      revoke execute on function organisation_by_id, organisation_by_host, organisation_platform, organisation_manages from public;
      grant execute on function organisation_by_id, organisation_by_host, organisation_platform, organisation_manages
        to ${roles.app}, ${roles.system};

      insert into organisations (id, kind, slug, name, plan)
        values (gen_random_uuid(), 'platform', 'platform', 'Platform', 'enterprise');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
