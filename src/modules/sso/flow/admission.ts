import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { Problem } from '#kernel/errors/problem.js';
import { Events } from '#kernel/events/events.js';
import type { MemberRow } from '#modules/identity/identity.types.js';
import { MembersService } from '#modules/identity/members/members.service.js';
import { SessionsService, type StartedSession } from '#modules/identity/sessions/sessions.service.js';
import { EmailDomainsService } from '../email-domains/email-domains.service.js';
import { domainOf } from '../provider/person-of.js';
import { SsoRefusal } from '../sso-refusal.js';
import { SsoRepository } from '../sso.repository.js';
import type { ConfigurationRow, Outcome, ProvenPerson } from '../sso.types.js';
import { decideSignIn } from './decide-sign-in.js';

/** Somebody who came in, or would have. */
interface Admitted {
  outcome: Outcome;
  member: MemberRow;
}

/** Lets in whom a provider named, or does as if. */
@Injectable()
export class Admission {
  constructor(
    private readonly db: Database,
    private readonly repository: SsoRepository,
    private readonly domains: EmailDomainsService,
    private readonly members: MembersService,
    private readonly sessions: SessionsService,
    private readonly events: Events,
  ) {}

  /** @throws {@link SsoRefusal} */
  async signIn(
    ctx: Ctx,
    configuration: ConfigurationRow,
    person: ProvenPerson,
    userAgent: string | null,
  ): Promise<StartedSession> {
    const attempt = () =>
      this.db.inTenant(ctx, async (tx) => {
        const { member } = await this.admit(tx, ctx, configuration, person);
        return this.sessions.start(tx, ctx, member, { method: 'sso', userAgent });
      });
    // Of two first sign-ins at once the second finds what the first one made.
    return attempt().catch((error: unknown) => {
      if (isRace(error)) return attempt();
      throw error;
    });
  }

  /** What {@link signIn} would do; everything of it is undone. @throws {@link SsoRefusal} */
  async rehearse(ctx: Ctx, configuration: ConfigurationRow, person: ProvenPerson): Promise<Admitted> {
    let admitted: Admitted | undefined;
    const undone = new Error('A rehearsal is undone');
    await this.db
      .inTenant(ctx, async (tx) => {
        admitted = await this.admit(tx, ctx, configuration, person);
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    return admitted!;
  }

  private async admit(
    tx: TenantTx,
    ctx: Ctx,
    { just_in_time: justInTime }: ConfigurationRow,
    person: ProvenPerson,
  ): Promise<Admitted> {
    const { issuer, subject, email } = person;
    const userId = await this.repository.findUser(tx, issuer, subject);
    const namesake = email === null ? null : await this.members.findByEmail(tx, email);
    const decision = decideSignIn({
      person,
      linked: userId === null ? null : await this.members.findByUser(tx, userId),
      namesake,
      namesakeIsLinked: namesake !== null && (await this.repository.isLinked(tx, namesake.user_id, issuer)),
      domainIsProven: email !== null && (await this.domains.isProven(tx, domainOf(email))),
      justInTime,
    });
    if (decision.outcome === 'sign-in') return decision;
    const joins = decision.outcome === 'create' || decision.member.status === 'invited';
    const member = joins ? await this.join(tx, ctx, person, justInTime.role) : decision.member;
    await this.repository.link(tx, member.user_id, issuer, subject);
    await this.events.publish(tx, ctx, 'sso.identity_linked', {
      subject: { type: 'user', id: member.user_id },
      data: { userId: toTypeId('usr', member.user_id), issuer },
    });
    return { outcome: decision.outcome, member };
  }

  private async join(
    tx: TenantTx,
    ctx: Ctx,
    { email, name }: ProvenPerson,
    role: ConfigurationRow['just_in_time']['role'],
  ): Promise<MemberRow> {
    const fallback = email!.slice(0, email!.lastIndexOf('@'));
    try {
      return await this.members.admit(tx, ctx, { email: email!, name: name ?? fallback, role });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'quota-exceeded') throw error;
      throw new SsoRefusal('quota-exceeded', error.detail, { cause: error });
    }
  }
}

const isRace = (error: unknown): boolean =>
  violates(error, 'sso_identities_subject') ||
  violates(error, 'sso_identities_user') ||
  (error instanceof Problem && error.code === 'member-exists');
