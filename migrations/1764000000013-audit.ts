import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from './support/tenant-isolation.js';

/** The facts as an audit log: which version of the chain a hash is of, and indexes for what people ask the log. */
export class Audit1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is chained already keeps its hash, which does not cover before and after: version 1.
      alter table events add column chain int not null default 1;
      grant update (chain) on events to ${roles.system};

      -- Columns of their own, since an operator of jsonb is not leakproof and row-level security keeps it from an index.
      -- Whoever signs in was nobody before; the session's person counts as the actor.
      alter table events
        add column actor_key text generated always as (
          case when actor->>'kind' in ('api_key', 'support') then actor->>'id' end) stored,
        add column actor_user text generated always as (
          coalesce(actor->>'userId', case when actor->>'kind' = 'anonymous' then data->>'userId' end)) stored;
      create index events_type on events (tenant_id, type collate "C", id);
      create index events_actor_key on events (tenant_id, actor_key, id) where actor_key is not null;
      create index events_actor_user on events (tenant_id, actor_user, id) where actor_user is not null;
      create index events_request on events (tenant_id, request_id, id);
    `);
    await runner.query(`
      -- What an organisation opened at others. Whose they are comes from the setting and never from an argument.
      create function support_sessions_opened(before uuid, running boolean, wanted int) returns setof support_sessions
        language sql stable security definer set search_path = public, pg_temp as $$
        select * from support_sessions
         where opener_organisation_id = nullif(current_setting('app.tenant_id', true), '')::uuid
           and (before is null or id < before) and (not running or ended_at is null)
         order by id desc limit wanted
      $$;
      create function support_session_opened(session uuid) returns setof support_sessions
        language sql stable security definer set search_path = public, pg_temp as $$
        select * from support_sessions
         where opener_organisation_id = nullif(current_setting('app.tenant_id', true), '')::uuid and id = session
      $$;
      -- As before, and whoever opened a support session must still have a role that may.
      create or replace function credential_find(wanted bytea)
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
                     where o.tenant_id = h.opener_organisation_id and o.user_id = h.opener_user_id and o.status = 'active'
                       and o.role in ('reseller', 'operator')))
         where c.hash = wanted and (c.expires_at is null or c.expires_at > now())
           and case c.kind when 'api_key' then k.id is not null and (k.owner_user_id is null or m.role is not null)
                           when 'session' then m.role is not null and s.last_seen_at > now() - interval '7 days'
                           when 'support_session' then h.id is not null
                           else true end
      $$;

      revoke execute on function support_sessions_opened, support_session_opened from public;
      grant execute on function support_sessions_opened, support_session_opened to ${roles.app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
