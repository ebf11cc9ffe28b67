import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowSystem, declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** What people allowed apps, what the provider gave out for it, its signing keys, and tokens in the one look-up. */
export class OAuth1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table oauth_grants (
        tenant_id uuid not null,
        id uuid not null,
        user_id uuid not null,
        app_id uuid not null,
        developer_id uuid not null,
        scopes text[] not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        last_used_at timestamptz,
        last_used_address text,
        primary key (tenant_id, id),
        unique (tenant_id, user_id, app_id),
        foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
      );
      create index oauth_grants_app on oauth_grants (app_id);

      create table oauth_artifacts (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        model text not null,
        grant_id uuid,
        family uuid,
        app_id uuid,
        scopes text[] not null default '{}',
        payload jsonb not null,
        replayable boolean not null default false,
        consumed_at timestamptz,
        uses int not null default 0,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, grant_id) references oauth_grants (tenant_id, id) on delete cascade
      );
      create index oauth_artifacts_family on oauth_artifacts (tenant_id, grant_id, family);
      create index oauth_artifacts_expiry on oauth_artifacts (expires_at);

      create table oauth_signing_keys (
        kid text primary key,
        sealed text not null,
        created_at timestamptz not null default now()
      );
      grant select, insert on oauth_signing_keys to ${roles.system};
    `);
    await enableTenantIsolation(runner, 'oauth_grants');
    await enableTenantIsolation(runner, 'oauth_artifacts');
    await allowSystem(runner, 'oauth_grants', 'select, update (last_used_at, last_used_address)');
    await declareTable(runner, 'oauth_grants', {
      class: 'tenant',
      export: 'rows',
      retention: 'until revoked',
    });
    await declareTable(runner, 'oauth_artifacts', {
      class: 'tenant',
      export: { none: 'worth nothing elsewhere' },
      retention: 'until expired',
    });
    await declareTable(runner, 'oauth_signing_keys', {
      class: 'system',
      export: { none: 'keys of this installation' },
      retention: '180 days',
    });

    await runner.query(`
      -- 'fresh' may be used, 'consumed' was used before, 'spent' was used again as often as its grace allows.
      create function oauth_find(wanted bytea, wanted_model text)
        returns table (organisation_id uuid, id uuid, payload jsonb, state text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.tenant_id, a.id, a.payload,
               case when a.consumed_at is null then 'fresh'
                    when not a.replayable or a.consumed_at <= now() - interval '20 seconds' then 'consumed'
                    when a.uses <= 3 then 'fresh' else 'spent' end
          from credentials c
          join oauth_artifacts a on a.tenant_id = c.organisation_id and a.id = c.subject_id and a.model = wanted_model
         where c.hash = wanted and a.expires_at > now()
      $$;

      -- One statement decides: of callers that come at once, as many get through as may.
      create function oauth_consume(wanted bytea) returns boolean
        language sql security definer set search_path = public, pg_temp as $$
        with used as (
          update oauth_artifacts a set consumed_at = coalesce(a.consumed_at, now()), uses = a.uses + 1
            from credentials c
           where c.hash = wanted and a.tenant_id = c.organisation_id and a.id = c.subject_id and a.expires_at > now()
             and (a.consumed_at is null
                  or a.replayable and a.consumed_at > now() - interval '20 seconds' and a.uses <= 3)
          returning a.id)
        select exists (select from used)
      $$;

      -- The tag under which caches know what is gone: its grant, or the app that acted as itself.
      create function oauth_forget(wanted bytea) returns uuid
        language sql security definer set search_path = public, pg_temp as $$
        with gone as (
          delete from credentials where hash = wanted and kind in ('access_token', 'oauth') returning organisation_id, subject_id),
        artifact as (
          delete from oauth_artifacts a using gone g where a.tenant_id = g.organisation_id and a.id = g.subject_id
          returning coalesce(a.grant_id, a.app_id) as tag)
        select tag from artifact
      $$;

      create function oauth_sweep() returns void
        language sql security definer set search_path = public, pg_temp as $$
        delete from oauth_artifacts where expires_at < now();
        -- What was allowed to an app that is gone.
        delete from oauth_grants g where not exists (select from apps a where a.tenant_id = g.developer_id and a.id = g.app_id);
        delete from oauth_signing_keys where created_at < now() - interval '180 days';
      $$;
      revoke execute on function oauth_find, oauth_consume, oauth_forget, oauth_sweep from public;
      grant execute on function oauth_find, oauth_consume, oauth_forget to ${roles.app};
      grant execute on function oauth_sweep to ${roles.system};
    `);

    await runner.query(`
      drop function credential_find(bytea);
      create function credential_find(wanted bytea)
        returns table (kind text, organisation_id uuid, subject_id uuid, user_id uuid, role text, scopes text[],
                       expires_at timestamptz, ranges text[], rate_limit int, support jsonb, app_id uuid, grant_id uuid, developer_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select c.kind, c.organisation_id, c.subject_id, coalesce(s.user_id, k.owner_user_id, g.user_id), m.role,
               case when t.id is null then coalesce(k.scopes, '{}')
                    -- What the token asked for, of what the person allows and the app may ask for: all of them now.
                    when t.grant_id is null then array(select unnest(t.scopes) intersect select unnest(a.scopes))
                    else array(select unnest(t.scopes) intersect select unnest(g.scopes) intersect select unnest(a.scopes)) end,
               -- A session that nobody used for a week is over.
               case when c.kind = 'session' then least(c.expires_at, s.last_seen_at + interval '7 days') else c.expires_at end,
               coalesce(k.ranges, '{}'), k.rate_limit,
               case when h.id is not null then jsonb_build_object(
                 'organisationId', h.opener_organisation_id, 'userId', h.opener_user_id, 'name', h.opener_name, 'access', h.access) end,
               a.id, t.grant_id, a.tenant_id
          from credentials c
          left join api_keys k on c.kind = 'api_key' and k.tenant_id = c.organisation_id and k.id = c.subject_id
               and k.revoked_at is null and k.is_active
          left join sessions s on c.kind = 'session' and s.tenant_id = c.organisation_id and s.id = c.subject_id
          left join oauth_artifacts t on c.kind = 'access_token' and t.tenant_id = c.organisation_id and t.id = c.subject_id
          left join oauth_grants g on g.tenant_id = t.tenant_id and g.id = t.grant_id
          left join apps a on a.tenant_id = coalesce(g.developer_id, t.tenant_id) and a.id = t.app_id and a.suspended_at is null
               and (t.grant_id is not null or a.client_credentials)
          left join members m on m.tenant_id = c.organisation_id and m.user_id = coalesce(s.user_id, k.owner_user_id, g.user_id)
               and m.status = 'active'
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
                           when 'access_token' then a.id is not null and (t.grant_id is null or m.role is not null)
                           else true end
      $$;

      drop function credentials_used(text[], uuid[], uuid[], timestamptz[], text[]);
      create function credentials_used(kinds text[], organisations uuid[], subjects uuid[], times timestamptz[], addresses text[]) returns void
        language sql security definer set search_path = public, pg_temp as $$
        with uses as (select * from unnest(kinds, organisations, subjects, times, addresses) as u (kind, organisation, subject, at, address)),
        keys as (
          update api_keys k set last_used_at = u.at, last_used_address = u.address
            from uses u where u.kind = 'api_key' and k.tenant_id = u.organisation and k.id = u.subject
             and (k.last_used_at is null or k.last_used_at < u.at)),
        grants as (
          update oauth_grants g set last_used_at = u.at, last_used_address = u.address
            from uses u where u.kind = 'access_token' and g.tenant_id = u.organisation and g.id = u.subject
             and (g.last_used_at is null or g.last_used_at < u.at))
        update sessions s set last_seen_at = u.at, address = u.address
          from uses u where u.kind = 'session' and s.tenant_id = u.organisation and s.id = u.subject and s.last_seen_at < u.at
      $$;
      revoke execute on function credential_find, credentials_used from public;
      grant execute on function credential_find to ${roles.app};
      grant execute on function credentials_used to ${roles.system};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
