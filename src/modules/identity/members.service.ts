import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Role, ROLES, ROLES_OF, scopesOfRole } from '#config/scopes.js';
import { checkQuota } from '#kernel/access/check-quota.js';
import { Credentials } from '#kernel/access/credentials.js';
import { UsageCounts } from '#kernel/access/usage-counts.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { Departures } from './departures.port.js';
import {
  type AcceptInvitationIn,
  type MemberIn,
  type MemberInvited,
  type MemberOut,
  memberOut,
} from './identity.dto.js';
import { identityErrors } from './identity.errors.js';
import { IdentityRepository } from './identity.repository.js';
import { hashPassword } from './password.js';
import { SessionsService, type StartedSession } from './sessions.service.js';
import { SignInPlaces } from './sign-in-places.js';

const INVITATION_MS = 14 * 86_400_000;

/** People and their place in an organisation. */
@Injectable()
export class MembersService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: IdentityRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
    private readonly sessions: SessionsService,
    private readonly departures: Departures,
    private readonly places: SignInPlaces,
    private readonly usage: UsageCounts,
  ) {}

  onModuleInit(): void {
    this.usage.register('members', (tx) => this.repository.countMembers(tx));
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<MemberOut>> {
    const after = this.cursors.decode('members', query.cursor)?.[0] ?? null;
    const rows = await this.repository.listMembers(ctx, after as Uuid | null, query.limit + 1);
    return this.cursors.page('members', rows, query.limit, memberOut, (row) => [row.id]);
  }

  /** @throws `role-not-here`, `role-beyond-yours`, `member-exists`, `quota-exceeded` */
  invite(ctx: Ctx, input: MemberIn): Promise<MemberInvited> {
    return this.db.inTenant(ctx, async (tx) => {
      const role = roleAmong(ROLES_OF[ctx.organisation.kind], input.role);
      refuseBeyond(ctx, role);
      await checkQuota(tx, 'members', () => this.repository.countMembers(tx));
      return this.inviteIn(tx, ctx, { ...input, role });
    });
  }

  /** Invites in the caller's transaction: member, single-use link and mail, or none of them. */
  async inviteIn(tx: TenantTx, ctx: Ctx, input: MemberIn & { role: Role }): Promise<MemberInvited> {
    const invitation = { id: newId(), userId: newId(), expiresAt: new Date(Date.now() + INVITATION_MS) };
    const row = await this.insert(tx, {
      ...input,
      id: newId(),
      userId: invitation.userId,
      status: 'invited',
    });
    const token = randomBytes(32).toString('base64url');
    const member = memberOut(row);
    const invite = `${this.directory.addressOf(ctx.organisation).url}/invite/${token}`;
    const expiresAt = invitation.expiresAt;
    // None of these needs the answer of another, so they leave together.
    await Promise.all([
      this.repository.insertInvitation(tx, invitation),
      this.credentials.put(tx, { kind: 'invitation', secret: token, subjectId: invitation.id, expiresAt }),
      this.events.publish(tx, ctx, 'member.invited', {
        subject: { type: 'member', id: row.id },
        data: { id: member.id, email: member.email, role: member.role },
      }),
      this.mailer.send(tx, {
        template: 'invitation',
        to: member.email,
        data: { recipientName: member.name, actionUrl: invite, expiresAt: expiresAt.toISOString() },
      }),
    ]);
    return { ...member, invite };
  }

  /** A member with a password from the first moment: the operator of a fresh installation, a demo's owners. */
  async createWithPassword(
    ctx: Ctx,
    person: { email: string; name: string; role: Role; password: string },
  ): Promise<MemberOut> {
    const passwordHash = await hashPassword(person.password);
    return this.db.inTenant(ctx, async (tx) =>
      memberOut(
        await this.insert(tx, { ...person, id: newId(), userId: newId(), status: 'active', passwordHash }),
      ),
    );
  }

  /**
   * Sets the password of an invited person and signs them in. The link works once.
   * @throws `invitation-invalid`
   */
  async accept(host: Ctx, input: AcceptInvitationIn, userAgent: string | null): Promise<StartedSession> {
    const found = await this.credentials.findSubject('invitation', input.token);
    const ctx = found && (await this.places.home(host, found.organisationId));
    if (!ctx) throw identityErrors.invitationInvalid();
    const passwordHash = await hashPassword(input.password);
    return this.db.inTenant(ctx, async (tx) => {
      const invitation = await this.repository.takeInvitation(tx, found.subjectId);
      if (!invitation) throw identityErrors.invitationInvalid();
      await this.credentials.remove(tx, found.subjectId);
      await this.repository.activate(tx, invitation.userId, passwordHash, input.name ?? null);
      const member = await this.repository.findMemberByUser(tx, invitation.userId);
      if (!member) throw identityErrors.invitationInvalid();
      await this.events.publish(tx, ctx, 'member.joined', {
        subject: { type: 'member', id: member.id },
        data: { id: toTypeId('mbr', member.id), email: member.email, role: member.role },
      });
      return this.sessions.start(tx, ctx, member, userAgent);
    });
  }

  /**
   * Ends the person's sessions and revokes the keys that they made.
   * @throws `role-beyond-yours`, `last-owner`
   */
  async remove(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const member = await this.repository.findMember(tx, id);
      if (!member) throw kernelErrors.notFound();
      refuseBeyond(ctx, member.role);
      const { outcome, userId } = await this.repository.deleteMember(tx, id);
      if (outcome === 'last-owner') throw identityErrors.lastOwner();
      if (outcome === 'missing' || !userId) throw kernelErrors.notFound();
      for (const session of await this.repository.listSessionIds(tx, userId)) {
        await this.sessions.remove(tx, ctx, session.id);
      }
      await this.repository.lockUser(tx, userId);
      await this.departures.of(tx, ctx, userId);
      await this.repository.deleteUser(tx, userId);
      await this.events.publish(tx, ctx, 'member.removed', {
        subject: { type: 'member', id },
        data: { id: toTypeId('mbr', id) },
      });
    });
  }

  private async insert(tx: TenantTx, member: Parameters<IdentityRepository['insertMember']>[1]) {
    try {
      return await this.repository.insertMember(tx, member);
    } catch (error) {
      if (violates(error, 'users_email')) throw identityErrors.memberExists(member.email);
      throw error;
    }
  }
}

/** Nobody gives or takes a role that may more than they do: a link to it would be theirs to follow. */
function refuseBeyond({ principal }: Ctx, role: Role): void {
  // Two roles may have the same scopes today and be told apart tomorrow. A service's key has scopes and no role.
  const isAbove = principal.role !== null && ROLES.indexOf(role) > ROLES.indexOf(principal.role);
  const isBeyond = [...scopesOfRole(role)].some((scope) => !principal.scopes.has(scope));
  if (isAbove || isBeyond) throw identityErrors.roleBeyondYours(role);
}

/** The role that was wished for, or the one that most people have. */
function roleAmong(roles: readonly Role[], wished: Role | undefined): Role {
  const role = wished ?? (roles.includes('member') ? 'member' : roles[0]);
  if (!role || !roles.includes(role))
    throw identityErrors.roleNotHere(wished ?? 'a member', roles.join(', '));
  return role;
}
