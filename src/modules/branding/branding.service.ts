import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import { Database } from '#kernel/database/database.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Events } from '#kernel/events/events.js';
import { PAGES } from '#kernel/http/page-cache.js';
import { type Brand, DEFAULT_BRAND, mergeBrand } from './brand.types.js';
import type { BrandOut, BrandPatch } from './branding.dto.js';
import { brandingErrors } from './branding.errors.js';
import { type BrandLayer, BrandingRepository, type BrandRow } from './branding.repository.js';
import { contrastReport } from './contrast.js';
import { etagOf, themeCss } from './theme-css.js';

const BRANDS = 'brands';

/** A brand with everything inherited filled in, and a key that changes when any layer does. */
export interface ResolvedBrand {
  brand: Brand;
  /** The brand as CSS custom properties, with the strong ETag of that text. */
  css: string;
  cssEtag: string;
  /** Revisions of all layers: a cache key. */
  version: string;
}

/**
 * The brand of an organisation: its own values over the reseller's over the platform's. Writes are live at once, or go
 * into a draft that is published later.
 */
@Injectable()
export class BrandingService {
  private readonly cache: SecurityCache<ResolvedBrand>;

  constructor(
    private readonly db: Database,
    private readonly repository: BrandingRepository,
    private readonly events: Events,
    listener: CacheListener,
  ) {
    this.cache = listener.cache(BRANDS, { max: 20_000, ttl: 60_000, negativeTtl: 1_000 });
  }

  /** The first values of a new organisation, in the transaction that makes it. */
  async initialise(tx: TenantTx, values: BrandPatch): Promise<void> {
    await this.repository.insert(tx, values);
  }

  /** What visitors see. Cached in the process, told of changes. */
  async resolved(tenantId: Uuid): Promise<ResolvedBrand> {
    const found = await this.cache.get(
      tenantId,
      async () => resolve(await this.repository.layers(tenantId)),
      () => [tenantId],
    );
    return found!;
  }

  get(ctx: Ctx, withSources = false): Promise<BrandOut> {
    return this.db.inTenant(ctx, async (tx) => this.out(tx, await this.repository.find(tx), withSources));
  }

  /**
   * Writes values: `replace` drops those not named (PUT), otherwise they are merged (PATCH); live at once or, with
   * `draft`, into the draft. `check` sees the current state and may refuse (If-Match).
   */
  write(
    ctx: Ctx,
    values: BrandPatch,
    options: { replace: boolean; draft: boolean; check: (current: BrandOut) => void },
  ): Promise<BrandOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.lock(tx);
      options.check(await this.out(tx, before));
      await this.refuseUnknownAssets(tx, values);
      if (options.draft) {
        const draft = options.replace ? values : mergeBrand(before.draft ?? {}, values);
        await this.draft(tx, ctx, before, draft);
        return this.out(tx, await this.repository.find(tx));
      }
      const published = options.replace ? values : mergeBrand(before.published, values);
      return this.publishValues(tx, ctx, before, published, before.draft);
    });
  }

  /** Adds values to the draft in the caller's transaction; an installed theme does. */
  async saveDraft(tx: TenantTx, ctx: Ctx, values: BrandPatch): Promise<void> {
    const before = await this.repository.lock(tx);
    await this.draft(tx, ctx, before, mergeBrand(before.draft ?? {}, values));
  }

  /** Makes the draft live. @throws `no-draft` */
  publish(ctx: Ctx): Promise<BrandOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.lock(tx);
      if (!before.draft) throw brandingErrors.noDraft();
      return this.publishValues(tx, ctx, before, mergeBrand(before.published, before.draft), null);
    });
  }

  discardDraft(ctx: Ctx): Promise<void> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.lock(tx);
      if (!before.draft) return;
      await this.repository.setDraft(tx, null);
      await this.events.publish(tx, ctx, 'branding.draft_discarded', {
        subject: { type: 'branding', id: tx.tenantId },
        data: {},
        before: { ...before.draft },
      });
    });
  }

  /** For a change outside of the brand that it shows, such as the organisation's name. */
  forget(tx: TenantTx, affected: Uuid | '*' = tx.tenantId): void {
    tx.invalidate(BRANDS, affected);
    tx.invalidate(PAGES, affected);
  }

  private async publishValues(
    tx: TenantTx,
    ctx: Ctx,
    before: BrandRow,
    published: BrandPatch,
    draft: BrandPatch | null,
  ) {
    const row = await this.repository.publish(tx, published, draft);
    // A reseller's brand shines through in its tenants, so theirs are forgotten as well.
    this.forget(tx, ctx.organisation.kind === 'tenant' ? tx.tenantId : '*');
    await this.events.publish(tx, ctx, 'branding.updated', {
      subject: { type: 'branding', id: tx.tenantId },
      data: { revision: row.revision },
      before: { ...before.published },
      after: { ...row.published },
    });
    return this.out(tx, row);
  }

  private async draft(tx: TenantTx, ctx: Ctx, before: BrandRow, draft: BrandPatch): Promise<void> {
    await this.repository.setDraft(tx, draft);
    await this.events.publish(tx, ctx, 'branding.drafted', {
      subject: { type: 'branding', id: tx.tenantId },
      data: { fields: Object.keys(draft) },
      before: { ...before.draft },
      after: { ...draft },
    });
  }

  private async refuseUnknownAssets(tx: TenantTx, values: BrandPatch): Promise<void> {
    const files = [values.logo?.light, values.logo?.dark, values.favicon].flatMap((url) =>
      url ? [url.slice('/assets/'.length)] : [],
    );
    if (files.length === 0) return;
    const known = await this.repository.knownFiles(tx, files);
    const missing = files.find((file) => !known.has(file));
    if (missing) throw brandingErrors.assetMissing(`/assets/${missing}`);
  }

  private async out(tx: TenantTx, row: BrandRow | null, withSources = false): Promise<BrandOut> {
    const layers = await this.repository.layersIn(tx);
    const { brand } = resolve(layers);
    return {
      ...brand,
      revision: row?.revision ?? 0,
      draft: row?.draft ?? null,
      contrast: contrastReport(brand.colors),
      ...(withSources ? { sources: sourcesOf(layers) } : {}),
      updatedAt: (row?.updated_at ?? new Date(0)).toISOString(),
    };
  }
}

function resolve(layers: BrandLayer[]): ResolvedBrand {
  const own = layers.at(-1);
  // Without a name of its own a brand is called like the organisation, never like the one above it.
  const brand = layers.reduce((base, layer) => mergeBrand(base, layer.published), DEFAULT_BRAND as Brand);
  const css = themeCss(brand);
  return {
    brand: { ...brand, name: own?.published.name ?? own?.name ?? brand.name },
    css,
    cssEtag: etagOf(css),
    version: layers.map((layer) => layer.revision).join('.'),
  };
}

/** Which layer each top-level field comes from: own, reseller, platform or default. */
function sourcesOf(layers: BrandLayer[]): Record<string, string> {
  const names = (depth: number) =>
    depth === 0 ? 'own' : depth === layers.length - 1 ? 'platform' : 'reseller';
  return Object.fromEntries(
    Object.keys(DEFAULT_BRAND).map((field) => {
      const layer = layers.findLast(({ published }) => published[field as keyof BrandPatch] !== undefined);
      return [field, layer ? names(layer.depth) : 'default'];
    }),
  );
}
