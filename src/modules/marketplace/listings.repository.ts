import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { ListingDetailRow, ListingKind, ListingRow } from './listings.types.js';

export type FacetName = 'category' | 'kind' | 'price' | 'availability';

export interface SearchInput {
  q: string | null;
  category: string | null;
  kind: string | null;
  availability: string | null;
  price: string | null;
  sort: string;
  afterKey: string | null;
  afterId: Uuid | null;
  limit: number;
}

export interface SearchAnswer {
  rows: (ListingRow & { key: string | number })[];
  facets: Partial<Record<FacetName, Record<string, number>>>;
}

export interface HomeAnswer {
  counts: Record<string, number>;
  featured: ListingRow[];
  working: ListingRow[];
  recentlyAdded: ListingRow[];
}

/**
 * The catalogue, through functions of the database that take the tenant from its setting: the application has no SELECT on
 * the table. Every read is one round trip.
 */
@Injectable()
export class ListingsRepository {
  constructor(private readonly db: Database) {}

  async search(ctx: Ctx, input: SearchInput): Promise<SearchAnswer> {
    const [row] = await this.db.one<{ answer: SearchAnswer }>(
      ctx,
      sql`select search_listings(${input.q}, ${input.category}, ${input.kind}, ${input.availability}, ${input.price},
        ${input.sort}, ${input.afterKey}, ${input.afterId}, ${input.limit}) as answer`,
    );
    return row!.answer;
  }

  async find(
    ctx: Ctx,
    slug: string,
    kind: ListingKind | null,
    voter: Uuid | null,
  ): Promise<ListingDetailRow | null> {
    const [row] = await this.db.one<{ listing: ListingDetailRow | null }>(
      ctx,
      sql`select listing_by_slug(${slug}, ${kind}, ${voter}) as listing`,
    );
    return row?.listing ?? null;
  }

  /** The same in a transaction, before something is written. */
  async findIn(
    tx: TenantTx,
    slug: string,
    kind: ListingKind | null,
    voter: Uuid | null,
  ): Promise<ListingDetailRow | null> {
    const [row] = await tx.sql<{ listing: ListingDetailRow | null }>(
      sql`select listing_by_slug(${slug}, ${kind}, ${voter}) as listing`,
    );
    return row?.listing ?? null;
  }

  async home(ctx: Ctx, limit: number): Promise<HomeAnswer> {
    const [row] = await this.db.one<{ answer: HomeAnswer }>(
      ctx,
      sql`select marketplace_home(${limit}) as answer`,
    );
    return row!.answer;
  }

  async categoryCounts(ctx: Ctx): Promise<Record<string, number>> {
    const [row] = await this.db.one<{ counts: Record<string, number> }>(
      ctx,
      sql`select category_counts() as counts`,
    );
    return row!.counts;
  }

  /** True where this is the voter's first vote; the count follows by a trigger. */
  async insertVote(tx: TenantTx, listingId: Uuid, voterId: Uuid): Promise<boolean> {
    const rows = await tx.sql(sql`
      insert into listing_votes (tenant_id, listing_id, voter_id) values (${tx.tenantId}, ${listingId}, ${voterId})
      on conflict do nothing returning listing_id`);
    return rows.length === 1;
  }
}
