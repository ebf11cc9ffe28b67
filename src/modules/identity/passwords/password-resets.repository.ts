import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

export interface PasswordResetRow {
  id: Uuid;
  email: string;
  user_id: Uuid | null;
}

@Injectable()
export class PasswordResetsRepository {
  constructor(private readonly db: Database) {}

  async insert(tx: TenantTx, reset: { id: Uuid; email: string; expiresAt: Date }): Promise<void> {
    await tx.sql(sql`
      insert into password_resets (tenant_id, id, email, expires_at)
      values (${tx.tenantId}, ${reset.id}, ${reset.email}, ${reset.expiresAt})`);
  }

  async lock(tx: TenantTx, id: Uuid): Promise<PasswordResetRow | null> {
    const [row] = await tx.sql<PasswordResetRow>(sql`
      select id, email, user_id from password_resets where tenant_id = ${tx.tenantId} and id = ${id} for update`);
    return row ?? null;
  }

  async assign(tx: TenantTx, id: Uuid, userId: Uuid, expiresAt: Date): Promise<void> {
    await tx.sql(sql`
      update password_resets set user_id = ${userId}, expires_at = ${expiresAt}
       where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from password_resets where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  /** Ends those of a user, and answers which. */
  async removeOf(tx: TenantTx, userId: Uuid): Promise<Uuid[]> {
    const rows = await tx.sql<{ id: Uuid }>(
      sql`delete from password_resets where tenant_id = ${tx.tenantId} and user_id = ${userId} returning id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whose password an open link may set. */
  async findOpen(
    ctx: Pick<Ctx, 'tenantId'>,
    id: Uuid,
  ): Promise<{ user_id: Uuid; email: string; name: string } | null> {
    const [row] = await this.db.one<{ user_id: Uuid; email: string; name: string }>(
      ctx,
      sql`select r.user_id, u.email, u.name
            from password_resets r join users u on u.tenant_id = r.tenant_id and u.id = r.user_id
           where r.tenant_id = ${ctx.tenantId} and r.id = ${id} and r.expires_at > now()
             and lower(u.email) = lower(r.email)`,
    );
    return row ?? null;
  }

  /** Takes a reset once; null where it was taken, has expired, or went to an address that is the person's no more. */
  async take(tx: TenantTx, id: Uuid): Promise<{ userId: Uuid; email: string } | null> {
    const [row] = await tx.sql<{ user_id: Uuid; email: string }>(sql`
      delete from password_resets r using users u
       where r.tenant_id = ${tx.tenantId} and r.id = ${id} and r.expires_at > now()
         and u.tenant_id = r.tenant_id and u.id = r.user_id and lower(u.email) = lower(r.email)
      returning r.user_id, r.email`);
    return row ? { userId: row.user_id, email: row.email } : null;
  }

  async setPassword(tx: TenantTx, userId: Uuid, passwordHash: string): Promise<void> {
    await tx.sql(sql`
      update users set password_hash = ${passwordHash}, password_changed_at = now()
       where tenant_id = ${tx.tenantId} and id = ${userId}`);
  }

  /** The address is proven where it is still the one that the link went to. */
  async proveEmail(tx: TenantTx, userId: Uuid, email: string): Promise<void> {
    await tx.sql(sql`
      update users set email_verified_at = now()
       where tenant_id = ${tx.tenantId} and id = ${userId} and email_verified_at is null and lower(email) = lower(${email})`);
  }
}
