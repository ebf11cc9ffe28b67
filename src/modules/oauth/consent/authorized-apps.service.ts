import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CREDENTIALS } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { AppClientsService } from '#modules/developers/app-clients.service.js';
import { Departures } from '#modules/identity/departures.port.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { GrantsRepository } from '../grants.repository.js';
import type { GrantRow } from '../oauth.types.js';
import { ArtifactsRepository } from '../provider/artifacts.repository.js';
import type { AuthorizedAppOut } from './authorized-apps.dto.js';

/** Roles that see and end what anybody here allowed; others their own. */
const OVERSEERS: readonly (string | null)[] = ['admin', 'owner', null];

/** Which apps people of the tenant let act for them. */
@Injectable()
export class AuthorizedAppsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly grants: GrantsRepository,
    private readonly artifacts: ArtifactsRepository,
    private readonly clients: AppClientsService,
    private readonly people: PeopleService,
    private readonly departures: Departures,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  onModuleInit(): void {
    this.departures.on(async (tx, ctx, userId) => {
      for (const grant of await this.grants.listOfUser(tx, userId)) await this.end(tx, ctx, grant);
    });
  }

  async list(
    ctx: Ctx,
    query: { limit: number; cursor?: string | undefined },
  ): Promise<Page<AuthorizedAppOut>> {
    const before = this.cursors.decode('authorized-apps', query.cursor)?.[0] ?? null;
    const whose = oversees(ctx) ? null : ctx.principal.userId;
    const rows = await this.grants.list(ctx, whose, before as Uuid | null, query.limit + 1);
    const [people, apps] = await Promise.all([
      this.people.named(
        ctx,
        rows.map((row) => row.user_id),
      ),
      Promise.all(rows.map((row) => this.clients.describe(row.app_id))),
    ]);
    const appById = new Map(apps.map((app) => [app?.id, app]));
    const out = (row: GrantRow): AuthorizedAppOut => {
      const app = appById.get(row.app_id);
      return {
        id: toTypeId('grt', row.id),
        app: {
          id: toTypeId('app', row.app_id),
          name: app?.name ?? '',
          developer: app?.developer.name ?? '',
          homepageUrl: app?.homepageUrl ?? null,
          logoUrl: app?.logoUrl ?? null,
          status: !app || app.isSuspended ? 'suspended' : app.isApproved ? 'approved' : 'draft',
        },
        user: { id: toTypeId('usr', row.user_id), name: people.get(row.user_id)?.name ?? '' },
        scopes: row.scopes,
        authorizedAt: row.created_at.toISOString(),
        changedAt: row.updated_at.toISOString(),
        lastUsedAt: row.last_used_at?.toISOString() ?? null,
        lastUsedFrom: row.last_used_address,
      };
    };
    return this.cursors.page('authorized-apps', rows, query.limit, out, (row) => [row.id]);
  }

  /** Every token of it is refused from the next request on. */
  async revoke(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const grant = await this.grants.hold(tx, id);
      if (!grant || (!oversees(ctx) && grant.user_id !== ctx.principal.userId)) throw kernelErrors.notFound();
      await this.end(tx, ctx, grant);
    });
  }

  private async end(tx: TenantTx, ctx: Ctx, grant: GrantRow): Promise<void> {
    await this.artifacts.removeOf(tx, grant.id, null, null);
    await this.grants.remove(tx, grant.id);
    tx.invalidate(CREDENTIALS, grant.id);
    await this.events.publish(tx, ctx, 'authorized_app.revoked', {
      subject: { type: 'authorized_app', id: grant.id },
      data: {
        id: toTypeId('grt', grant.id),
        appId: toTypeId('app', grant.app_id),
        userId: toTypeId('usr', grant.user_id),
      },
    });
  }
}

const oversees = ({ principal }: Ctx): boolean => OVERSEERS.includes(principal.role);
