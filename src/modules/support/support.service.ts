import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import { actingFor, ANONYMOUS, type Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { AnnounceSupport } from './announce-support.js';
import {
  isOver,
  supportOut,
  type SupportQuery,
  type SupportSessionIn,
  type SupportSessionOpened,
  type SupportSessionOut,
} from './support.dto.js';
import { supportErrors } from './support.errors.js';
import { expireSupport, SupportEnds } from './support-ends.js';
import { SupportRepository } from './support.repository.js';
import type { SupportSessionRow } from './support.types.js';

/** How long the link waits for whoever opened it. */
const LINK_MS = 15 * 60_000;

/** Looking into a tenant from above: explicit, for a reason and a time, seen and ended by the tenant. */
@Injectable()
export class SupportService {
  constructor(
    private readonly db: Database,
    private readonly repository: SupportRepository,
    private readonly ends: SupportEnds,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly work: DueWork,
    private readonly directory: OrganisationDirectory,
    private readonly people: PeopleService,
    private readonly announcement: AnnounceSupport,
  ) {}

  /** @throws `support-from-above` */
  async open(ctx: Ctx, input: SupportSessionIn): Promise<SupportSessionOpened> {
    const { organisationId, userId } = ctx.principal;
    if (!organisationId || organisationId === ctx.tenantId || ctx.organisation.kind !== 'tenant') {
      throw supportErrors.supportFromAbove();
    }
    const person = userId
      ? (await this.people.named({ tenantId: organisationId }, [userId])).get(userId)
      : null;
    const expiresAt = new Date(Date.now() + input.minutes * 60_000);
    const token = randomBytes(32).toString('base64url');
    return this.db.inTenant(ctx, async (tx) => {
      const row = await this.repository.insert(tx, {
        id: newId(),
        opener_organisation_id: organisationId,
        opener_user_id: userId,
        opener_name: person?.name ?? '',
        reason: input.reason,
        access: input.access,
        expires_at: expiresAt,
      });
      const out = await this.out(row);
      await this.credentials.put(tx, {
        kind: 'support_link',
        secret: token,
        subjectId: row.id,
        expiresAt: new Date(Math.min(expiresAt.getTime(), Date.now() + LINK_MS)),
      });
      await this.work.schedule(tx, expireSupport, { subjectId: row.id, dueAt: expiresAt });
      await this.events.publish(tx, ctx, 'support_session.opened', {
        subject: { type: 'support_session', id: row.id },
        data: { id: out.id, reason: out.reason, access: out.access, expiresAt: out.expiresAt },
      });
      await this.announcement.mail(tx, ctx, out);
      return { ...out, link: `${this.directory.addressOf(ctx.organisation).url}/support/${token}` };
    });
  }

  /**
   * Turns the link into a session of this browser. It works once.
   * @throws `support-link-invalid`
   */
  async start(
    ctx: Ctx,
    token: string,
  ): Promise<{ session: SupportSessionOut; secret: string; expiresAt: Date }> {
    const found = await this.credentials.findSubject('support_link', token);
    if (!found || found.organisationId !== ctx.tenantId) throw supportErrors.supportLinkInvalid();
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.lock(tx, found.subjectId);
      if (!before || before.started_at || isOver(before)) throw supportErrors.supportLinkInvalid();
      const row = await this.repository.start(tx, before.id);
      const secret = randomBytes(32).toString('base64url');
      await this.credentials.remove(tx, row.id);
      await this.credentials.put(tx, {
        kind: 'support_session',
        secret,
        subjectId: row.id,
        expiresAt: row.expires_at,
      });
      const session = await this.out(row);
      await this.events.publish(tx, insideOf(ctx, row), 'support_session.started', {
        subject: { type: 'support_session', id: row.id },
        data: { id: session.id, access: row.access, expiresAt: session.expiresAt },
      });
      return { session, secret, expiresAt: row.expires_at };
    });
  }

  /** What the caller's organisation may see: at itself, what it opened elsewhere, or what it opened at one tenant. */
  async list(ctx: Ctx, { limit, cursor, running }: SupportQuery): Promise<Page<SupportSessionOut>> {
    const list = `support-sessions ${ctx.tenantId} ${running}`;
    const before = (this.cursors.decode(list, cursor)?.[0] ?? null) as Uuid | null;
    const wanted = { before, running, limit: limit + 1 };
    const rows =
      ctx.organisation.kind === 'tenant'
        ? await this.repository.list(ctx, { ...wanted, opener: foreignOpener(ctx) })
        : await this.repository.listOpened(ctx, wanted);
    const outs = new Map<Uuid, SupportSessionOut>();
    for (const row of rows.slice(0, limit)) outs.set(row.id, await this.out(row));
    return this.cursors.page(
      list,
      rows,
      limit,
      (row) => outs.get(row.id)!,
      (row) => [row.id],
    );
  }

  /** Ends it at once, by the tenant or by whoever opened it; one that is over stays as it is. @throws `not-found` */
  async end(ctx: Ctx, id: Uuid): Promise<SupportSessionOut> {
    const atTenant = ctx.organisation.kind === 'tenant';
    const row = atTenant ? await this.repository.find(ctx, id) : await this.repository.findOpened(ctx, id);
    const opener = foreignOpener(ctx);
    if (!row || (opener && row.opener_organisation_id !== opener)) throw kernelErrors.notFound();
    const cause = atTenant && !opener ? 'tenant' : 'opener';
    return this.out((await this.ends.end(await this.inside(ctx, row), id, cause)) ?? row);
  }

  /** Ends the support session of the request. @throws `unauthenticated` where there is none. */
  async endCurrent(ctx: Ctx): Promise<void> {
    const { kind, id } = ctx.principal;
    if (kind !== 'support' || !id) throw kernelErrors.unauthenticated();
    await this.ends.end(ctx, id, 'opener');
  }

  /** The support session of the request, for its banner; null where it is none. */
  async current(ctx: Ctx): Promise<SupportSessionOut | null> {
    const { kind, id } = ctx.principal;
    const row = kind === 'support' && id ? await this.repository.find(ctx, id) : null;
    return row && this.out(row);
  }

  private async inside(ctx: Ctx, row: SupportSessionRow): Promise<Ctx> {
    const tenant =
      row.tenant_id === ctx.tenantId ? ctx.organisation : await this.directory.byId(row.tenant_id);
    if (!tenant) throw kernelErrors.notFound();
    return actingFor(ctx, tenant);
  }

  private async out(row: SupportSessionRow): Promise<SupportSessionOut> {
    const tenant = await this.directory.byId(row.tenant_id);
    const opener = await this.directory.byId(row.opener_organisation_id);
    return supportOut(row, {
      tenant: tenant?.name ?? '',
      // The platform has no name at its tenants.
      organisation: opener && opener.kind !== 'platform' ? opener.name : null,
    });
  }
}

/** Somebody who manages this tenant from above sees what their own organisation opened, and nothing of others. */
const foreignOpener = ({ principal, tenantId }: Ctx): Uuid | null =>
  principal.organisationId !== tenantId ? principal.organisationId : null;

/** The call as one of the support session that it begins. */
const insideOf = (ctx: Ctx, row: SupportSessionRow): Ctx => ({
  ...ctx,
  principal: {
    ...ANONYMOUS,
    kind: 'support',
    id: row.id,
    organisationId: row.tenant_id,
    support: {
      organisationId: row.opener_organisation_id,
      userId: row.opener_user_id,
      name: row.opener_name,
    },
  },
});
