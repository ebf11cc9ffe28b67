import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Events } from '#kernel/events/events.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { defineJob, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import type { MemberRow } from '../identity.types.js';
import { linkPaths, newLinkSecret } from '../links.js';
import { MembersRepository } from '../members/members.repository.js';
import { SignInPolicies } from '../sign-in-policy.port.js';
import { PasswordResetsRepository } from './password-resets.repository.js';

/** How long a link sets a password. */
export const RESET_MS = 3_600_000;

export const sendResetJob = defineJob('password_resets.send.v1', { queue: 'mail', timeLimit: 30 });

/** Mails the link for a forgotten password to whoever has the address, if somebody has. */
@Injectable()
export class SendReset implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly work: DueWork,
    private readonly repository: PasswordResetsRepository,
    private readonly members: MembersRepository,
    private readonly credentials: Credentials,
    private readonly policies: SignInPolicies,
    private readonly events: Events,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
  ) {}

  onModuleInit(): void {
    this.work.handle(sendResetJob, (run) => this.run(run));
  }

  private async run({ ctx, subjectId }: JobRun): Promise<void> {
    const person = await this.db.inTenant(ctx, async (tx) => {
      const reset = await this.repository.lock(tx, subjectId);
      return reset && this.members.findByEmail(tx, reset.email);
    });
    const isMember = person?.status === 'active';
    const mayHavePassword =
      isMember && (await this.policies.passwordAllowed(ctx, { ...person, userId: person.user_id }));
    await this.db.inTenant(ctx, async (tx) => {
      const reset = await this.repository.lock(tx, subjectId);
      // Sent before, and the process died before it could say so.
      if (!reset || reset.user_id) return;
      if (mayHavePassword) return this.sendLink(tx, ctx, subjectId, person);
      await this.repository.remove(tx, subjectId);
      if (isMember) await this.sendHint(tx, ctx, person);
    });
  }

  private async sendLink(tx: TenantTx, ctx: Ctx, id: string, person: MemberRow): Promise<void> {
    const { user_id: userId, email, name } = person;
    const secret = newLinkSecret();
    const expiresAt = new Date(Date.now() + RESET_MS);
    // One link at a time: a new one ends those before.
    for (const before of await this.repository.removeOf(tx, userId))
      await this.credentials.remove(tx, before);
    await this.repository.assign(tx, id, userId, expiresAt);
    await this.credentials.put(tx, { kind: 'password_reset', secret, subjectId: id, expiresAt });
    await this.events.publish(tx, ctx, 'user.password_reset_requested', {
      subject: { type: 'user', id: userId },
      data: { id: toTypeId('usr', userId) },
    });
    await this.mailer.send(tx, {
      template: 'password-reset',
      to: email,
      data: {
        recipientName: name,
        actionUrl: this.addressOf(ctx, linkPaths.passwordReset(secret)),
        expiresAt: expiresAt.toISOString(),
      },
    });
  }

  /** Somebody who signs in at the identity provider has no password that a link could set. */
  private sendHint(tx: TenantTx, ctx: Ctx, { email, name }: MemberRow): Promise<void> {
    return this.mailer.send(tx, {
      template: 'password-reset-sso',
      to: email,
      data: { recipientName: name, actionUrl: this.addressOf(ctx, linkPaths.signIn) },
    });
  }

  private addressOf(ctx: Ctx, path: string): string {
    return this.directory.addressOf(ctx.organisation).url + path;
  }
}
