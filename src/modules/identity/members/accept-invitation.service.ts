import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Attempts } from '../attempts/attempts.js';
import { identityErrors } from '../identity.errors.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { SessionsService, type StartedSession } from '../sessions/sessions.service.js';
import { SignInPlaces } from '../sessions/sign-in-places.js';
import { SignInPolicies } from '../sign-in-policy.port.js';
import type { AcceptInvitationIn, InvitationOut } from './invitations.dto.js';
import { type InvitationRow, InvitationsRepository } from './invitations.repository.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';

interface Opened extends InvitationRow {
  /** The organisation that invites. */
  ctx: Ctx;
  id: Uuid;
  /** True where the link came by mail. */
  mailed: boolean;
}

/** Coming in by an invitation. */
@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly db: Database,
    private readonly repository: InvitationsRepository,
    private readonly members: MembersService,
    private readonly memberRows: MembersRepository,
    private readonly credentials: Credentials,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly policies: SignInPolicies,
    private readonly attempts: Attempts,
    private readonly places: SignInPlaces,
  ) {}

  /**
   * Whom a link invites, told to whoever holds it.
   * @throws `invitation-invalid`, `rate-limited`
   */
  async lookUp(host: Ctx, token: string): Promise<InvitationOut> {
    const { ctx, email, name, role, expires_at } = await this.open(host, token);
    return { email, name, role, organisation: ctx.organisation.name, expiresAt: expires_at.toISOString() };
  }

  /**
   * Sets the password of an invited person and signs them in. The link works once.
   * @throws `invitation-invalid`, `invalid-body` for a password that is easily guessed, `sso-required`, `rate-limited`
   */
  async accept(host: Ctx, input: AcceptInvitationIn, userAgent: string | null): Promise<StartedSession> {
    const invitation = await this.open(host, input.token);
    const { ctx } = invitation;
    const person = { ...invitation, userId: invitation.user_id, name: input.name ?? invitation.name };
    await this.policies.requirePassword(ctx, person);
    const passwordHash = await this.passwords.hashNew(ctx, input.password, person);
    return this.db.inTenant(ctx, async (tx) => {
      const taken = await this.repository.take(tx, invitation.id);
      if (!taken) throw identityErrors.invitationInvalid();
      await this.credentials.remove(tx, invitation.id);
      const { mailed: emailVerified } = invitation;
      await this.memberRows.activate(tx, taken.userId, {
        passwordHash,
        name: input.name ?? null,
        emailVerified,
      });
      const member = await this.memberRows.findByUser(tx, taken.userId);
      if (!member) throw identityErrors.invitationInvalid();
      await this.members.joined(tx, ctx, member);
      return this.sessions.start(tx, ctx, member, { method: 'invitation', userAgent });
    });
  }

  /** @throws `invitation-invalid`; made-up links count as attempts, good ones do not */
  private async open(host: Ctx, token: string): Promise<Opened> {
    const attempt = await this.attempts.link(host);
    const mailed = await this.credentials.findSubject('mailed_invitation', token);
    const found = mailed ?? (await this.credentials.findSubject('invitation', token));
    const ctx = await this.places.home(host, found?.organisationId);
    const row = ctx && (await this.repository.findOpen(ctx, found!.subjectId));
    if (!row) throw identityErrors.invitationInvalid();
    attempt.succeeded();
    return { ...row, ctx, id: found!.subjectId, mailed: mailed !== null };
  }
}
