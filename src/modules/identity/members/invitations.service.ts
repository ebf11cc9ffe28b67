import { Injectable } from '@nestjs/common';
import type { Role } from '#config/scopes.js';
import { checkQuota } from '#kernel/access/check-quota.js';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Mailer } from '#kernel/mail/mailer.js';
import { Attempts } from '../attempts/attempts.js';
import { identityErrors } from '../identity.errors.js';
import type { MemberRow } from '../identity.types.js';
import { linkPaths, newLinkSecret } from '../links.js';
import { InvitationsRepository } from './invitations.repository.js';
import { type MemberIn, type MemberInvited, memberOut } from './members.dto.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { refuseBeyond, roleIn } from './refuse-beyond.js';

const INVITATION_MS = 14 * 86_400_000;

/** Asking people in. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Database,
    private readonly repository: InvitationsRepository,
    private readonly members: MembersService,
    private readonly memberRows: MembersRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
    private readonly attempts: Attempts,
  ) {}

  /** @throws `role-not-here`, `role-beyond-yours`, `member-exists`, `quota-exceeded` */
  invite(ctx: Ctx, input: MemberIn): Promise<MemberInvited> {
    return this.db.inTenant(ctx, async (tx) => {
      const role = roleIn(ctx.organisation, input.role);
      refuseBeyond(ctx, role);
      await checkQuota(tx, 'members', () => this.memberRows.count(tx));
      return this.inviteIn(tx, ctx, { ...input, role });
    });
  }

  /** Invites in the caller's transaction: member, links and mail, or none of them. */
  async inviteIn(tx: TenantTx, ctx: Ctx, input: MemberIn & { role: Role }): Promise<MemberInvited> {
    const row = await this.members.insert(tx, { ...input, id: newId(), userId: newId(), status: 'invited' });
    return this.send(tx, ctx, row);
  }

  /**
   * Sends new links; those before end.
   * @throws `already-joined`, `role-beyond-yours`, `rate-limited`
   */
  async resend(ctx: Ctx, id: Uuid): Promise<MemberInvited> {
    const { email } = await this.db.inTenant(ctx, (tx) => this.getInvited(tx, ctx, id));
    await this.attempts.mailTo(ctx, email);
    return this.db.inTenant(ctx, async (tx) => {
      const member = await this.getInvited(tx, ctx, id);
      for (const before of await this.repository.removeOf(tx, member.user_id)) {
        await this.credentials.remove(tx, before);
      }
      return this.send(tx, ctx, member);
    });
  }

  private async getInvited(tx: TenantTx, ctx: Ctx, id: Uuid): Promise<MemberRow> {
    const member = await this.memberRows.find(tx, id);
    if (!member) throw kernelErrors.notFound();
    refuseBeyond(ctx, member.role);
    if (member.status !== 'invited') throw identityErrors.alreadyJoined(member.email);
    return member;
  }

  /**
   * Two secrets of one invitation: whoever invites is told one, to hand on as they like; the other one is mailed and so
   * proves the address.
   */
  private async send(tx: TenantTx, ctx: Ctx, row: MemberRow): Promise<MemberInvited> {
    const invitation = {
      id: newId(),
      userId: row.user_id,
      expiresAt: new Date(Date.now() + INVITATION_MS),
    };
    const { expiresAt } = invitation;
    const member = memberOut(row);
    const [told, mailed] = [newLinkSecret(), newLinkSecret()];
    const link = (secret: string) =>
      this.directory.addressOf(ctx.organisation).url + linkPaths.invitation(secret);
    const subjectId = invitation.id;
    // None of these needs the answer of another, so they leave together.
    await Promise.all([
      this.repository.insert(tx, invitation),
      this.credentials.put(tx, { kind: 'invitation', secret: told, subjectId, expiresAt }),
      this.credentials.put(tx, { kind: 'mailed_invitation', secret: mailed, subjectId, expiresAt }),
      this.events.publish(tx, ctx, 'member.invited', {
        subject: { type: 'member', id: row.id },
        data: { id: toTypeId('mbr', row.id), email: row.email, role: row.role },
      }),
      this.mailer.send(tx, {
        template: 'invitation',
        to: member.email,
        data: { recipientName: member.name, actionUrl: link(mailed), expiresAt: expiresAt.toISOString() },
      }),
    ]);
    return { ...member, invite: link(told) };
  }
}
