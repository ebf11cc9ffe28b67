import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** Keys in full, sessions that tell how and when, support sessions, and the look-up that knows them all. */
export class Access1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table users add column email_verified_at timestamptz, add column password_changed_at timestamptz;

      alter table sessions
        add column method text not null default 'password',
        add column last_seen_at timestamptz not null default now();

      alter table api_keys
        add column owner_user_id uuid,
        add column rate_limit int check (rate_limit > 0),
        add column ranges text[] not null default '{}',
        add column is_active boolean not null default true,
        add column suspended_reason text,
        add column secret_set_at timestamptz not null default now(),
        add column previous_prefix text,
        add column previous_until timestamptz,
        add column last_used_at timestamptz,
        add column last_used_address text;
      update api_keys k set owner_user_id = u.id
        from users u where u.tenant_id = k.tenant_id and u.id = (k.created_by->>'userId')::uuid and k.revoked_at is null;
      -- A key that somebody owns cannot outlive them; the check of a new key waits for a removal under way.
      alter table api_keys add foreign key (tenant_id, owner_user_id) references users (tenant_id, id) on delete cascade;
      drop index api_keys_person;
      create index api_keys_owner on api_keys (tenant_id, owner_user_id) where revoked_at is null;

      create table support_sessions (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        opener_organisation_id uuid not null references organisations (id) on delete cascade,
        opener_user_id uuid,
        opener_name text not null,
        reason text not null,
        access text not null check (access in ('read', 'write')),
        created_at timestamptz not null default now(),
        started_at timestamptz,
        expires_at timestamptz not null,
        ended_at timestamptz,
        ended_by jsonb,
        primary key (tenant_id, id)
      );
      create index support_sessions_opener on support_sessions (opener_organisation_id, id);
    `);
    await enableTenantIsolation(runner, 'support_sessions');
    await declareTable(runner, 'support_sessions', {
      class: 'tenant',
      export: 'rows',
      retention: 'until erased',
    });

    await runner.query(`
      alter table credentials drop constraint credentials_kind_check, add column created_at timestamptz not null default now();

      drop function credential_find(bytea);
      create function credential_find(wanted bytea)
        returns table (kind text, organisation_id uuid, subject_id uuid, user_id uuid, role text, scopes text[],
                       expires_at timestamptz, ranges text[], rate_limit int, support jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        select c.kind, c.organisation_id, c.subject_id, coalesce(s.user_id, k.owner_user_id), m.role,
               coalesce(k.scopes, '{}'),
               -- A session that nobody used for a week is over.
               case when c.kind = 'session' then least(c.expires_at, s.last_seen_at + interval '7 days') else c.expires_at end,
               coalesce(k.ranges, '{}'), k.rate_limit,
               case when h.id is not null then jsonb_build_object(
                 'organisationId', h.opener_organisation_id, 'userId', h.opener_user_id, 'name', h.opener_name, 'access', h.access) end
          from credentials c
          left join api_keys k on c.kind = 'api_key' and k.tenant_id = c.organisation_id and k.id = c.subject_id
               and k.revoked_at is null and k.is_active
          left join sessions s on c.kind = 'session' and s.tenant_id = c.organisation_id and s.id = c.subject_id
          left join members m on m.tenant_id = c.organisation_id and m.user_id = coalesce(s.user_id, k.owner_user_id) and m.status = 'active'
          left join support_sessions h on c.kind = 'support_session' and h.tenant_id = c.organisation_id and h.id = c.subject_id
               and h.ended_at is null and h.expires_at > now()
               and organisation_manages(h.opener_organisation_id, h.tenant_id)
               and (h.opener_user_id is null or exists (select 1 from members o
                     where o.tenant_id = h.opener_organisation_id and o.user_id = h.opener_user_id and o.status = 'active'))
         where c.hash = wanted and (c.expires_at is null or c.expires_at > now())
           and case c.kind when 'api_key' then k.id is not null and (k.owner_user_id is null or m.role is not null)
                           when 'session' then m.role is not null and s.last_seen_at > now() - interval '7 days'
                           when 'support_session' then h.id is not null
                           else true end
      $$;

      -- A new secret beside the one before, which works on until the given time; older ones end at once.
      create function credential_rotate(secret_hash bytea, credential_kind text, subject uuid, expiry timestamptz, previous_until timestamptz) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        own uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
        newest bytea;
      begin
        select hash into newest from credentials
         where organisation_id = own and subject_id = subject order by created_at desc limit 1;
        delete from credentials
         where organisation_id = own and subject_id = subject and (hash <> newest or previous_until <= now());
        update credentials set expires_at = least(expires_at, previous_until) where hash = newest;
        insert into credentials (hash, kind, organisation_id, subject_id, expires_at, created_at)
        values (secret_hash, credential_kind, own, subject, expiry, clock_timestamp());
      end $$;

      -- The newest secret of a subject gets another end; one that was replaced keeps its own, if that is sooner.
      create function credential_expire(subject uuid, expiry timestamptz) returns void
        language sql security definer set search_path = public, pg_temp as $$
        with own as (
          select hash, row_number() over (order by created_at desc) = 1 as newest from credentials
           where organisation_id = nullif(current_setting('app.tenant_id', true), '')::uuid and subject_id = subject)
        update credentials c set expires_at = case when own.newest then expiry else least(c.expires_at, expiry) end
          from own where own.hash = c.hash
      $$;

      -- When and from where credentials were last used, written in batches.
      create function credentials_used(kinds text[], organisations uuid[], subjects uuid[], times timestamptz[], addresses text[]) returns void
        language sql security definer set search_path = public, pg_temp as $$
        with uses as (select * from unnest(kinds, organisations, subjects, times, addresses) as u (kind, organisation, subject, at, address)),
        keys as (
          update api_keys k set last_used_at = u.at, last_used_address = u.address
            from uses u where u.kind = 'api_key' and k.tenant_id = u.organisation and k.id = u.subject
             and (k.last_used_at is null or k.last_used_at < u.at))
        update sessions s set last_seen_at = u.at, address = u.address
          from uses u where u.kind = 'session' and s.tenant_id = u.organisation and s.id = u.subject and s.last_seen_at < u.at
      $$;
      revoke execute on function credential_find, credential_rotate, credential_expire, credentials_used from public;
      grant execute on function credential_find, credential_rotate, credential_expire to ${roles.app};
      grant execute on function credentials_used to ${roles.system};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
