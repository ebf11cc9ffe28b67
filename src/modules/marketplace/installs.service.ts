import { Injectable, type OnModuleInit } from '@nestjs/common';
import { checkQuota } from '#kernel/access/check-quota.js';
import { UsageCounts } from '#kernel/access/usage-counts.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import { PAGES } from '#kernel/http/page-cache.js';
import type { Page } from '#kernel/http/schemas.js';
import { checkConfiguration, type CheckedConfiguration } from './configuration.js';
import { EraseInstall } from './erase-install.job.js';
import type { HandledInstall } from './install-handler.port.js';
import { InstallHandlers } from './install-handlers.js';
import { InstallSecrets } from './install-secrets.js';
import { installOut } from './installs.dto.js';
import { InstallsRepository } from './installs.repository.js';
import { ListingsRepository } from './listings.repository.js';
import type { InstallRow, JsonObject, ListingDetailRow, ListingKind } from './listings.types.js';
import type { InstallOut } from './marketplace.dto.js';
import { marketplaceErrors } from './marketplace.errors.js';
import { refusalToInstall } from './may-install.js';

/** What a tenant has installed: one live install of each listing, with its configuration and its effect. */
@Injectable()
export class InstallsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: InstallsRepository,
    private readonly listings: ListingsRepository,
    private readonly handlers: InstallHandlers,
    private readonly secrets: InstallSecrets,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly erasure: EraseInstall,
    private readonly usage: UsageCounts,
  ) {}

  onModuleInit(): void {
    this.usage.register('installs', (tx) => this.repository.count(tx));
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<InstallOut>> {
    const before = (this.cursors.decode('installs', query.cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.repository.list(ctx, { before, limit: query.limit + 1 });
    return this.cursors.page(
      'installs',
      rows,
      query.limit,
      (row) => this.out(row),
      (row) => [row.id],
    );
  }

  /** @throws `not-found` */
  async get(ctx: Ctx, id: Uuid): Promise<InstallOut> {
    return this.out(await this.require(ctx, id));
  }

  /**
   * Installs once: a repeated or concurrent call answers the same install, with `created` false.
   * @throws `install-not-allowed`, `coming-soon`, `invalid-configuration`, `quota-exceeded`
   */
  install(
    ctx: Ctx,
    slug: string,
    kind: ListingKind | null,
    sent: JsonObject,
  ): Promise<{ install: InstallOut; created: boolean }> {
    if (ctx.organisation.kind !== 'tenant') throw marketplaceErrors.tenantNeeded();
    return this.db.inTenant(ctx, async (tx) => {
      const listing = await this.listings.findIn(tx, slug, kind, null);
      if (!listing) throw kernelErrors.notFound();
      const scopes = listing.content.scopes.map(({ scope }) => scope);
      refuse(ctx, scopes);
      if (listing.install) return { install: this.out(listing.install), created: false };
      if (listing.availability !== 'working') throw marketplaceErrors.comingSoon(listing.name);
      const checked = accepted(checkConfiguration(listing.content.configuration, sent));
      await checkQuota(tx, 'installs', () => this.repository.count(tx, listing.id));
      const id = newId();
      const created = await this.repository.insert(tx, {
        id,
        listingId: listing.id,
        handler: listing.handler,
        configuration: checked.shown,
        secrets: await this.secrets.seal(tx.tenantId, id, checked.secrets),
        grantedScopes: scopes,
        installedBy: { kind: ctx.principal.kind, id: ctx.principal.id, userId: ctx.principal.userId },
      });
      if (!created) return { install: await this.installedMeanwhile(tx, listing), created };
      const row = (await this.repository.find(tx, id))!;
      await this.handlers.find(listing.handler)?.onInstall?.(tx, ctx, handled(row, checked));
      await this.events.publish(tx, ctx, 'install.created', {
        subject: { type: 'install', id },
        data: { ...factOf(row), grantedScopes: scopes },
        after: stateOf(row),
      });
      // What it does may show on every page, to anonymous visitors too.
      tx.invalidate(PAGES, tx.tenantId);
      return { install: this.out(row), created };
    });
  }

  /** @throws `not-found`, `install-not-allowed` */
  uninstall(ctx: Ctx, slug: string, kind: ListingKind | null): Promise<void> {
    return this.db.inTenant(ctx, async (tx) => {
      const listing = await this.listings.findIn(tx, slug, kind, null);
      const row = listing?.install ? await this.repository.lock(tx, listing.install.id) : null;
      if (!row) throw kernelErrors.notFound();
      refuse(ctx, row.grantedScopes);
      await this.handlers.find(row.listing.handler)?.onUninstall?.(tx, ctx, identity(row));
      await this.repository.remove(tx, row.id);
      await this.erasure.later(tx, row.id);
      await this.events.publish(tx, ctx, 'install.removed', {
        subject: { type: 'install', id: row.id },
        data: { ...factOf(row), status: 'uninstalled' },
        before: stateOf(row),
      });
      tx.invalidate(PAGES, tx.tenantId);
    });
  }

  /** Without `sent` nothing changes. @throws `not-found`, `install-not-allowed`, `invalid-configuration` */
  configure(ctx: Ctx, id: Uuid, sent: JsonObject | undefined): Promise<InstallOut> {
    if (!sent) return this.get(ctx, id);
    return this.change(ctx, id, async (tx, before) => {
      const checked = await this.check(tx.tenantId, before, sent);
      await this.repository.configure(
        tx,
        id,
        checked.shown,
        await this.secrets.seal(tx.tenantId, id, checked.secrets),
      );
      return checked;
    });
  }

  /** Takes its effect away, or gives it back, without losing the configuration. @throws `status-conflict` */
  setPaused(ctx: Ctx, id: Uuid, paused: boolean): Promise<InstallOut> {
    return this.change(ctx, id, async (tx, before) => {
      if (before.status !== (paused ? 'active' : 'paused'))
        throw marketplaceErrors.statusConflict(before.status);
      await this.repository.setStatus(tx, id, paused ? 'paused' : 'active');
      return {
        shown: before.configuration,
        secrets: await this.secrets.open(tx.tenantId, id, before.secrets),
      };
    });
  }

  /**
   * Tries the stored configuration, or `sent` before it is saved, for real. Only what is stored has its health noted.
   * @throws `not-found`, `install-not-allowed`, `invalid-configuration`, `not-testable`
   */
  async test(ctx: Ctx, id: Uuid, sent: JsonObject | undefined): Promise<{ ok: boolean; message: string }> {
    const row = await this.require(ctx, id);
    refuse(ctx, row.grantedScopes);
    const handler = this.handlers.find(row.listing.handler);
    if (!handler?.test) throw marketplaceErrors.notTestable(row.listing.name);
    const checked = await this.check(ctx.tenantId, row, sent ?? row.configuration);
    // No transaction is open while the other side takes its time.
    const { ok, message } = await handler.test(ctx, { ...checked.shown, ...checked.secrets });
    if (!sent) {
      const health = { ok, message, checkedAt: new Date().toISOString() };
      await this.db.inTenant(ctx, (tx) => this.repository.setHealth(tx, id, health));
    }
    return { ok, message };
  }

  private change(
    ctx: Ctx,
    id: Uuid,
    work: (tx: TenantTx, before: InstallRow) => Promise<CheckedConfiguration>,
  ): Promise<InstallOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.lock(tx, id);
      if (!before) throw kernelErrors.notFound();
      refuse(ctx, before.grantedScopes);
      const checked = await work(tx, before);
      const row = (await this.repository.find(tx, id))!;
      await this.handlers.find(row.listing.handler)?.onConfigure?.(tx, ctx, handled(row, checked));
      await this.events.publish(tx, ctx, 'install.updated', {
        subject: { type: 'install', id },
        data: factOf(row),
        before: stateOf(before),
        after: stateOf(row),
      });
      tx.invalidate(PAGES, tx.tenantId);
      return this.out(row);
    });
  }

  private async check(tenantId: Uuid, row: InstallRow, sent: JsonObject): Promise<CheckedConfiguration> {
    const kept = await this.secrets.open(tenantId, row.id, row.secrets);
    return accepted(checkConfiguration(row.listing.content.configuration, sent, kept));
  }

  private async require(ctx: Ctx, id: Uuid): Promise<InstallRow> {
    const [row] = await this.repository.list(ctx, { id, limit: 1 });
    if (!row) throw kernelErrors.notFound();
    return row;
  }

  private async installedMeanwhile(tx: TenantTx, listing: ListingDetailRow): Promise<InstallOut> {
    const { install } = (await this.listings.findIn(tx, listing.slug, null, null)) ?? {};
    // It may have been uninstalled in between as well; the caller tries again.
    if (!install) throw kernelErrors.idempotencyConflict();
    return this.out(install);
  }

  private out(row: InstallRow): InstallOut {
    return installOut(row, this.handlers.find(row.listing.handler));
  }
}

function refuse(ctx: Ctx, scopes: readonly string[]): void {
  const refusal = refusalToInstall(ctx.principal, scopes);
  if (!refusal) return;
  const { detail, requiredRole, missingScopes } = refusal;
  throw marketplaceErrors.installNotAllowed.with(
    { members: { requiredRole, missingScopes: missingScopes.join(' ') } },
    detail,
  );
}

function accepted(result: ReturnType<typeof checkConfiguration>): CheckedConfiguration {
  if ('errors' in result) throw marketplaceErrors.invalidConfiguration.with({ errors: result.errors });
  return result.configuration;
}

const identity = ({ id, status, listing }: InstallRow): Omit<HandledInstall, 'configuration'> => ({
  id,
  status,
  slug: listing.slug,
  name: listing.name,
  content: listing.content,
});
const handled = (row: InstallRow, { shown, secrets }: CheckedConfiguration): HandledInstall => ({
  ...identity(row),
  configuration: { ...shown, ...secrets },
});
const factOf = ({ id, listing, status }: InstallRow) => ({
  id: toTypeId('ins', id),
  listing: listing.slug,
  kind: listing.kind,
  status,
});
/** Before and after of an event: the shown configuration never holds a secret. */
const stateOf = ({ status, configuration }: InstallRow) => ({ status, configuration });
