import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Users, their place in an organisation, and the credentials that stand for somebody. */
export class Identity1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        email text not null,
        name text not null,
        password_hash text,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      create unique index users_email on users (tenant_id, lower(email));

      create table members (
        tenant_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        role text not null check (role in ('viewer', 'member', 'admin', 'owner', 'reseller', 'operator')),
        status text not null default 'active' check (status in ('invited', 'active')),
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, user_id),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );

      create table invitations (
        tenant_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );

      create table sessions (
        tenant_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        expires_at timestamptz not null,
        address text,
        user_agent text,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );

      create table api_keys (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        name text not null,
        prefix text not null,
        scopes text[] not null,
        created_by jsonb not null,
        expires_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
    `);
    const retention: Record<string, string> = {
      users: 'until erased',
      members: 'until removed',
      invitations: 'until accepted or expired',
      sessions: 'until expired',
      api_keys: 'until erased',
    };
    for (const [table, kept] of Object.entries(retention)) {
      await enableTenantIsolation(runner, table);
      const rows = table !== 'sessions' && table !== 'invitations';
      await declareTable(runner, table, {
        class: 'tenant',
        export: rows ? 'rows' : { none: 'worth nothing elsewhere' },
        retention: kept,
      });
    }

    await runner.query(`
      create table credentials (
        hash bytea primary key,
        kind text not null check (kind in ('api_key', 'session', 'invitation')),
        organisation_id uuid not null references organisations (id) on delete cascade,
        subject_id uuid not null,
        expires_at timestamptz
      );
      create index credentials_subject on credentials (organisation_id, subject_id);
      alter table credentials enable row level security;
      create policy owner_all on credentials to current_user using (true) with check (true);

      create function credential_find(wanted bytea)
        returns table (kind text, organisation_id uuid, subject_id uuid, user_id uuid, role text, scopes text[], expires_at timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select c.kind, c.organisation_id, c.subject_id, s.user_id, m.role, coalesce(k.scopes, '{}'), c.expires_at
          from credentials c
          left join api_keys k on c.kind = 'api_key' and k.tenant_id = c.organisation_id and k.id = c.subject_id
          left join sessions s on c.kind = 'session' and s.tenant_id = c.organisation_id and s.id = c.subject_id
          left join members m on m.tenant_id = c.organisation_id and m.user_id = s.user_id
         where c.hash = wanted and (c.expires_at is null or c.expires_at > now())
      $$;

      -- The organisation comes from the setting and never from an argument.
      create function credential_put(secret_hash bytea, credential_kind text, subject uuid, expiry timestamptz) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into credentials (hash, kind, organisation_id, subject_id, expires_at)
        values (secret_hash, credential_kind, nullif(current_setting('app.tenant_id', true), '')::uuid, subject, expiry)
      $$;
      create function credential_remove(subject uuid) returns bigint
        language sql security definer set search_path = public, pg_temp as $$
        with gone as (
          delete from credentials
           where organisation_id = nullif(current_setting('app.tenant_id', true), '')::uuid and subject_id = subject
          returning 1)
        select count(*) from gone
      $$;
      revoke execute on function credential_find, credential_put, credential_remove from public;
      grant execute on function credential_find, credential_put, credential_remove to ${roles.app};
    `);
    await declareTable(runner, 'credentials', {
      class: 'system',
      export: { none: 'hashes under this installation’s pepper' },
      retention: 'as what it stands for',
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
