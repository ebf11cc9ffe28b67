import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { scopesOfRole } from '#config/scopes.js';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import type { SessionOut, SignInIn } from './identity.dto.js';
import { identityErrors } from './identity.errors.js';
import { IdentityRepository } from './identity.repository.js';
import type { MemberRow } from './identity.types.js';
import { verifyPassword } from './password.js';
import { SignInLimit } from './sign-in-limit.js';
import { SignInPlaces } from './sign-in-places.js';

const LIFETIME_MS = 14 * 86_400_000;

/** A started session: its answer and the opaque secret for the cookie. */
export interface StartedSession {
  session: SessionOut;
  secret: string;
  expiresAt: Date;
}

/** Sessions of people, each bound to one organisation and so to its hosts. */
@Injectable()
export class SessionsService {
  private readonly limit = new SignInLimit();

  constructor(
    private readonly db: Database,
    private readonly repository: IdentityRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly places: SignInPlaces,
  ) {}

  /**
   * @throws `sign-in-failed`, the same and as slow for an unknown address as for a wrong password; `rate-limited`;
   * `choose-organisation` where the pair holds in several.
   */
  async signIn(ctx: Ctx, input: SignInIn, userAgent: string | null): Promise<StartedSession> {
    const attempt = { tenantId: ctx.tenantId, address: ctx.address, email: input.email };
    this.limit.begin(attempt);
    const found = await this.whoIs(ctx, input).catch((error: unknown) => {
      this.limit.abandoned(attempt);
      throw error;
    });
    const [first, ...others] = found;
    if (!first) throw identityErrors.signInFailed();
    this.limit.succeeded(attempt);
    if (others.length > 0) throw chooseAmong(found);
    return this.db.inTenant(first.ctx, (tx) => this.start(tx, first.ctx, first.person, userAgent));
  }

  /** Everybody whom the pair stands for, one in each organisation. All places are tried, whatever the first says. */
  private async whoIs(ctx: Ctx, input: SignInIn): Promise<Found[]> {
    const found: Found[] = [];
    for (const place of await this.places.of(ctx, input)) {
      const person = await this.db.inTenant(place.ctx, (tx) =>
        this.repository.findForSignIn(tx, input.email),
      );
      const right = await verifyPassword(input.password, (place.counts && person?.password_hash) || null);
      if (person?.status === 'active' && right) found.push({ ctx: place.ctx, person });
    }
    return found;
  }

  /** Starts a session in the caller's transaction. Always a new secret, so none can be fixed beforehand. */
  async start(tx: TenantTx, ctx: Ctx, person: MemberRow, userAgent: string | null): Promise<StartedSession> {
    const id = newId();
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + LIFETIME_MS);
    await this.repository.insertSession(tx, {
      id,
      userId: person.user_id,
      expiresAt,
      address: ctx.address,
      userAgent: userAgent?.slice(0, 300) ?? null,
    });
    await this.credentials.put(tx, { kind: 'session', secret, subjectId: id, expiresAt });
    await this.events.publish(tx, ctx, 'session.created', {
      subject: { type: 'session', id },
      data: { id: toTypeId('ses', id), userId: toTypeId('usr', person.user_id) },
    });
    return { session: sessionOut(person, expiresAt), secret, expiresAt };
  }

  /** @throws `unauthenticated` where nobody is signed in. */
  async current(ctx: Ctx): Promise<SessionOut> {
    const { kind, id, userId } = ctx.principal;
    if (kind !== 'session' || !id || !userId) throw kernelErrors.unauthenticated();
    return this.db.inTenant(ctx, async (tx) => {
      const [member, session] = [
        await this.repository.findMemberByUser(tx, userId),
        await this.repository.findSession(tx, id),
      ];
      if (!member || !session) throw kernelErrors.unauthenticated();
      return sessionOut(member, session.expires_at);
    });
  }

  /** Ends the session of the request; ending none is no error. */
  async end(ctx: Ctx): Promise<void> {
    const { kind, id } = ctx.principal;
    if (kind !== 'session' || !id) return;
    await this.db.inTenant(ctx, (tx) => this.remove(tx, ctx, id));
  }

  async remove(tx: TenantTx, ctx: Ctx, id: Uuid): Promise<void> {
    await this.repository.deleteSession(tx, id);
    await this.credentials.remove(tx, id);
    await this.events.publish(tx, ctx, 'session.ended', {
      subject: { type: 'session', id },
      data: { id: toTypeId('ses', id) },
    });
  }
}

interface Found {
  ctx: Ctx;
  person: MemberRow;
}

// Only who knows the password learns where it holds.
const chooseAmong = (found: Found[]) =>
  identityErrors.chooseOrganisation.with(
    {
      members: {
        organisations: found.map(({ ctx: { organisation } }) => ({
          slug: organisation.slug,
          name: organisation.name,
        })),
      },
    },
    found.length,
  );

const sessionOut = (person: MemberRow, expiresAt: Date): SessionOut => ({
  user: { id: toTypeId('usr', person.user_id), email: person.email, name: person.name, role: person.role },
  scopes: [...scopesOfRole(person.role)].sort(),
  expiresAt: expiresAt.toISOString(),
});
