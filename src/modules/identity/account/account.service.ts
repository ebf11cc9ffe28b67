import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Attempts } from '../attempts/attempts.js';
import { EmailsRepository } from '../emails/emails.repository.js';
import type { SignInRow } from '../identity.types.js';
import { MembersRepository } from '../members/members.repository.js';
import { verifyPassword } from '../passwords/password.js';
import { PasswordChanges } from '../passwords/password-changes.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { personOf } from '../person-of.js';
import { SignInPolicies } from '../sign-in-policy.port.js';
import { type AccountOut, accountOut, type AccountPatch, type PasswordChangeIn } from './account.dto.js';

/** What people see and change of themselves. Each verb needs a session: nobody does it in another's name. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Database,
    private readonly members: MembersRepository,
    private readonly emails: EmailsRepository,
    private readonly events: Events,
    private readonly passwords: PasswordsService,
    private readonly changes: PasswordChanges,
    private readonly policies: SignInPolicies,
    private readonly attempts: Attempts,
  ) {}

  /** @throws `session-required` */
  get(ctx: Ctx): Promise<AccountOut> {
    return this.db.inTenant(ctx, async (tx) => this.outOf(tx, await this.selfIn(tx, ctx)));
  }

  /** @throws `session-required` */
  update(ctx: Ctx, { name }: AccountPatch): Promise<AccountOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const self = await this.selfIn(tx, ctx);
      if (name === undefined || name === self.name) return this.outOf(tx, self);
      await this.members.setName(tx, self.user_id, name);
      await this.events.publish(tx, ctx, 'user.updated', {
        subject: { type: 'user', id: self.user_id },
        data: { id: toTypeId('usr', self.user_id), name },
        before: { name: self.name },
        after: { name },
      });
      return this.outOf(tx, { ...self, name });
    });
  }

  /**
   * The session that asks goes on, all others of the person end.
   * @throws `session-required`, `sso-required`, `rate-limited`; `invalid-body` at the field that is wrong
   */
  async changePassword(ctx: Ctx, input: PasswordChangeIn): Promise<void> {
    const self = await this.prove(ctx, input.currentPassword);
    await this.policies.requirePassword(ctx, { ...self, userId: self.user_id });
    const passwordHash = await this.passwords.hashNew(ctx, input.password, self);
    const { id: keepSession } = personOf(ctx);
    await this.db.inTenant(ctx, (tx) =>
      this.changes.apply(tx, ctx, self, { passwordHash, by: 'account', keepSession }),
    );
  }

  /**
   * Asks who is signed in for the password again: a browser that was left open must not be enough.
   * @throws `session-required`, `rate-limited`; `invalid-body` at `/currentPassword`
   */
  async prove(ctx: Ctx, currentPassword: string): Promise<SignInRow> {
    const self = await this.db.inTenant(ctx, (tx) => this.selfIn(tx, ctx));
    const attempt = await this.attempts.password(ctx, self.email);
    const right = await verifyPassword(currentPassword, self.password_hash).catch((error: unknown) => {
      attempt.abandoned();
      throw error;
    });
    if (!right) {
      const detail = self.password_hash
        ? 'is not your password'
        : 'you have no password; ask for a link to set one';
      throw kernelErrors.invalidBody.with({ errors: [{ pointer: '/currentPassword', detail }] });
    }
    attempt.succeeded();
    return self;
  }

  /** @throws `session-required` */
  async selfIn(tx: TenantTx, ctx: Ctx): Promise<SignInRow> {
    const self = await this.members.findByUser(tx, personOf(ctx).userId);
    if (!self) throw kernelErrors.unauthenticated();
    return self;
  }

  private async outOf(tx: TenantTx, self: SignInRow): Promise<AccountOut> {
    return accountOut(self, await this.emails.findPending(tx, self.user_id));
  }
}
