import { Injectable } from '@nestjs/common';
import type { Role } from '#config/scopes.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { MemberRow, SignInRow } from '../identity.types.js';

export interface NewMember {
  id: Uuid;
  userId: Uuid;
  email: string;
  name: string;
  role: string;
  status: 'invited' | 'active';
  passwordHash?: string;
  emailVerified?: boolean;
}

export interface MemberFilter {
  q: string | null;
  role: string | null;
  status: string | null;
}

@Injectable()
export class MembersRepository {
  constructor(private readonly db: Database) {}

  async insert(tx: TenantTx, member: NewMember): Promise<MemberRow> {
    const { id, userId, email, name, role, status } = member;
    const [row] = await tx.sql<MemberRow>(sql`
      with person as (
        insert into users (tenant_id, id, email, name, password_hash, password_changed_at, email_verified_at)
        values (${tx.tenantId}, ${userId}, ${email}, ${name}, ${member.passwordHash ?? null},
                case when ${member.passwordHash ?? null}::text is not null then now() end,
                case when ${member.emailVerified ?? false} then now() end)
        returning tenant_id, id, email, name, email_verified_at
      ), place as (
        insert into members (tenant_id, id, user_id, role, status)
        values (${tx.tenantId}, ${id}, ${userId}, ${role}, ${status})
        returning id, user_id, role, status, created_at
      )
      select place.*, person.email, person.name, person.email_verified_at from place, person`);
    return row!;
  }

  list(ctx: Ctx, filter: MemberFilter, after: Uuid | null, limit: number): Promise<MemberRow[]> {
    const pattern = filter.q === null ? null : `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    return this.db.one<MemberRow>(
      ctx,
      sql`select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name, u.email_verified_at
            from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
           where m.tenant_id = ${ctx.tenantId} and (${after}::uuid is null or m.id > ${after}::uuid)
             and (${filter.role}::text is null or m.role = ${filter.role})
             and (${filter.status}::text is null or m.status = ${filter.status})
             and (${pattern}::text is null or u.name ilike ${pattern} or u.email ilike ${pattern})
           order by m.id limit ${limit}`,
    );
  }

  async count(tx: TenantTx): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      sql`select count(*)::int as count from members where tenant_id = ${tx.tenantId}`,
    );
    return row!.count;
  }

  async find(tx: TenantTx, id: Uuid): Promise<MemberRow | null> {
    const [row] = await tx.sql<MemberRow>(sql`
      select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name, u.email_verified_at
        from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
       where m.tenant_id = ${tx.tenantId} and m.id = ${id}`);
    return row ?? null;
  }

  /** With what signing in needs to know. */
  async findByUser(tx: TenantTx, userId: Uuid): Promise<SignInRow | null> {
    const [row] = await tx.sql<SignInRow>(sql`
      select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name, u.email_verified_at, u.password_hash,
             u.password_changed_at
        from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
       where m.tenant_id = ${tx.tenantId} and m.user_id = ${userId}`);
    return row ?? null;
  }

  /** With what signing in needs to know. Addresses are the same whatever their case. */
  async findByEmail(tx: TenantTx, email: string): Promise<SignInRow | null> {
    const [row] = await tx.sql<SignInRow>(sql`
      select m.id, m.user_id, m.role, m.status, m.created_at, u.email, u.name, u.email_verified_at, u.password_hash,
             u.password_changed_at
        from users u join members m on m.tenant_id = u.tenant_id and m.user_id = u.id
       where u.tenant_id = ${tx.tenantId} and lower(u.email) = lower(${email})`);
    return row ?? null;
  }

  /**
   * Ids of the owners, or whoever has the highest role, who have joined, locked: of two changes at once that would each leave another owner, the second
   * waits and sees what the first one left.
   */
  async lockOwners(tx: TenantTx): Promise<Uuid[]> {
    const rows = await tx.sql<{ id: Uuid }>(sql`
      select id from members
       where tenant_id = ${tx.tenantId} and role in ('owner', 'reseller', 'operator') and status = 'active' order by id for update`);
    return rows.map(({ id }) => id);
  }

  async setRole(tx: TenantTx, id: Uuid, role: Role): Promise<void> {
    await tx.sql(sql`update members set role = ${role} where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  async setName(tx: TenantTx, userId: Uuid, name: string): Promise<void> {
    await tx.sql(sql`update users set name = ${name} where tenant_id = ${tx.tenantId} and id = ${userId}`);
  }

  /** Makes an invited person a member; without a hash they have no password. */
  async activate(
    tx: TenantTx,
    userId: Uuid,
    {
      passwordHash,
      name,
      emailVerified,
    }: { passwordHash: string | null; name: string | null; emailVerified: boolean },
  ): Promise<void> {
    await tx.sql(sql`
      update users
         set password_hash = ${passwordHash}, name = coalesce(${name}, name),
             password_changed_at = case when ${passwordHash}::text is not null then now() end,
             email_verified_at = case when ${emailVerified} then coalesce(email_verified_at, now()) else email_verified_at end
       where tenant_id = ${tx.tenantId} and id = ${userId}`);
    await tx.sql(
      sql`update members set status = 'active' where tenant_id = ${tx.tenantId} and user_id = ${userId}`,
    );
  }

  async remove(tx: TenantTx, id: Uuid): Promise<boolean> {
    const rows = await tx.sql(
      sql`delete from members where tenant_id = ${tx.tenantId} and id = ${id} returning id`,
    );
    return rows.length === 1;
  }

  /** Held until the transaction ends: what would be made for this user meanwhile waits, and then fails. */
  async lockUser(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`select from users where tenant_id = ${tx.tenantId} and id = ${id} for update`);
  }

  async removeUser(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from users where tenant_id = ${tx.tenantId} and id = ${id}`);
  }
}
