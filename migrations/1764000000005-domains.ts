import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Custom domains of a tenant, and the claim on a name that holds across tenants. */
export class Domains1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table domains (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        hostname text not null,
        token text not null,
        ownership text not null default 'pending'
          check (ownership in ('pending', 'verifying', 'verified', 'drifting', 'lost')),
        certificate text not null default 'none'
          check (certificate in ('none', 'ordering', 'issued', 'renewing', 'renew_failed', 'expired')),
        reason_code text,
        reason text,
        is_primary boolean not null default false,
        txt_found boolean,
        routed boolean,
        edge_addresses text[] not null default '{}',
        checks int not null default 0,
        pending_since timestamptz not null default now(),
        first_failed_at timestamptz,
        checked_at timestamptz,
        next_check_at timestamptz,
        verified_at timestamptz,
        announced_event_id uuid,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        constraint domains_hostname unique (tenant_id, hostname)
      );
      create unique index domains_one_primary on domains (tenant_id) where is_primary;
    `);
    await enableTenantIsolation(runner, 'domains');
    await declareTable(runner, 'domains', { class: 'tenant', export: 'rows', retention: 'until removed' });

    await runner.query(`
      -- The proof that held when the name was released: its owner may come back with it.
      alter table custom_hosts add column token text;

      -- Who proves a name gets it, unless another organisation holds it. A released one is free for whoever proves it.
      -- The policy hides other organisations' rows, so only a definer can decide this in one statement.
      create function claim_custom_host(host text, proof text) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        me uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
      begin
        insert into custom_hosts as held (hostname, organisation_id, token) values (host, me, proof)
        on conflict (hostname) do update
          set organisation_id = me, token = proof, serving = true, released_at = null
          where held.organisation_id = me or held.released_at is not null;
        return found;
      end $$;

      -- Tells that another organisation holds the name, and nothing about which one.
      create function custom_host_taken(host text) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select from custom_hosts
           where hostname = host and released_at is null
             and organisation_id <> nullif(current_setting('app.tenant_id', true), '')::uuid)
      $$;

      revoke execute on function claim_custom_host, custom_host_taken from public;
      grant execute on function claim_custom_host, custom_host_taken to ${roles.app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
