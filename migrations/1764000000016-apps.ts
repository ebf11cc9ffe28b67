import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowSystem, declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Apps of other developers, each the client of the OAuth provider. */
export class Apps1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table apps (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        name text not null,
        kind text not null check (kind in ('web', 'native')),
        redirect_uris text[] not null,
        scopes text[] not null,
        client_credentials boolean not null default false,
        homepage_url text,
        logo_url text,
        webhook_url text,
        webhook_secret text,
        approved_at timestamptz,
        suspended_at timestamptz,
        suspended_reason text,
        secret_hint text,
        secret_set_at timestamptz,
        previous_hint text,
        previous_until timestamptz,
        created_by jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      create index apps_id on apps (id);
    `);
    await enableTenantIsolation(runner, 'apps');
    await allowSystem(runner, 'apps', 'select');
    await declareTable(runner, 'apps', { class: 'tenant', export: 'rows', retention: 'until deleted' });

    await runner.query(`
      -- What the provider must know of a client before any tenant is known.
      create function app_find(wanted uuid)
        returns table (organisation_id uuid, developer_name text, developer_kind text, id uuid, name text,
                       kind text, redirect_uris text[], scopes text[], client_credentials boolean, homepage_url text,
                       logo_url text, is_approved boolean, is_suspended boolean, secrets jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.tenant_id, o.name, o.kind, a.id, a.name, a.kind, a.redirect_uris, a.scopes, a.client_credentials,
               a.homepage_url, a.logo_url, a.approved_at is not null, a.suspended_at is not null,
               coalesce((select jsonb_agg(jsonb_build_object('hash', encode(c.hash, 'hex'), 'until', c.expires_at))
                           from credentials c
                          where c.organisation_id = a.tenant_id and c.subject_id = a.id and c.kind = 'client_secret'), '[]')
          from apps a join organisations o on o.id = a.tenant_id where a.id = wanted
      $$;
      revoke execute on function app_find from public;
      grant execute on function app_find to ${roles.app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
