import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from './support/tenant-isolation.js';

/**
 * How the application reads the catalogue: definer functions with a pinned search path, which take the tenant from the
 * setting and never from an argument. Each answers what one request needs, in one statement.
 */
export class MarketplaceReads1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function listing_card(listing listings, tenant uuid) returns jsonb
        language sql stable set search_path = public, pg_temp as $$
        select jsonb_build_object(
          'id', listing.id, 'slug', listing.slug, 'kind', listing.kind, 'name', listing.name,
          'shortDescription', listing.short_description, 'categories', listing.categories, 'price', listing.price,
          'availability', listing.availability, 'certification', listing.certification, 'featured', listing.featured,
          'installCount', listing.install_count, 'voteCount', listing.vote_count, 'card', listing.card,
          'installed', exists (select from installs i
            where i.tenant_id = tenant and i.listing_id = listing.id and i.deleted_at is null))
      $$;

      create function install_view(install installs, listing listings) returns jsonb
        language sql stable set search_path = public, pg_temp as $$
        select jsonb_build_object(
          'id', install.id, 'status', install.status, 'configuration', install.configuration,
          'secrets', install.secrets, 'grantedScopes', install.granted_scopes, 'health', install.health,
          'createdAt', install.created_at, 'updatedAt', install.updated_at,
          'listing', jsonb_build_object(
            'id', listing.id, 'slug', listing.slug, 'kind', listing.kind, 'name', listing.name,
            'shortDescription', listing.short_description, 'card', listing.card, 'content', listing.content,
            'handler', install.handler))
      $$;

      create function listing_by_slug(wanted text, in_kind text, voter uuid) returns jsonb
        language sql stable security definer set search_path = public, pg_temp as $$
        with me as (select nullif(current_setting('app.tenant_id', true), '')::uuid as tenant)
        select listing_card(l, me.tenant) || jsonb_build_object(
          'content', l.content, 'handler', l.handler,
          'voted', exists (select from listing_votes v
            where v.tenant_id = me.tenant and v.listing_id = l.id and v.voter_id = voter),
          'install', (select install_view(i, l) from installs i
            where i.tenant_id = me.tenant and i.listing_id = l.id and i.deleted_at is null))
          from me join listings l on l.slug = wanted
         where (in_kind is null or l.kind = in_kind)
           and (l.owner_id is null or l.owner_id = me.tenant)
           -- What is no longer listed stays reachable where it is installed.
           and (l.status = 'published' or exists (select from installs i
             where i.tenant_id = me.tenant and i.listing_id = l.id and i.deleted_at is null))
      $$;

      create function installs_of_tenant(only_id uuid, before_id uuid, wanted int) returns setof jsonb
        language sql stable security definer set search_path = public, pg_temp as $$
        select install_view(i, l)
          from installs i join listings l on l.id = i.listing_id
         where i.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and i.deleted_at is null
           and (only_id is null or i.id = only_id) and (before_id is null or i.id < before_id)
         order by i.id desc limit wanted
      $$;

      create function category_counts() returns jsonb
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(jsonb_object_agg(category, total), '{}') from (
          select category, sum(listings) as total from listing_tallies where category <> '' group by category) counted
      $$;

      create function marketplace_home(wanted int) returns jsonb
        language sql stable security definer set search_path = public, pg_temp as $$
        with me as (select nullif(current_setting('app.tenant_id', true), '')::uuid as tenant)
        select jsonb_build_object(
          'counts', category_counts(),
          'featured', (select coalesce(jsonb_agg(listing_card(l, tenant) order by browse_rank desc, id desc), '[]') from (
            select * from listings where status = 'published' and featured
               and (owner_id is null or owner_id = tenant)
             order by browse_rank desc, id desc limit wanted) l),
          'working', (select coalesce(jsonb_agg(listing_card(l, tenant) order by browse_rank desc, id desc), '[]') from (
            select * from listings where status = 'published' and availability = 'working'
               and browse_rank >= 1000000000000 and (owner_id is null or owner_id = tenant)
             order by browse_rank desc, id desc limit wanted) l),
          'recentlyAdded', (select coalesce(jsonb_agg(listing_card(l, tenant) order by newest_rank desc, id desc), '[]') from (
            select * from listings where status = 'published' and (owner_id is null or owner_id = tenant)
             order by newest_rank desc, id desc limit wanted) l))
          from me
      $$;

      -- Weighted words of a listing: name, short description, what it does and its categories, description. As written,
      -- for words that are still being typed, and stemmed.
      create function listing_search(name text, short_description text, features text, description text) returns tsvector
        language sql immutable set search_path = public, pg_temp as $$
        select setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('english', name), 'A')
          || setweight(to_tsvector('simple', short_description), 'B')
          || setweight(to_tsvector('english', short_description), 'B')
          || setweight(to_tsvector('simple', features), 'C') || setweight(to_tsvector('english', features), 'C')
          || setweight(to_tsvector('english', description), 'D')
      $$;

      create function recount_listings() returns void
        language sql security definer set search_path = public, pg_temp as $$
        delete from listing_tallies;
        insert into listing_tallies (kind, category, price, availability, listings)
        select kind, category, price, availability, count(*)
          from listings, unnest(categories || ''::text) category
         where status = 'published' and owner_id is null
         group by kind, category, price, availability
      $$;

      revoke execute on function listing_card, install_view, listing_by_slug, installs_of_tenant, category_counts,
        marketplace_home, listing_search, recount_listings from public;
      grant execute on function listing_by_slug, installs_of_tenant, category_counts, marketplace_home to ${roles.app};
      grant execute on function listing_search, recount_listings to ${roles.system};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
