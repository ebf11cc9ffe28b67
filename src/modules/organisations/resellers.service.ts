import { Injectable } from '@nestjs/common';
import { scopesOfRole } from '#config/scopes.js';
import { actingFor, type Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { violates } from '#kernel/database/violations.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { ApiKeysService } from '#modules/credentials/api-keys.service.js';
import { InvitationsService } from '#modules/identity/members/invitations.service.js';
import { type ResellerCreated, type ResellerIn, type ResellerOut, resellerOut } from './organisations.dto.js';
import { organisationErrors } from './organisations.errors.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Resellers as the operator sees them. */
@Injectable()
export class ResellersService {
  constructor(
    private readonly db: Database,
    private readonly repository: OrganisationsRepository,
    private readonly apiKeys: ApiKeysService,
    private readonly invitations: InvitationsService,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  /** Creates a reseller with its first API key, shown once, and invites its first person. @throws `slug-taken` */
  create(ctx: Ctx, { owner, ...input }: ResellerIn): Promise<ResellerCreated> {
    const id = newId();
    const reseller = { id, kind: 'reseller' as const, parentId: ctx.tenantId, plan: 'enterprise', ...input };
    const inside = actingFor(ctx, { ...reseller, status: 'active' });
    return this.db.inTenant(inside, async (tx) => {
      const row = await this.repository
        .insert(tx, { ...reseller, externalId: null })
        .catch((error: unknown) => {
          if (violates(error, 'organisations_slug_key')) throw organisationErrors.slugTaken(input.slug);
          throw error;
        });
      await this.events.publish(tx, inside, 'reseller.created', {
        subject: { type: 'reseller', id },
        data: { id: toTypeId('rsl', id), ...input },
        after: { ...resellerOut(row) },
      });
      const { key } = await this.apiKeys.issue(tx, inside, {
        name: 'First key',
        scopes: [...scopesOfRole('reseller')],
      });
      const invited = owner && (await this.invitations.inviteIn(tx, inside, { ...owner, role: 'reseller' }));
      return { ...resellerOut(row), apiKey: key, ownerInvite: invited?.invite ?? null };
    });
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<ResellerOut>> {
    const list = `resellers ${ctx.tenantId}`;
    const before = (this.cursors.decode(list, query.cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.db.asSystem('list managed resellers', (tx) =>
      this.repository.listManaged(tx, {
        manager: ctx.tenantId,
        kind: 'reseller',
        before,
        limit: query.limit + 1,
      }),
    );
    return this.cursors.page(list, rows, query.limit, resellerOut, (row) => [row.id]);
  }
}
