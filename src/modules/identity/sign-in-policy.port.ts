import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { identityErrors } from './identity.errors.js';
import type { Person } from './identity.types.js';

/** What an organisation says about how its people sign in; the sso module answers. */
export interface SignInPolicy {
  /** False where this person must sign in at the identity provider. */
  passwordAllowed(ctx: Ctx, person: Person): Promise<boolean>;
  /** Path on the organisation's host at which signing in there begins. */
  readonly startPath: string;
}

/** Where a module plugs in a policy. Without one, passwords are allowed. */
@Injectable()
export class SignInPolicies {
  policy: SignInPolicy | undefined;

  async passwordAllowed(ctx: Ctx, person: Person): Promise<boolean> {
    return !this.policy || (await this.policy.passwordAllowed(ctx, person));
  }

  /**
   * Asked only once the person has proved who they are, since the answer tells about them.
   * @throws `sso-required`, which names the path to go to
   */
  async requirePassword(ctx: Ctx, person: Person): Promise<void> {
    if (await this.passwordAllowed(ctx, person)) return;
    const startPath = this.policy!.startPath;
    throw identityErrors.ssoRequired.with({ members: { startPath } }, startPath);
  }
}
