import type { MigrationInterface, QueryRunner } from 'typeorm';
import { declareTable, enableTenantIsolation, roles } from './support/tenant-isolation.js';

/** The catalogue as a global read model, and what each tenant installed and voted for. */
export class Marketplace1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listings (
        id uuid primary key,
        slug text not null constraint listings_slug unique,
        kind text not null check (kind in ('integration', 'plugin', 'template')),
        name text not null,
        sort_name text not null generated always as (lower(name)) stored,
        short_description text not null,
        categories text[] not null,
        price text not null,
        availability text not null check (availability in ('working', 'coming_soon')),
        certification text not null,
        featured boolean not null default false,
        -- Null where anybody sees it; otherwise the one organisation that does.
        owner_id uuid references organisations (id) on delete cascade,
        status text not null default 'published',
        source text not null default 'catalogue',
        handler text,
        -- What a card shows, apart from what only the page of the listing shows: rows of a list stay small.
        card jsonb not null,
        content jsonb not null,
        added_at timestamptz not null,
        newest_rank bigint not null,
        install_count bigint not null default 0 check (install_count >= 0),
        vote_count bigint not null default 0 check (vote_count >= 0),
        -- What can be used at once comes first, then what is featured, then what is popular.
        browse_rank bigint not null generated always as (
          install_count + case when featured then 1000000000 else 0 end
            + case when availability = 'working' then 1000000000000 else 0 end) stored,
        search tsvector not null,
        name_words tsvector not null generated always as (
          to_tsvector('simple'::regconfig, name) || to_tsvector('english'::regconfig, name)) stored
      );
      create index listings_search on listings using gin (search) where status = 'published';
      create index listings_name_words on listings using gin (name_words) where status = 'published';
      create index listings_name_trigrams on listings using gin (sort_name gin_trgm_ops) where status = 'published';
      create index listings_categories on listings using gin (categories) where status = 'published';
      create index listings_by_relevance on listings (browse_rank, id) where status = 'published';
      create index listings_by_popularity on listings (install_count, id) where status = 'published';
      create index listings_by_age on listings (newest_rank, id) where status = 'published';
      create index listings_by_name on listings (sort_name, id) where status = 'published';
      create index listings_featured on listings (browse_rank, id) where status = 'published' and featured;
      -- No SELECT for the application: row-level security and missing leakproof operators would switch these indexes
      -- off, so it reads through the functions below, which compute visibility from the tenant's setting.
      grant select, insert, update on listings to ${roles.system};

      -- How many public listings there are of each combination; facets without a search are sums of it.
      create table listing_tallies (
        kind text not null,
        category text not null,
        price text not null,
        availability text not null,
        listings bigint not null,
        primary key (kind, category, price, availability)
      );

      -- The catalogue that the table was filled from, so that a start with the same one costs one look.
      create table catalogue_state (
        only_row boolean primary key default true check (only_row),
        hash text not null
      );
      grant select, insert, update on catalogue_state to ${roles.system};
    `);
    await declareTable(runner, 'listings', {
      class: 'global',
      export: { none: 'the catalogue, the same for all' },
      retention: 'as long as it is listed',
    });
    await declareTable(runner, 'listing_tallies', {
      class: 'global',
      export: { none: 'follows from the listings' },
      retention: 'as the listings',
    });
    await declareTable(runner, 'catalogue_state', {
      class: 'system',
      export: { none: 'a checksum' },
      retention: 'forever',
    });

    await runner.query(`
      create table installs (
        tenant_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        listing_id uuid not null references listings (id),
        handler text,
        status text not null default 'active'
          check (status in ('pending_consent', 'active', 'paused', 'auth_expired', 'error', 'suspended', 'uninstalled')),
        -- Without secrets: where one is set stands {"set": true}.
        configuration jsonb not null default '{}',
        -- The secrets by name, as one sealed text.
        secrets text,
        granted_scopes text[] not null,
        health jsonb,
        installed_by jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        primary key (tenant_id, id)
      );
      -- Partial, so that the history of earlier installs stays.
      create unique index installs_live on installs (tenant_id, listing_id) where deleted_at is null;
      create index installs_handler on installs (tenant_id, handler) where deleted_at is null;

      create table listing_votes (
        tenant_id uuid not null references organisations (id) on delete cascade,
        listing_id uuid not null references listings (id),
        -- A user, or the API key that voted.
        voter_id uuid not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, listing_id, voter_id)
      );
    `);
    await enableTenantIsolation(runner, 'installs');
    await enableTenantIsolation(runner, 'listing_votes', { grant: 'select, insert, delete' });
    await declareTable(runner, 'installs', {
      class: 'tenant',
      export: 'rows',
      retention: '30 days after uninstalling',
    });
    await declareTable(runner, 'listing_votes', {
      class: 'tenant',
      export: 'rows',
      retention: 'until erased',
    });

    await runner.query(`
      -- Counts follow the rows in the same transaction, whoever changes them and however.
      create function count_install() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        before int := case when tg_op <> 'INSERT' and old.deleted_at is null then 1 else 0 end;
        after int := case when tg_op <> 'DELETE' and new.deleted_at is null then 1 else 0 end;
      begin
        if after <> before then
          update listings set install_count = install_count + after - before
           where id = case when tg_op = 'DELETE' then old.listing_id else new.listing_id end;
        end if;
        return null;
      end $$;
      create trigger installs_counted after insert or update of deleted_at or delete on installs
        for each row execute function count_install();

      create function count_vote() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          update listings set vote_count = vote_count + 1 where id = new.listing_id;
        else
          update listings set vote_count = vote_count - 1 where id = old.listing_id;
        end if;
        return null;
      end $$;
      create trigger votes_counted after insert or delete on listing_votes
        for each row execute function count_vote();
      revoke execute on function count_install, count_vote from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
