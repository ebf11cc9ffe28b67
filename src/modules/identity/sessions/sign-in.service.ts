import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { Database } from '#kernel/database/database.js';
import { Attempts } from '../attempts/attempts.js';
import { identityErrors } from '../identity.errors.js';
import type { SignInRow } from '../identity.types.js';
import { MembersRepository } from '../members/members.repository.js';
import { verifyPassword } from '../passwords/password.js';
import { SignInPolicies } from '../sign-in-policy.port.js';
import type { SignInIn } from './sessions.dto.js';
import { SessionsService, type StartedSession } from './sessions.service.js';

/** Signing in with a password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly members: MembersRepository,
    private readonly sessions: SessionsService,
    private readonly policies: SignInPolicies,
    private readonly attempts: Attempts,
  ) {}

  /**
   * @throws `sign-in-failed`, the same and as slow for an unknown address as for a wrong password; `rate-limited`;
   * `sso-required`, only to whoever gave the right password
   */
  async signIn(ctx: Ctx, input: SignInIn, userAgent: string | null): Promise<StartedSession> {
    const attempt = await this.attempts.password(ctx, input.email);
    const person = await this.whoIs(ctx, input).catch((error: unknown) => {
      attempt.abandoned();
      throw error;
    });
    if (!person) throw identityErrors.signInFailed();
    attempt.succeeded();
    await this.policies.requirePassword(ctx, { ...person, userId: person.user_id });
    return this.db.inTenant(ctx, (tx) =>
      this.sessions.start(tx, ctx, person, { method: 'password', userAgent }),
    );
  }

  private async whoIs(ctx: Ctx, { email, password }: SignInIn): Promise<SignInRow | null> {
    const person = await this.db.inTenant(ctx, (tx) => this.members.findByEmail(tx, email));
    const right = await verifyPassword(password, person?.password_hash ?? null);
    return person && right && person.status === 'active' ? person : null;
  }
}
