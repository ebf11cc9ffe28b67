import { Injectable } from '@nestjs/common';
import { loadCategories } from '#config/categories.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import { facetsOf } from './facets-of.js';
import { InstallHandlers } from './install-handlers.js';
import { installOut } from './installs.dto.js';
import { listingCard, listingDetail } from './listing-out.js';
import { ListingsRepository } from './listings.repository.js';
import type { ListingKind, ListingRow } from './listings.types.js';
import type {
  CategoryList,
  ListingDetail,
  ListingPage,
  ListingQuery,
  MarketplaceHome,
} from './marketplace.dto.js';
import { marketplaceErrors } from './marketplace.errors.js';

/** Cards in each row of the home page. */
const ROW = 12;

/** The catalogue as a tenant's people see it. */
@Injectable()
export class MarketplaceService {
  private readonly categories = loadCategories();

  constructor(
    private readonly db: Database,
    private readonly repository: ListingsRepository,
    private readonly handlers: InstallHandlers,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  /** One page with facet counts. `kind` is that of the route, null across kinds. One round trip. */
  async search(ctx: Ctx, query: ListingQuery, kind: ListingKind | null): Promise<ListingPage> {
    const { limit, cursor, q, ...filter } = query;
    const wanted = {
      q: q?.replace(/\s+/g, ' ').trim() || null,
      category: filter.category ?? null,
      kind: kind ?? filter.kind ?? null,
      availability: filter.availability ?? null,
      price: filter.price ?? null,
      sort: filter.sort,
    };
    const list = `listings ${JSON.stringify(wanted)}`;
    const after = this.cursors.decode(list, cursor);
    const { rows, facets } = await this.repository.search(ctx, {
      ...wanted,
      afterKey: after ? String(after[0]) : null,
      afterId: after ? (after[1] as Uuid) : null,
      limit: limit + 1,
    });
    const page = this.cursors.page(list, rows, limit, cardFor(ctx), (row) => [row.key, row.id]);
    return { ...page, facets: facetsOf(facets, this.categories) };
  }

  /** @throws `not-found` */
  async get(ctx: Ctx, slug: string, kind: ListingKind | null): Promise<ListingDetail> {
    const row = await this.repository.find(ctx, slug, kind, voterOf(ctx));
    if (!row) throw kernelErrors.notFound();
    // A configuration is for those who may read installs; the page itself is public.
    const mayKnow = knowsInstalls(ctx);
    const install = mayKnow && row.install ? row.install : null;
    const out = install && installOut(install, this.handlers.find(install.listing.handler));
    return listingDetail(row, out, mayKnow);
  }

  async listCategories(ctx: Ctx): Promise<CategoryList> {
    return { data: this.withCounts(await this.repository.categoryCounts(ctx)) };
  }

  /** Everything that the home page shows, in one round trip. */
  async home(ctx: Ctx): Promise<MarketplaceHome> {
    const card = cardFor(ctx);
    const { counts, featured, working, recentlyAdded } = await this.repository.home(ctx, ROW);
    return {
      featured: featured.map(card),
      working: working.map(card),
      recentlyAdded: recentlyAdded.map(card),
      categories: this.withCounts(counts),
    };
  }

  /** One vote of each user, or API key, for what is still to come; voting again changes nothing. @throws `available` */
  vote(ctx: Ctx, slug: string, kind: ListingKind | null): Promise<{ voteCount: number }> {
    const voter = voterOf(ctx);
    if (ctx.organisation.kind !== 'tenant' || !voter) throw marketplaceErrors.tenantNeeded();
    return this.db.inTenant(ctx, async (tx) => {
      const listing = await this.repository.findIn(tx, slug, kind, voter);
      if (!listing) throw kernelErrors.notFound();
      if (listing.availability === 'working') throw marketplaceErrors.available(listing.name);
      if (!(await this.repository.insertVote(tx, listing.id, voter))) return { voteCount: listing.voteCount };
      // Others may have voted since it was read; the row is locked by now, so this is exact.
      const { voteCount } = (await this.repository.findIn(tx, slug, kind, voter))!;
      await this.events.publish(tx, ctx, 'listing.voted', {
        subject: { type: 'listing', id: listing.id },
        data: { listing: slug, voteCount },
      });
      return { voteCount };
    });
  }

  private withCounts(counts: Record<string, number>): CategoryList['data'] {
    return this.categories.map(({ slug, name, description, icon, group }) => ({
      slug,
      name,
      description,
      icon,
      group,
      count: counts[slug] ?? 0,
    }));
  }
}

const knowsInstalls = ({ principal }: Ctx): boolean => principal.scopes.has('read:installs');
const cardFor = (ctx: Ctx) => (row: ListingRow) => listingCard(row, knowsInstalls(ctx));

/** A person, whatever device the vote comes from; a key is somebody of its own. */
const voterOf = ({ principal }: Ctx): Uuid | null => principal.userId ?? principal.id;
