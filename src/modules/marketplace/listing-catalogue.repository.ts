import { Injectable } from '@nestjs/common';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { PAGES } from '#kernel/http/page-cache.js';

/** A row of `listings` as the catalogue fills it; the texts are what the search finds it by. */
export interface CatalogueRow {
  id: string;
  slug: string;
  kind: string;
  name: string;
  short_description: string;
  categories: string[];
  price: string;
  availability: string;
  certification: string;
  featured: boolean;
  handler: string | null;
  card: object;
  content: object;
  added_at: string;
  newest_rank: number;
  features: string;
  description: string;
}

/** Fills the global read model. The one place of this module that works across tenants. */
@Injectable()
export class ListingCatalogueRepository {
  constructor(private readonly db: Database) {}

  /**
   * Makes the catalogue's listings what `rows` says, unless that was done before: counts and ids stay, what is no longer
   * there is delisted. With the same hash it is one statement.
   */
  async replace(hash: string, rows: () => CatalogueRow[]): Promise<boolean> {
    return this.db.asSystem('fill the catalogue', async (tx) => {
      const [state] = await tx.sql<{ hash: string }>(sql`select hash from catalogue_state`);
      if (state?.hash === hash) return false;
      // Two processes may start at once; the second one finds the work done.
      await tx.sql(sql`select pg_advisory_xact_lock(hashtextextended('catalogue', 0))`);
      const [again] = await tx.sql<{ hash: string }>(sql`select hash from catalogue_state`);
      if (again?.hash === hash) return false;
      const catalogue = rows();
      await tx.sql(sql`
        insert into listings (id, slug, kind, name, short_description, categories, price, availability, certification,
          featured, handler, card, content, added_at, newest_rank, search)
        select r.id, r.slug, r.kind, r.name, r.short_description, r.categories, r.price, r.availability,
               r.certification, r.featured, r.handler, r.card, r.content, r.added_at, r.newest_rank,
               listing_search(r.name, r.short_description, r.features, r.description)
          from jsonb_to_recordset(${JSON.stringify(catalogue)}::jsonb) as r (
            id uuid, slug text, kind text, name text, short_description text, categories text[], price text,
            availability text, certification text, featured boolean, handler text, card jsonb, content jsonb,
            added_at timestamptz, newest_rank bigint, features text, description text)
        on conflict (slug) do update set
          kind = excluded.kind, name = excluded.name, short_description = excluded.short_description,
          categories = excluded.categories, price = excluded.price, availability = excluded.availability,
          certification = excluded.certification, featured = excluded.featured, handler = excluded.handler,
          card = excluded.card, content = excluded.content, added_at = excluded.added_at,
          newest_rank = excluded.newest_rank, search = excluded.search, status = 'published'
        where listings.source = 'catalogue'`);
      await tx.sql(sql`
        update listings set status = 'delisted'
         where source = 'catalogue' and status = 'published' and slug <> all (${catalogue.map(({ slug }) => slug)})`);
      await tx.sql(sql`select recount_listings()`);
      await tx.sql(sql`
        insert into catalogue_state (hash) values (${hash}) on conflict (only_row) do update set hash = excluded.hash`);
      tx.invalidate(PAGES, '*');
      return true;
    });
  }
}
