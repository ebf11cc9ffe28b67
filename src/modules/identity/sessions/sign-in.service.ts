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
import { SignInPlaces } from './sign-in-places.js';

/** Signing in with a password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly members: MembersRepository,
    private readonly sessions: SessionsService,
    private readonly policies: SignInPolicies,
    private readonly attempts: Attempts,
    private readonly places: SignInPlaces,
  ) {}

  /**
   * @throws `sign-in-failed`, the same and as slow for an unknown address as for a wrong password; `rate-limited`;
   * `sso-required` and `choose-organisation`, only to whoever gave the right password
   */
  async signIn(ctx: Ctx, input: SignInIn, userAgent: string | null): Promise<StartedSession> {
    const attempt = await this.attempts.password(ctx, input.email);
    const found = await this.whoIs(ctx, input).catch((error: unknown) => {
      attempt.abandoned();
      throw error;
    });
    const [first, ...others] = found;
    if (!first) throw identityErrors.signInFailed();
    // Organisations share the addresses that are tried at the platform's host: whoever is right at one of them must not
    // clear what was guessed at another.
    if (ctx.organisation.kind === 'tenant') attempt.succeeded();
    else attempt.abandoned();
    if (others.length > 0) throw chooseAmong(found);
    const { ctx: home, person } = first;
    await this.policies.requirePassword(home, { ...person, userId: person.user_id });
    return this.db.inTenant(home, (tx) =>
      this.sessions.start(tx, home, person, { method: 'password', userAgent }),
    );
  }

  /** Whom the pair stands for in each organisation. All places are tried, whatever the first one says. */
  private async whoIs(ctx: Ctx, input: SignInIn): Promise<Found[]> {
    const found: Found[] = [];
    for (const place of await this.places.of(ctx, input)) {
      const person = await this.db.inTenant(place.ctx, (tx) => this.members.findByEmail(tx, input.email));
      const hash = place.counts && person ? person.password_hash : null;
      const right = await verifyPassword(input.password, hash);
      if (person?.status === 'active' && right) found.push({ ctx: place.ctx, person });
    }
    return found;
  }
}

interface Found {
  ctx: Ctx;
  person: SignInRow;
}

const chooseAmong = (found: Found[]) => {
  const organisations = found.map(({ ctx: { organisation } }) => ({
    slug: organisation.slug,
    name: organisation.name,
  }));
  return identityErrors.chooseOrganisation.with({ members: { organisations } }, found.length);
};
