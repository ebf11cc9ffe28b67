import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Events } from '#kernel/events/events.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { EmailsRepository } from '../emails/emails.repository.js';
import type { MemberRow } from '../identity.types.js';
import { linkPaths } from '../links.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { PasswordResetsRepository } from './password-resets.repository.js';

interface PasswordChange {
  passwordHash: string;
  by: 'account' | 'reset';
  /** The session that may go on: of whoever changes their own password. */
  keepSession: Uuid | null;
}

/** What a new password brings with it, however it came about. */
@Injectable()
export class PasswordChanges {
  constructor(
    private readonly repository: PasswordResetsRepository,
    private readonly emails: EmailsRepository,
    private readonly credentials: Credentials,
    private readonly sessions: SessionsService,
    private readonly events: Events,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
  ) {}

  /**
   * Sessions and links of before end, also one to a new address that somebody else may have asked for; and the person is
   * told by mail: it may not have been them.
   */
  async apply(tx: TenantTx, ctx: Ctx, person: MemberRow, change: PasswordChange): Promise<void> {
    const { user_id: userId, email, name } = person;
    await this.repository.setPassword(tx, userId, change.passwordHash);
    const links = [
      ...(await this.repository.removeOf(tx, userId)),
      ...(await this.emails.removeOf(tx, userId)),
    ];
    for (const id of links) await this.credentials.remove(tx, id);
    await this.sessions.endAllOf(tx, ctx, userId, change.keepSession);
    await this.events.publish(tx, ctx, 'user.password_changed', {
      subject: { type: 'user', id: userId },
      data: { id: toTypeId('usr', userId), by: change.by },
    });
    await this.mailer.send(tx, {
      template: 'password-changed',
      to: email,
      data: {
        recipientName: name,
        changedAt: new Date().toISOString(),
        actionUrl: `${this.directory.addressOf(ctx.organisation).url}${linkPaths.forgotPassword}`,
      },
    });
  }
}
