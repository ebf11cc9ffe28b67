import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Role } from '#config/scopes.js';
import { checkQuota } from '#kernel/access/check-quota.js';
import { CREDENTIALS } from '#kernel/access/credentials.js';
import { UsageCounts } from '#kernel/access/usage-counts.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { Departures } from '../departures.port.js';
import { identityErrors } from '../identity.errors.js';
import type { MemberRow, SignInRow } from '../identity.types.js';
import { hashPassword } from '../passwords/password.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { type MemberOut, memberOut, type MemberPatch, type MemberQuery } from './members.dto.js';
import { MembersRepository, type NewMember } from './members.repository.js';
import { refuseBeyond, roleIn } from './refuse-beyond.js';

/** People and their place in an organisation. */
@Injectable()
export class MembersService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: MembersRepository,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly sessions: SessionsService,
    private readonly departures: Departures,
    private readonly usage: UsageCounts,
  ) {}

  onModuleInit(): void {
    this.usage.register('members', (tx) => this.repository.count(tx));
  }

  async list(ctx: Ctx, query: MemberQuery): Promise<Page<MemberOut>> {
    const filter = { q: query.q ?? null, role: query.role ?? null, status: query.status ?? null };
    const list = `members ${JSON.stringify(filter)}`;
    const after = this.cursors.decode(list, query.cursor)?.[0] ?? null;
    const rows = await this.repository.list(ctx, filter, after as Uuid | null, query.limit + 1);
    return this.cursors.page(list, rows, query.limit, memberOut, (row) => [row.id]);
  }

  get(ctx: Ctx, id: Uuid): Promise<MemberOut> {
    return this.db.inTenant(ctx, async (tx) => memberOut(await this.getIn(tx, id)));
  }

  /**
   * The new role holds in every session and key of the person within a second.
   * @throws `role-not-here`, `role-beyond-yours`, `last-owner`
   */
  update(ctx: Ctx, id: Uuid, patch: MemberPatch): Promise<MemberOut> {
    return this.db.inTenant(ctx, async (tx) => {
      // Locked before it is read: of two changes at once the second sees what the first one left.
      const owners = await this.repository.lockOwners(tx);
      const before = await this.getIn(tx, id);
      refuseBeyond(ctx, before.role);
      const role = patch.role ? roleIn(ctx.organisation, patch.role) : before.role;
      const name = patch.name ?? before.name;
      if (role === before.role && name === before.name) return memberOut(before);
      if (role !== before.role) {
        refuseBeyond(ctx, role);
        refuseLast(owners, before);
        await this.repository.setRole(tx, id, role);
        tx.invalidate(CREDENTIALS, before.user_id);
      }
      if (name !== before.name) await this.repository.setName(tx, before.user_id, name);
      const out = memberOut({ ...before, role, name });
      await this.events.publish(tx, ctx, 'member.updated', {
        subject: { type: 'member', id },
        data: { id: out.id, email: out.email, role, name },
        before: { role: before.role, name: before.name },
        after: { role, name },
      });
      return out;
    });
  }

  /**
   * Ends the person's sessions and whatever modules hold for them, such as keys.
   * @throws `role-beyond-yours`, `last-owner`
   */
  async remove(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const owners = await this.repository.lockOwners(tx);
      const member = await this.getIn(tx, id);
      refuseBeyond(ctx, member.role);
      refuseLast(owners, member);
      if (!(await this.repository.remove(tx, id))) throw kernelErrors.notFound();
      await this.sessions.endAllOf(tx, ctx, member.user_id);
      await this.repository.lockUser(tx, member.user_id);
      await this.departures.of(tx, ctx, member.user_id);
      await this.repository.removeUser(tx, member.user_id);
      tx.invalidate(CREDENTIALS, member.user_id);
      await this.events.publish(tx, ctx, 'member.removed', {
        subject: { type: 'member', id },
        data: { id: toTypeId('mbr', id) },
        before: { email: member.email, name: member.name, role: member.role, status: member.status },
      });
    });
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

  /** Who has this address here, joined or invited; null where nobody has. */
  findByEmail(tx: TenantTx, email: string): Promise<SignInRow | null> {
    return this.repository.findByEmail(tx, email);
  }

  /** The same by user; null where they are gone. */
  findByUser(tx: TenantTx, userId: Uuid): Promise<SignInRow | null> {
    return this.repository.findByUser(tx, userId);
  }

  /**
   * Somebody whom an identity provider vouches for: a member without a password, with a proven address, in the caller's
   * transaction. An invited person joins; for anybody else the quota is checked.
   * @throws `quota-exceeded`; `member-exists` where they have joined before
   */
  async admit(
    tx: TenantTx,
    ctx: Ctx,
    person: { email: string; name: string; role: Role },
  ): Promise<MemberRow> {
    const known = await this.repository.findByEmail(tx, person.email);
    if (known?.status === 'active') throw identityErrors.memberExists(person.email);
    if (known) {
      const open = { passwordHash: null, name: null, emailVerified: true };
      await this.repository.activate(tx, known.user_id, open);
    } else {
      await checkQuota(tx, 'members', () => this.repository.count(tx));
    }
    const member =
      known ??
      (await this.insert(tx, {
        ...person,
        id: newId(),
        userId: newId(),
        status: 'active',
        emailVerified: true,
      }));
    await this.joined(tx, ctx, member);
    return { ...member, status: 'active' };
  }

  /** @throws `member-exists` */
  async insert(tx: TenantTx, member: NewMember): Promise<MemberRow> {
    try {
      return await this.repository.insert(tx, member);
    } catch (error) {
      if (violates(error, 'users_email')) throw identityErrors.memberExists(member.email);
      throw error;
    }
  }

  joined(tx: TenantTx, ctx: Ctx, { id, email, role }: MemberRow): Promise<void> {
    return this.events.publish(tx, ctx, 'member.joined', {
      subject: { type: 'member', id },
      data: { id: toTypeId('mbr', id), email, role },
    });
  }

  private async getIn(tx: TenantTx, id: Uuid): Promise<MemberRow> {
    const member = await this.repository.find(tx, id);
    if (!member) throw kernelErrors.notFound();
    return member;
  }
}

/** @throws `last-owner` where nobody who has joined would be an owner any more. */
function refuseLast(owners: readonly Uuid[], member: MemberRow): void {
  if (isTop(member.role) && owners.every((id) => id === member.id)) throw identityErrors.lastOwner();
}

const isTop = (role: Role): boolean => role === 'owner' || role === 'reseller' || role === 'operator';
