import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from './support/tenant-isolation.js';

/** What is known of an organisation at every request includes its quotas, one of which is its requests a minute. */
export class RequestLimits1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What they return cannot be changed in place.
    await runner.query(`
      drop function organisation_by_id, organisation_by_host, organisation_platform;

      create function organisation_by_id(wanted uuid)
        returns table (id uuid, kind text, parent_id uuid, slug text, name text, plan text, status text, lineage uuid[],
                       primary_host text, quotas jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        with recursive line as (
          select o.id, o.kind, o.parent_id, o.slug, o.name, o.plan, o.quotas, o.status, 0 as depth
            from organisations o where o.id = wanted
          union all
          select o.id, o.kind, o.parent_id, o.slug, o.name, o.plan, o.quotas, o.status, line.depth + 1
            from organisations o join line on o.id = line.parent_id where line.depth < 8
        )
        select self.id, self.kind, self.parent_id, self.slug, self.name, self.plan,
               (select l.status from line l
                 order by array_position(array['closed', 'closing', 'suspended', 'past_due', 'active'], l.status), l.depth
                 limit 1),
               (select array_agg(l.id) from line l),
               (select h.hostname from custom_hosts h
                 where h.organisation_id = self.id and h.is_primary and h.serving and h.released_at is null),
               self.quotas
          from line self where self.depth = 0
      $$;

      create function organisation_by_host(host text, label text)
        returns table (id uuid, kind text, parent_id uuid, slug text, name text, plan text, status text, lineage uuid[],
                       primary_host text, quotas jsonb)
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
        returns table (id uuid, kind text, parent_id uuid, slug text, name text, plan text, status text, lineage uuid[],
                       primary_host text, quotas jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        select found.* from organisations o, lateral organisation_by_id(o.id) found where o.kind = 'platform'
      $$;

      revoke execute on function organisation_by_id, organisation_by_host, organisation_platform from public;
      grant execute on function organisation_by_id, organisation_by_host, organisation_platform
        to ${roles.app}, ${roles.system};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
