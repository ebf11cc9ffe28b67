import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import type { MemberRow, SignInMethod } from '../identity.types.js';
import { MembersRepository } from '../members/members.repository.js';
import { refuseBeyond } from '../members/refuse-beyond.js';
import { personOf } from '../person-of.js';
import { type DeviceOut, deviceOut, type SessionOut, sessionOut } from './sessions.dto.js';
import { SessionsRepository } from './sessions.repository.js';

/** No use moves this end (NIST SP 800-63B-4 §2.1.3: 30 days at most). One that is not used ends after a week. */
const LIFETIME_MS = 30 * 86_400_000;

/** A started session: its answer and the opaque secret for the cookie. */
export interface StartedSession {
  session: SessionOut;
  secret: string;
  expiresAt: Date;
}

interface PageOf {
  limit: number;
  cursor?: string | undefined;
}

/** Sessions of people, each bound to one organisation and so to its hosts. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Database,
    private readonly repository: SessionsRepository,
    private readonly members: MembersRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  /**
   * Starts a session in the caller's transaction, which has made sure who it is for. Always a new secret, so none can be
   * fixed beforehand; the session that the browser had here before ends.
   */
  async start(
    tx: TenantTx,
    ctx: Ctx,
    person: MemberRow,
    { method, userAgent }: { method: SignInMethod; userAgent: string | null },
  ): Promise<StartedSession> {
    const id = newId();
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + LIFETIME_MS);
    await this.endPrevious(tx, ctx);
    await this.repository.insert(tx, {
      id,
      userId: person.user_id,
      expiresAt,
      address: ctx.address,
      userAgent: userAgent?.slice(0, 300) ?? null,
      method,
    });
    await this.credentials.put(tx, { kind: 'session', secret, subjectId: id, expiresAt });
    await this.events.publish(tx, ctx, 'session.created', {
      subject: { type: 'session', id },
      data: { id: toTypeId('ses', id), userId: toTypeId('usr', person.user_id), method },
    });
    return { session: sessionOut(person, expiresAt), secret, expiresAt };
  }

  /** @throws `unauthenticated` where nobody is signed in. */
  async current(ctx: Ctx): Promise<SessionOut> {
    const { kind, id, userId } = ctx.principal;
    if (kind !== 'session' || !id || !userId) throw kernelErrors.unauthenticated();
    return this.db.inTenant(ctx, async (tx) => {
      const member = await this.members.findByUser(tx, userId);
      const session = await this.repository.find(tx, id);
      if (!member || !session) throw kernelErrors.unauthenticated();
      return sessionOut(member, session.expires_at);
    });
  }

  /** @throws `session-required` */
  list(ctx: Ctx, query: PageOf): Promise<Page<DeviceOut>> {
    const { userId } = personOf(ctx);
    return this.pageOf(ctx, 'sessions', async () => userId, query);
  }

  /** Those of a member. @throws `not-found` */
  listOfMember(ctx: Ctx, memberId: Uuid, query: PageOf): Promise<Page<DeviceOut>> {
    const userOf = async () => {
      const member = await this.db.inTenant(ctx, (tx) => this.members.find(tx, memberId));
      if (!member) throw kernelErrors.notFound();
      return member.user_id;
    };
    return this.pageOf(ctx, `sessions of ${memberId}`, userOf, query);
  }

  /** Ends the session of the request; ending none is no error. */
  async end(ctx: Ctx): Promise<void> {
    const { kind, id } = ctx.principal;
    if (kind !== 'session' || !id) return;
    await this.db.inTenant(ctx, (tx) => this.endIn(tx, ctx, id));
  }

  /**
   * Ends one of one's own, or one of a member for whoever may change that member.
   * @throws `role-beyond-yours`; `not-found`, also for one that is not theirs to end
   */
  async endOne(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const session = await this.repository.find(tx, id);
      const isOwn = ctx.principal.kind === 'session' && session?.user_id === ctx.principal.userId;
      if (!session || (!isOwn && !ctx.principal.scopes.has('write:members'))) throw kernelErrors.notFound();
      if (!isOwn) await this.refuseAbove(tx, ctx, session.user_id);
      await this.endIn(tx, ctx, id);
    });
  }

  /** Ends all of one's own but the one that asks. @throws `session-required` */
  async endOthers(ctx: Ctx): Promise<void> {
    const { id, userId } = personOf(ctx);
    await this.db.inTenant(ctx, (tx) => this.endAllOf(tx, ctx, userId, id));
  }

  /** Ends all of a member. @throws `role-beyond-yours`, `not-found` */
  async endAllOfMember(ctx: Ctx, memberId: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const member = await this.members.find(tx, memberId);
      if (!member) throw kernelErrors.notFound();
      refuseBeyond(ctx, member.role);
      await this.endAllOf(tx, ctx, member.user_id);
    });
  }

  /** Ends all sessions of a person, but one where it is named, in the caller's transaction. */
  async endAllOf(tx: TenantTx, ctx: Ctx, userId: Uuid, but: Uuid | null = null): Promise<void> {
    for (const id of await this.repository.listIds(tx, userId)) if (id !== but) await this.endIn(tx, ctx, id);
  }

  private async endPrevious(tx: TenantTx, ctx: Ctx): Promise<void> {
    const { kind, id, organisationId } = ctx.principal;
    if (kind === 'session' && id && organisationId === tx.tenantId) await this.endIn(tx, ctx, id);
  }

  private async endIn(tx: TenantTx, ctx: Ctx, id: Uuid): Promise<void> {
    const ended = await this.repository.remove(tx, id);
    if (!ended) return;
    await this.credentials.remove(tx, id);
    await this.events.publish(tx, ctx, 'session.ended', {
      subject: { type: 'session', id },
      data: { id: toTypeId('ses', id), userId: toTypeId('usr', ended.userId) },
    });
  }

  private async refuseAbove(tx: TenantTx, ctx: Ctx, userId: Uuid): Promise<void> {
    const member = await this.members.findByUser(tx, userId);
    if (!member) throw kernelErrors.notFound();
    refuseBeyond(ctx, member.role);
  }

  private async pageOf(
    ctx: Ctx,
    list: string,
    userOf: () => Promise<Uuid>,
    { limit, cursor }: PageOf,
  ): Promise<Page<DeviceOut>> {
    const after = this.cursors.decode(list, cursor)?.[0] ?? null;
    const rows = await this.repository.listOf(ctx, await userOf(), after as Uuid | null, limit + 1);
    const current = ctx.principal.kind === 'session' ? ctx.principal.id : null;
    return this.cursors.page(
      list,
      rows,
      limit,
      (row) => deviceOut(row, current),
      (row) => [row.id],
    );
  }
}
