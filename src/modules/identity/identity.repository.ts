import { Injectable } from '@nestjs/common';
import type { Role } from '#config/scopes.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { MemberRow, SignInRow } from './identity.types.js';

@Injectable()
export class IdentityRepository {
  constructor(private readonly db: Database) {}

  async insertMember(
    tx: TenantTx,
    member: {
      id: Uuid;
      userId: Uuid;
      email: string;
      name: string;
      role: string;
      status: string;
      passwordHash?: string;
    },
  ): Promise<MemberRow> {
    const { id, userId, email, name, role, status } = member;
    const [row] = await tx.sql<MemberRow>(sql`
      with person as (
        insert into users (tenant_id, id, email, name, password_hash)
        values (${tx.tenantId}, ${userId}, ${email}, ${name}, ${member.passwordHash ?? null})
        returning tenant_id, id, email, name
      ), place as (
        insert into members (tenant_id, id, user_id, role, status)
        values (${tx.tenantId}, ${id}, ${userId}, ${role}, ${status})
        returning id, user_id, role, status, created_at
      )
      select place.*, person.email, person.name from place, person`);
    return row!;
  }

  listMembers(ctx: Ctx, after: Uuid | null, limit: number): Promise<MemberRow[]> {
    return this.db.one<MemberRow>(
      ctx,
      sql`select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name
            from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
           where m.tenant_id = ${ctx.tenantId} and (${after}::uuid is null or m.id > ${after}::uuid)
           order by m.id limit ${limit}`,
    );
  }

  async countMembers(tx: TenantTx): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      sql`select count(*)::int as count from members where tenant_id = ${tx.tenantId}`,
    );
    return row!.count;
  }

  async findMemberByUser(tx: TenantTx, userId: Uuid): Promise<MemberRow | null> {
    const [row] = await tx.sql<MemberRow>(sql`
      select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name
        from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
       where m.tenant_id = ${tx.tenantId} and m.user_id = ${userId}`);
    return row ?? null;
  }

  /** Organisations at the platform's host in which a pair of address and password is tried. */
  listSignInPlaces(
    ctx: Ctx,
    email: string,
    slug: string | null,
  ): Promise<{ organisation_id: Uuid; is_known: boolean }[]> {
    return this.db.one(ctx, sql`select * from platform_sign_in_places(${email}, ${slug})`);
  }

  async findForSignIn(tx: TenantTx, email: string): Promise<SignInRow | null> {
    const [row] = await tx.sql<SignInRow>(sql`
      select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name, u.password_hash
        from users u join members m on m.tenant_id = u.tenant_id and m.user_id = u.id
       where u.tenant_id = ${tx.tenantId} and lower(u.email) = lower(${email})`);
    return row ?? null;
  }

  async findMember(tx: TenantTx, id: Uuid): Promise<{ role: Role } | null> {
    const [row] = await tx.sql<{ role: Role }>(
      sql`select role from members where tenant_id = ${tx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  /** Locks the owners, so that two removals at once cannot take the last two. */
  async deleteMember(
    tx: TenantTx,
    id: Uuid,
  ): Promise<{ outcome: 'gone' | 'missing' | 'last-owner'; userId?: Uuid }> {
    const owners = await tx.sql<{ id: string }>(
      sql`select id from members where tenant_id = ${tx.tenantId} and role in ('owner', 'reseller', 'operator') for update`,
    );
    if (owners.length === 1 && owners[0]!.id === id) return { outcome: 'last-owner' };
    const [row] = await tx.sql<{ user_id: string }>(
      sql`delete from members where tenant_id = ${tx.tenantId} and id = ${id} returning user_id`,
    );
    return row ? { outcome: 'gone', userId: row.user_id } : { outcome: 'missing' };
  }

  /** Held until the transaction ends: what would be made for this user meanwhile waits, and then fails. */
  async lockUser(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`select from users where tenant_id = ${tx.tenantId} and id = ${id} for update`);
  }

  async deleteUser(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from users where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  listSessionIds(tx: TenantTx, userId: Uuid): Promise<{ id: string }[]> {
    return tx.sql(sql`select id from sessions where tenant_id = ${tx.tenantId} and user_id = ${userId}`);
  }

  async insertInvitation(
    tx: TenantTx,
    invitation: { id: Uuid; userId: Uuid; expiresAt: Date },
  ): Promise<void> {
    await tx.sql(sql`
      insert into invitations (tenant_id, id, user_id, expires_at)
      values (${tx.tenantId}, ${invitation.id}, ${invitation.userId}, ${invitation.expiresAt})`);
  }

  /** Takes an invitation once; null where it was taken. */
  async takeInvitation(tx: TenantTx, id: Uuid): Promise<{ userId: Uuid } | null> {
    const [row] = await tx.sql<{ user_id: string }>(sql`
      delete from invitations where tenant_id = ${tx.tenantId} and id = ${id} and expires_at > now() returning user_id`);
    return row ? { userId: row.user_id } : null;
  }

  async activate(tx: TenantTx, userId: Uuid, passwordHash: string, name: string | null): Promise<void> {
    await tx.sql(sql`
      update users set password_hash = ${passwordHash}, name = coalesce(${name}, name)
       where tenant_id = ${tx.tenantId} and id = ${userId}`);
    await tx.sql(
      sql`update members set status = 'active' where tenant_id = ${tx.tenantId} and user_id = ${userId}`,
    );
  }

  async insertSession(
    tx: TenantTx,
    session: { id: Uuid; userId: Uuid; expiresAt: Date; address: string | null; userAgent: string | null },
  ): Promise<void> {
    await tx.sql(sql`
      insert into sessions (tenant_id, id, user_id, expires_at, address, user_agent)
      values (${tx.tenantId}, ${session.id}, ${session.userId}, ${session.expiresAt}, ${session.address}, ${session.userAgent})`);
  }

  async findSession(tx: TenantTx, id: Uuid): Promise<{ expires_at: Date } | null> {
    const [row] = await tx.sql<{ expires_at: Date }>(
      sql`select expires_at from sessions where tenant_id = ${tx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  async deleteSession(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from sessions where tenant_id = ${tx.tenantId} and id = ${id}`);
  }
}
