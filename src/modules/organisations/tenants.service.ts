import { Injectable } from '@nestjs/common';
import type { Quotas } from '#config/plans.js';
import { actingFor, type Ctx } from '#kernel/context/ctx.js';
import { DIRECTORY, OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import { InvitationsService } from '#modules/identity/members/invitations.service.js';
import {
  type TenantCreated,
  type TenantIn,
  type TenantOut,
  tenantOut,
  type TenantPatch,
  type TenantQuery,
} from './organisations.dto.js';
import { organisationErrors } from './organisations.errors.js';
import { OrganisationsRepository } from './organisations.repository.js';
import type { OrganisationRow } from './organisations.types.js';

/** Tenants as their reseller or the operator sees them. A tenant of somebody else is a 404. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly db: Database,
    private readonly repository: OrganisationsRepository,
    private readonly directory: OrganisationDirectory,
    private readonly invitations: InvitationsService,
    private readonly branding: BrandingService,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  /**
   * One transaction: organisation, owner with invitation, brand, event. At its end the tenant is usable.
   * @throws `slug-taken`, `external-id-taken`
   */
  async create(ctx: Ctx, input: TenantIn): Promise<TenantCreated> {
    const id = newId();
    const child: Organisation = {
      id,
      kind: 'tenant',
      parentId: ctx.tenantId,
      slug: input.slug,
      name: input.name,
      plan: input.plan,
      status: 'active',
    };
    const inside = actingFor(ctx, child);
    return this.db.inTenant(inside, async (tx) => {
      const row = await this.insert(tx, ctx, id, input);
      const { invite } = await this.invitations.inviteIn(tx, inside, { ...input.owner, role: 'owner' });
      const tenant = this.out(row);
      await Promise.all([
        this.branding.initialise(tx, { name: input.name, ...input.branding }),
        this.events.publish(tx, inside, 'tenant.created', {
          subject: { type: 'tenant', id },
          data: factOf(tenant),
          after: { ...tenant },
        }),
      ]);
      return { ...tenant, ownerInvite: invite };
    });
  }

  async list(ctx: Ctx, query: TenantQuery): Promise<Page<TenantOut>> {
    const { limit, cursor, ...filter } = query;
    const list = `tenants ${ctx.tenantId} ${JSON.stringify(filter)}`;
    const before = (this.cursors.decode(list, cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.db.asSystem('list managed tenants', (tx) =>
      this.repository.listManaged(tx, {
        ...filter,
        manager: ctx.tenantId,
        kind: 'tenant',
        before,
        limit: limit + 1,
      }),
    );
    return this.cursors.page(
      list,
      rows,
      limit,
      (row) => this.out(row),
      (row) => [row.id],
    );
  }

  async get(ctx: Ctx, id: Uuid): Promise<TenantOut> {
    return this.out(await this.findManaged(ctx, id));
  }

  /** @throws `stale-version`, `external-id-taken` */
  update(ctx: Ctx, id: Uuid, patch: TenantPatch, check: (current: TenantOut) => void): Promise<TenantOut> {
    return this.change(ctx, id, async (tx, inside, before) => {
      check(this.out(before));
      const row = await this.repository
        .updateOwn(tx, {
          name: patch.name ?? before.name,
          plan: patch.plan ?? before.plan,
          external_id: patch.externalId === undefined ? before.external_id : patch.externalId,
          quotas: changed(before.quotas, patch.quotas ?? {}),
        })
        .catch((error: unknown) => {
          if (violates(error, 'organisations_external'))
            throw organisationErrors.externalIdTaken(patch.externalId!);
          throw error;
        });
      // A brand without a name of its own is called like the organisation.
      if (row.name !== before.name) this.branding.forget(tx);
      return this.announce(tx, inside, 'tenant.updated', before, row, (fact) => fact);
    });
  }

  /** Runs `work` in the tenant's own transaction with its row locked, and tells all processes to forget it. */
  change(
    ctx: Ctx,
    id: Uuid,
    work: (tx: TenantTx, inside: Ctx, before: OrganisationRow) => Promise<TenantOut>,
  ): Promise<TenantOut> {
    return this.findManaged(ctx, id).then((managed) => {
      const inside = actingFor(ctx, { ...ctx.organisation, ...snapshotOf(managed) });
      return this.db.inTenant(inside, async (tx) => {
        const current = await this.repository.findOwn(tx, true);
        if (!current) throw kernelErrors.notFound();
        const out = await work(tx, inside, { ...current, parent_kind: managed.parent_kind });
        tx.invalidate(DIRECTORY, id);
        return out;
      });
    });
  }

  /** The tenant as its managers may work in it. @throws `not-found` where it is not theirs */
  async inside(ctx: Ctx, id: Uuid): Promise<Ctx> {
    return actingFor(ctx, snapshotOf(await this.findManaged(ctx, id)));
  }

  /** Publishes the change and answers the tenant as it is now. */
  async announce<T extends 'tenant.updated' | 'tenant.suspended' | 'tenant.resumed' | 'tenant.closing'>(
    tx: TenantTx,
    inside: Ctx,
    type: T,
    before: OrganisationRow,
    row: OrganisationRow,
    data: (fact: ReturnType<typeof factOf>) => Parameters<Events['publish']>[3]['data'],
  ): Promise<TenantOut> {
    const tenant = this.out({ ...row, parent_kind: before.parent_kind });
    await this.events.publish(tx, inside, type, {
      subject: { type: 'tenant', id: row.id },
      data: data(factOf(tenant)) as never,
      before: { ...this.out(before) },
      after: { ...tenant },
    });
    return tenant;
  }

  private async findManaged(ctx: Ctx, id: Uuid): Promise<OrganisationRow> {
    const row = await this.db.asSystem('find a managed tenant', (tx) =>
      this.repository.findManaged(tx, ctx.tenantId, 'tenant', id),
    );
    if (!row) throw kernelErrors.notFound();
    return row;
  }

  private async insert(tx: TenantTx, ctx: Ctx, id: Uuid, input: TenantIn): Promise<OrganisationRow> {
    try {
      const row = await this.repository.insert(tx, {
        id,
        kind: 'tenant',
        parentId: ctx.tenantId,
        slug: input.slug,
        name: input.name,
        plan: input.plan,
        externalId: input.externalId ?? null,
      });
      return { ...row, parent_kind: ctx.organisation.kind };
    } catch (error) {
      if (violates(error, 'organisations_slug_key')) throw organisationErrors.slugTaken(input.slug);
      if (violates(error, 'organisations_external'))
        throw organisationErrors.externalIdTaken(input.externalId!);
      throw error;
    }
  }

  private out(row: OrganisationRow): TenantOut {
    return tenantOut(row, (slug) => this.directory.addressOf({ kind: 'tenant', slug }));
  }
}

/** Overrides after a change; `plan` takes one back. */
function changed(quotas: Quotas, changes: NonNullable<TenantPatch['quotas']>): Quotas {
  const entries = Object.entries({ ...quotas, ...changes }).filter(([, limit]) => limit !== 'plan');
  return Object.fromEntries(entries) as Quotas;
}

const factOf = ({ id, name, slug, plan, status }: TenantOut) => ({ id, name, slug, plan, status });

const snapshotOf = (row: OrganisationRow): Organisation => ({
  id: row.id,
  kind: row.kind,
  parentId: row.parent_id,
  slug: row.slug,
  name: row.name,
  plan: row.plan,
  status: row.status,
});
