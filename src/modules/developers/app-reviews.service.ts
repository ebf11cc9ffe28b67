import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { actingFor, type Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { DomainEvents } from '#kernel/events/domain-events.types.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { AppClientsService } from './app-clients.service.js';
import { AppReviewsRepository, type ReviewedRow } from './app-reviews.repository.js';
import { type AppOut, appOut, type AppReviewOut } from './apps.dto.js';
import { AppsRepository } from './apps.repository.js';
import { forgetApp, found } from './apps.service.js';
import type { AppRow, AppStatus } from './apps.types.js';
import { developerErrors } from './developers.errors.js';

type Verdict = 'app.approved' | 'app.suspended' | 'app.reinstated';

/** The operator's word on apps, whoever they belong to. */
@Injectable()
export class AppReviewsService {
  constructor(
    private readonly db: Database,
    private readonly apps: AppsRepository,
    private readonly reviews: AppReviewsRepository,
    private readonly clients: AppClientsService,
    private readonly directory: OrganisationDirectory,
    private readonly events: Events,
    private readonly cursors: Cursors,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SECRET_MAX_AGE_DAYS'>,
  ) {}

  async list(query: {
    limit: number;
    cursor?: string | undefined;
    status?: AppStatus | undefined;
  }): Promise<Page<AppReviewOut>> {
    const name = `app-reviews:${query.status ?? ''}`;
    const before = this.cursors.decode(name, query.cursor)?.[0] ?? null;
    const rows = await this.reviews.list(query.status ?? null, before as Uuid | null, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, this.out, (row) => [row.id]);
  }

  /** From now on every tenant may use it. @throws `app-approved`, `app-suspended` */
  approve(ctx: Ctx, id: Uuid): Promise<AppOut> {
    return this.judge(ctx, id, 'app.approved', (row) => {
      if (row.suspended_at) throw developerErrors.appSuspended(row.suspended_reason ?? '');
      if (row.approved_at) throw developerErrors.appApproved();
      return { ...row, approved_at: new Date() };
    });
  }

  /** Its tokens are refused from the next request on. @throws `app-suspended` */
  suspend(ctx: Ctx, id: Uuid, reason: string): Promise<AppOut> {
    return this.judge(ctx, id, 'app.suspended', (row) => {
      if (row.suspended_at) throw developerErrors.appSuspended(row.suspended_reason ?? '');
      return { ...row, suspended_at: new Date(), suspended_reason: reason };
    });
  }

  /** @throws `app-not-suspended` */
  reinstate(ctx: Ctx, id: Uuid): Promise<AppOut> {
    return this.judge(ctx, id, 'app.reinstated', (row) => {
      if (!row.suspended_at) throw developerErrors.appNotSuspended();
      return { ...row, suspended_at: null, suspended_reason: null };
    });
  }

  private async judge(
    ctx: Ctx,
    id: Uuid,
    verdict: Verdict,
    change: (row: AppRow) => AppRow,
  ): Promise<AppOut> {
    const owner = await this.clients.ownerOf(id);
    const developer = owner && (await this.directory.byId(owner));
    if (!developer) throw kernelErrors.notFound();
    const there = actingFor(ctx, developer);
    return this.db.inTenant(there, async (tx) => {
      const row = found(await this.apps.hold(tx, id));
      const updated = await this.apps.update(tx, change(row));
      forgetApp(tx, id);
      const data = { id: toTypeId('app', id), name: row.name, reason: updated.suspended_reason ?? '' };
      await this.events.publish(tx, there, verdict, {
        subject: { type: 'app', id },
        data: data as DomainEvents['app.suspended'],
      });
      return appOut(updated, this.config.SECRET_MAX_AGE_DAYS);
    });
  }

  private readonly out = (row: ReviewedRow): AppReviewOut => ({
    ...appOut(row, this.config.SECRET_MAX_AGE_DAYS),
    developer: { id: toTypeId('org', row.tenant_id), name: row.developer_name },
  });
}
