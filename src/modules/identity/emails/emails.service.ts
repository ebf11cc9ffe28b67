import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { newId, toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { Events } from '#kernel/events/events.js';
import { Mailer } from '#kernel/mail/mailer.js';
import type { EmailChangeIn } from '../account/account.dto.js';
import { AccountService } from '../account/account.service.js';
import { Attempts } from '../attempts/attempts.js';
import { identityErrors } from '../identity.errors.js';
import type { MemberRow } from '../identity.types.js';
import { linkPaths, newLinkSecret } from '../links.js';
import { MembersRepository } from '../members/members.repository.js';
import { SignInPlaces } from '../sessions/sign-in-places.js';
import type { EmailVerified } from './emails.dto.js';
import { EmailsRepository } from './emails.repository.js';

const LINK_MS = 86_400_000;

/** Proving that an e-mail address is one's own, the present one or another. */
@Injectable()
export class EmailsService {
  constructor(
    private readonly db: Database,
    private readonly repository: EmailsRepository,
    private readonly members: MembersRepository,
    private readonly account: AccountService,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
    private readonly attempts: Attempts,
    private readonly places: SignInPlaces,
  ) {}

  /**
   * Mails a link to the new address, which becomes theirs when it is followed, and a notice to the present one. The answer
   * does not tell whether somebody else has the address.
   * @throws `session-required`, `rate-limited`; `invalid-body` at `/currentPassword`
   */
  async requestChange(ctx: Ctx, { currentPassword, email }: EmailChangeIn): Promise<void> {
    const self = await this.account.prove(ctx, currentPassword);
    await this.attempts.mailTo(ctx, email);
    await this.db.inTenant(ctx, async (tx) => {
      const holder = await this.members.findByEmail(tx, email);
      if (!holder || holder.user_id === self.user_id) await this.sendLink(tx, ctx, self, email);
      await this.events.publish(tx, ctx, 'user.email_change_requested', {
        subject: { type: 'user', id: self.user_id },
        data: { id: toTypeId('usr', self.user_id), email },
      });
      await this.mailer.send(tx, {
        template: 'email-change-notice',
        to: self.email,
        data: {
          recipientName: self.name,
          newEmail: email,
          actionUrl: this.addressOf(ctx, linkPaths.forgotPassword),
        },
      });
    });
  }

  /**
   * Mails the link once more: to the new address where one is waiting, else to the present one, if it is not proven yet.
   * @throws `session-required`, `rate-limited`
   */
  async requestVerification(ctx: Ctx): Promise<void> {
    const { self, email } = await this.db.inTenant(ctx, async (tx) => {
      const self = await this.account.selfIn(tx, ctx);
      const pending = await this.repository.findPending(tx, self.user_id);
      return { self, email: pending ?? (self.email_verified_at ? null : self.email) };
    });
    if (!email) return;
    await this.attempts.mailTo(ctx, email);
    await this.db.inTenant(ctx, (tx) => this.sendLink(tx, ctx, self, email));
  }

  /**
   * Follows a link, signed in or not: whoever reads the mails of an address has it. It works once.
   * @throws `link-invalid`, `rate-limited`; `member-exists` where somebody else took the address meanwhile
   */
  async accept(host: Ctx, token: string): Promise<EmailVerified> {
    const attempt = await this.attempts.link(host);
    const found = await this.credentials.findSubject('email_verification', token);
    const ctx = await this.places.home(host, found?.organisationId);
    if (!ctx) throw identityErrors.linkInvalid();
    const verified = await this.db.inTenant(ctx, (tx) => this.prove(tx, ctx, found!.subjectId));
    attempt.succeeded();
    return verified;
  }

  private async prove(tx: TenantTx, ctx: Ctx, id: string): Promise<EmailVerified> {
    const taken = await this.repository.take(tx, id);
    const person = taken && (await this.members.findByUser(tx, taken.userId));
    if (!person) throw identityErrors.linkInvalid();
    const { userId, email } = taken;
    await this.credentials.remove(tx, id);
    await this.repository.setProven(tx, userId, email).catch((error: unknown) => {
      throw violates(error, 'users_email') ? identityErrors.memberExists(email) : error;
    });
    await this.events.publish(tx, ctx, 'user.email_verified', {
      subject: { type: 'user', id: userId },
      data: { id: toTypeId('usr', userId), email },
      before: { email: person.email, emailVerified: person.email_verified_at !== null },
      after: { email, emailVerified: true },
    });
    return { email };
  }

  private async sendLink(tx: TenantTx, ctx: Ctx, person: MemberRow, email: string): Promise<void> {
    const id = newId();
    const secret = newLinkSecret();
    const expiresAt = new Date(Date.now() + LINK_MS);
    // One link at a time: a new one ends those before.
    for (const before of await this.repository.removeOf(tx, person.user_id)) {
      await this.credentials.remove(tx, before);
    }
    await this.repository.insert(tx, { id, userId: person.user_id, email, expiresAt });
    await this.credentials.put(tx, { kind: 'email_verification', secret, subjectId: id, expiresAt });
    await this.mailer.send(tx, {
      template: 'email-verification',
      to: email,
      data: {
        recipientName: person.name,
        email,
        actionUrl: this.addressOf(ctx, linkPaths.emailVerification(secret)),
        expiresAt: expiresAt.toISOString(),
      },
    });
  }

  private addressOf(ctx: Ctx, path: string): string {
    return this.directory.addressOf(ctx.organisation).url + path;
  }
}
