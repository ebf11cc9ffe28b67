import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from './support/tenant-isolation.js';

/**
 * Search of the catalogue: full text with prefixes, names that look alike where the text finds next to nothing, facets
 * with counts. What it looks at is bounded whatever is asked.
 */
export class MarketplaceSearch1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What somebody typed as a query: every word must be found, in any form or as a beginning; with 'any_word' one of
      -- them is enough. Null where no word is left.
      create function listing_tsquery(typed text, any_word boolean) returns tsquery
        language plpgsql immutable set search_path = public, pg_temp as $$
      declare
        word text;
        form tsquery;
        result tsquery;
      begin
        for word in select parts.matched[1] from regexp_matches(lower(typed), '[[:alnum:]]+', 'g') parts (matched) limit 8 loop
          form := to_tsquery('english', word);
          -- Words such as "for" are not in the index.
          continue when numnode(form) = 0;
          -- A prefix of one or two letters would be half of the index.
          form := form || to_tsquery('simple', word || case when length(word) > 2 then ':*' else '' end);
          result := case when result is null then form when any_word then result || form else result && form end;
        end loop;
        return result;
      end $$;

      -- Listings whose name has a word that looks like one of those typed, best first.
      create function listings_named_like(typed text, tenant uuid) returns uuid[]
        language sql stable set search_path = public, pg_temp as $$
        with words as materialized (
          select distinct unnest(regexp_split_to_array(typed, '[^[:alnum:]]+') || typed) as word limit 9),
        -- Two letters the wrong way round leave too few trigrams in common, so they are tried themselves.
        swapped as materialized (
          select to_tsquery('simple', string_agg(
                   left(word, i - 1) || substr(word, i + 1, 1) || substr(word, i, 1) || substr(word, i + 2), ' | ')) as query
            from words, generate_series(1, length(word) - 1) i where word ~ '^[[:alnum:]]{4,12}$'),
        found as (
          select l.id, l.install_count, word_similarity(word, l.sort_name) as likeness
            from words join listings l on l.status = 'published' and word <% l.sort_name
           where length(word) > 2 and (l.owner_id is null or l.owner_id = tenant)
          union all
          select l.id, l.install_count, 1 from swapped join listings l
              on l.status = 'published' and l.name_words @@ swapped.query
           where l.owner_id is null or l.owner_id = tenant),
        alike as materialized (
          select id, max(likeness) as likeness from found group by id
           order by 2 desc, max(install_count) desc, id desc limit 50)
        select coalesce(array_agg(id), '{}') from alike where likeness >= 0.75 * (select max(likeness) from alike)
      $$;

      -- Counts by value of each dimension, its own filter left out. Without a text they are sums of the tallies; with one
      -- they are counted among 3,000 matches, and each ends at 1,000.
      create function listing_facets(
        has_text boolean, query tsquery, near uuid[], tenant uuid,
        in_category text, in_kind text, in_availability text, in_price text) returns jsonb
        language sql stable set search_path = public, pg_temp as $$
        with hits as materialized (
          (select l.kind, l.categories || ''::text as shelves, l.price, l.availability, 1::bigint as n from listings l
            where has_text and near is null and l.status = 'published'
              and (l.owner_id is null or l.owner_id = tenant) and l.search @@ query limit 3000)
          union all
          select l.kind, l.categories || ''::text, l.price, l.availability, 1 from listings l
           where has_text and l.id = any (near)
          union all
          select kind, array[category], price, availability, listings from listing_tallies where not has_text),
        grouped as materialized (
          select kind, shelves, price, availability, sum(n) as n from hits group by kind, shelves, price, availability),
        cells as materialized (
          select kind, shelf, price, availability, sum(n) as n from grouped, unnest(shelves) shelf
           group by kind, shelf, price, availability),
        narrowed as (
          select * from cells where shelf = coalesce(in_category, '')),
        counted as (
          select 'category' as facet, shelf as value, sum(n) as n from cells
           where shelf <> '' and (in_kind is null or kind = in_kind) and (in_price is null or price = in_price)
             and (in_availability is null or availability = in_availability) group by shelf
          union all
          select 'kind', kind, sum(n) from narrowed
           where (in_price is null or price = in_price)
             and (in_availability is null or availability = in_availability) group by kind
          union all
          select 'price', price, sum(n) from narrowed
           where (in_kind is null or kind = in_kind)
             and (in_availability is null or availability = in_availability) group by price
          union all
          select 'availability', availability, sum(n) from narrowed
           where (in_kind is null or kind = in_kind) and (in_price is null or price = in_price) group by availability)
        select coalesce(jsonb_object_agg(facet, counts), '{}') from (
          select facet, jsonb_object_agg(value, least(n, 1000)) as counts from counted group by facet) facets
      $$;

      create function search_listings(
        typed text, in_category text, in_kind text, in_availability text, in_price text,
        sort text, after_key text, after_id uuid, wanted int) returns jsonb
        language plpgsql stable security definer
        set search_path = public, pg_temp
        set jit = off
        set enable_seqscan = off
        set plan_cache_mode = force_custom_plan
        as $$
      declare
        tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
        words text := nullif(trim(lower(typed)), '');
        query tsquery := listing_tsquery(words, false);
        near uuid[];
        few int := 0;
        rank text := case sort when 'popularity' then 'install_count' when 'newest' then 'newest_rank'
          when 'name' then 'sort_name' else 'browse_rank' end;
        type text := case sort when 'name' then 'text' else 'bigint' end;
        way text := case sort when 'name' then 'asc' else 'desc' end;
        beyond text := case sort when 'name' then '>' else '<' end;
        matches text := 'l.status = ''published'' and (l.owner_id is null or l.owner_id = $1)'
          || case when in_kind is null then '' else ' and l.kind = $2' end
          || case when in_price is null then '' else ' and l.price = $3' end
          || case when in_availability is null then '' else ' and l.availability = $4' end
          || case when in_category is null then '' else ' and l.categories @> array[$5]' end;
        -- Words and a category together are too rare to meet them by walking down an order: both indexes are combined and
        -- what is left is sorted, which an expression brings about.
        sorted boolean := words is not null and in_category is not null;
        popularity text := case when sorted then 'l.install_count + 0' else 'l.install_count' end;
        ranking text := format(case when not sorted then 'l.%I' when sort = 'name' then 'l.%I || ''''' else 'l.%I + 0' end, rank);
        scored text;
        page jsonb;
      begin
        if words is not null then
          select count(*) into few from (
            select from listings l where l.status = 'published' and l.search @@ query limit 3) first_few;
          if few < 3 then
            -- The setting exists once the extension is loaded, which this call does.
            perform word_similarity('', ''), set_config('pg_trgm.word_similarity_threshold', '0.4', true);
            query := listing_tsquery(words, true);
            near := listings_named_like(words, tenant) || array(
              select l.id from listings l
               where l.status = 'published' and (l.owner_id is null or l.owner_id = tenant) and l.search @@ query
               order by l.install_count desc, l.id desc limit 50);
            matches := matches || ' and l.id = any ($7)';
          else
            matches := matches || ' and l.search @@ $6';
          end if;
        end if;
        if words is not null and sort = 'relevance' then
          -- The best by words and popularity among the 500 most installed matches and 200 that have them in
          -- their name.
          scored := format($q$
            select l.id, (1000000 * (
                coalesce(ts_rank('{0.05, 0.2, 0.4, 1}', l.search, $6), 0) * (1 + ln(1 + l.install_count) / 20)
                + case when $7 is null then 0 else word_similarity($8, l.sort_name) end
                + case when l.sort_name = $8 then 8 when starts_with(l.sort_name, $8) then 2 else 0 end
                + case when l.name_words @@ $6 then 1 else 0 end))::bigint as key
              from ((select l.id from listings l where %1$s order by %2$s desc, l.id desc limit 500)
                    union (select l.id from listings l where %1$s and l.name_words @@ $6
                            order by %2$s desc, l.id desc limit 200)) found
              join listings l on l.id = found.id$q$, matches, popularity);
        else
          scored := format('select l.id, l.%I as key from listings l where %s%s order by %s %s, l.id %s limit $11',
            rank, matches,
            case when after_id is null then '' else format(' and (l.%I, l.id) %s ($9::%s, $10)', rank, beyond, type) end,
            ranking, way, way);
        end if;
        execute format($q$
          select coalesce(jsonb_agg(listing_card(l, $1) || jsonb_build_object('key', scored.key)
                   order by scored.key %1$s, scored.id %1$s), '[]')
            from (select * from (%2$s) every
                   where $10 is null or (every.key, every.id) %3$s ($9::%4$s, $10)
                   order by every.key %1$s, every.id %1$s limit $11) scored
            join listings l on l.id = scored.id$q$, way, scored, beyond, type)
          into page
          using tenant, in_kind, in_price, in_availability, in_category, query, near, words,
            after_key, after_id, wanted;
        return jsonb_build_object('rows', page, 'facets', listing_facets(
          words is not null, query, near, tenant, in_category, in_kind, in_availability, in_price));
      end $$;

      revoke execute on function listing_tsquery, listings_named_like, listing_facets, search_listings from public;
      grant execute on function search_listings to ${roles.app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead');
  }
}
