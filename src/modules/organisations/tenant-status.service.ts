import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { closeTenantJob } from './close-tenant.job.js';
import type { TenantOut } from './organisations.dto.js';
import { organisationErrors } from './organisations.errors.js';
import { OrganisationsRepository } from './organisations.repository.js';
import type { SuspendedBy } from './organisations.types.js';
import { TenantsService } from './tenants.service.js';

const GRACE_MS = 30 * 86_400_000;
const RANK: Record<SuspendedBy, number> = { self: 0, reseller: 1, platform: 2 };

/** Suspending, resuming and closing a tenant. A suspension has an owner; only the same or a higher level lifts it. */
@Injectable()
export class TenantStatusService {
  constructor(
    private readonly tenants: TenantsService,
    private readonly repository: OrganisationsRepository,
    private readonly work: DueWork,
  ) {}

  /** @throws `status-conflict`, `suspended-above` */
  suspend(ctx: Ctx, id: Uuid, reason: string): Promise<TenantOut> {
    return this.tenants.change(ctx, id, async (tx, inside, before) => {
      const level = levelOf(ctx);
      if (before.status === 'suspended') refuseBelow(level, before.suspended_by);
      else if (before.status !== 'active' && before.status !== 'past_due') {
        throw organisationErrors.statusConflict(before.status, 'suspended');
      }
      const row = await this.repository.setStatus(tx, {
        status: 'suspended',
        suspendedBy: level,
        reason,
        closesAt: null,
      });
      return this.tenants.announce(tx, inside, 'tenant.suspended', before, row, (fact) => ({
        ...fact,
        reason,
      }));
    });
  }

  /** Lifts a suspension, or takes back a closing within its grace period. */
  resume(ctx: Ctx, id: Uuid): Promise<TenantOut> {
    return this.tenants.change(ctx, id, async (tx, inside, before) => {
      if (before.status === 'suspended') refuseBelow(levelOf(ctx), before.suspended_by);
      else if (before.status !== 'closing') throw organisationErrors.statusConflict(before.status, 'resumed');
      // Taking back a closing does not lift a suspension from above that was there before it.
      const stays = isBelow(levelOf(ctx), before.suspended_by);
      const row = await this.repository.setStatus(tx, {
        status: stays ? 'suspended' : 'active',
        suspendedBy: stays ? before.suspended_by : null,
        reason: stays ? before.status_reason : null,
        closesAt: null,
      });
      return this.tenants.announce(tx, inside, 'tenant.resumed', before, row, (fact) => fact);
    });
  }

  /** Starts the grace period after which the tenant is erased. */
  close(ctx: Ctx, id: Uuid): Promise<TenantOut> {
    return this.tenants.change(ctx, id, async (tx, inside, before) => {
      if (before.status === 'closing' || before.status === 'closed') {
        throw organisationErrors.statusConflict(before.status, 'closed');
      }
      const closesAt = new Date(Date.now() + GRACE_MS);
      const row = await this.repository.setStatus(tx, {
        status: 'closing',
        suspendedBy: before.suspended_by,
        reason: before.status_reason,
        closesAt,
      });
      await this.work.schedule(tx, closeTenantJob, { subjectId: id, dueAt: closesAt });
      return this.tenants.announce(tx, inside, 'tenant.closing', before, row, (fact) => ({
        ...fact,
        closesAt: closesAt.toISOString(),
      }));
    });
  }
}

const levelOf = (ctx: Ctx): SuspendedBy =>
  ctx.organisation.kind === 'platform'
    ? 'platform'
    : ctx.organisation.kind === 'reseller'
      ? 'reseller'
      : 'self';

function refuseBelow(level: SuspendedBy, owner: SuspendedBy | null): void {
  if (isBelow(level, owner)) throw organisationErrors.suspendedAbove(owner!);
}

const isBelow = (level: SuspendedBy, owner: SuspendedBy | null): boolean =>
  owner !== null && RANK[level] < RANK[owner];
