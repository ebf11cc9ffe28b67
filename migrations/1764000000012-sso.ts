import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Sign-in by a provider of the tenant's own choice. */
export class Sso1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sso_configurations (
        tenant_id uuid primary key references organisations (id) on delete cascade,
        name text not null,
        issuer text,
        endpoints jsonb,
        client_id text not null,
        client_secret text not null,
        client_authentication text not null check (client_authentication in ('basic', 'post')),
        scopes text[] not null,
        claims jsonb not null,
        enabled boolean not null,
        enforced boolean not null,
        break_glass uuid[] not null,
        just_in_time jsonb not null,
        -- Counts changes of the provider: a test and a sign-in under way are worth something for one of them only.
        revision int not null default 1,
        test jsonb,
        updated_at timestamptz not null default now(),
        check ((issuer is null) <> (endpoints is null)),
        check (enabled or not enforced)
      );

      create table sso_identities (
        tenant_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        issuer text not null,
        subject text not null,
        linked_at timestamptz not null default now(),
        primary key (tenant_id, id),
        constraint sso_identities_subject unique (tenant_id, issuer, subject),
        constraint sso_identities_user unique (tenant_id, user_id, issuer),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );

      -- Sign-ins that came back once; kept as long as their cookie could be shown again.
      create table sso_used_flows (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        expires_at timestamptz not null,
        primary key (tenant_id, id)
      );

      create table email_domains (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        domain text not null,
        token text not null,
        ownership text not null default 'pending'
          check (ownership in ('pending', 'verifying', 'verified', 'drifting', 'lost')),
        reason_code text,
        reason text,
        checks int not null default 0,
        pending_since timestamptz not null default now(),
        first_failed_at timestamptz,
        checked_at timestamptz,
        next_check_at timestamptz,
        verified_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        constraint email_domains_domain unique (tenant_id, domain)
      );
    `);
    const kept: Record<string, { export: 'rows' | { none: string }; retention: string }> = {
      sso_configurations: { export: 'rows', retention: 'until removed' },
      sso_identities: { export: 'rows', retention: 'until its user is removed' },
      sso_used_flows: { export: { none: 'worth nothing elsewhere' }, retention: 'ten minutes' },
      email_domains: { export: 'rows', retention: 'until removed' },
    };
    for (const [table, declaration] of Object.entries(kept)) {
      await enableTenantIsolation(runner, table);
      await declareTable(runner, table, { class: 'tenant', ...declaration });
    }

    await runner.query(`
      create table email_domain_holders (
        domain text primary key,
        organisation_id uuid not null references organisations (id) on delete cascade,
        held_since timestamptz not null default now()
      );
      create index email_domain_holders_organisation on email_domain_holders (organisation_id);
      alter table email_domain_holders enable row level security;
      create policy owner_all on email_domain_holders to current_user using (true) with check (true);

      -- Who proves a domain holds it, unless another organisation does that is not closed.
      create function claim_email_domain(wanted text) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        me uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
      begin
        insert into email_domain_holders as held (domain, organisation_id) values (wanted, me)
        on conflict (domain) do update set organisation_id = me, held_since = now()
          where held.organisation_id = me
             or exists (select from organisations o where o.id = held.organisation_id and o.status = 'closed');
        return found;
      end $$;

      create function release_email_domain(wanted text) returns void
        language sql security definer set search_path = public, pg_temp as $$
        delete from email_domain_holders
         where domain = wanted and organisation_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      $$;

      revoke execute on function claim_email_domain, release_email_domain from public;
      grant execute on function claim_email_domain, release_email_domain to ${roles.app};
    `);
    await declareTable(runner, 'email_domain_holders', {
      class: 'system',
      export: { none: 'proved anew elsewhere' },
      retention: 'until released',
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
