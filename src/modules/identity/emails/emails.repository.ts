import { Injectable } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

@Injectable()
export class EmailsRepository {
  /** A new address whose link can still be followed. */
  async findPending(tx: TenantTx, userId: Uuid): Promise<string | null> {
    const [row] = await tx.sql<{ email: string }>(sql`
      select v.email from email_verifications v join users u on u.tenant_id = v.tenant_id and u.id = v.user_id
       where v.tenant_id = ${tx.tenantId} and v.user_id = ${userId} and v.expires_at > now() and v.email <> u.email`);
    return row?.email ?? null;
  }

  async insert(
    tx: TenantTx,
    verification: { id: Uuid; userId: Uuid; email: string; expiresAt: Date },
  ): Promise<void> {
    const { id, userId, email, expiresAt } = verification;
    await tx.sql(sql`
      insert into email_verifications (tenant_id, id, user_id, email, expires_at)
      values (${tx.tenantId}, ${id}, ${userId}, ${email}, ${expiresAt})`);
  }

  /** Ends those of a user, and answers which. */
  async removeOf(tx: TenantTx, userId: Uuid): Promise<Uuid[]> {
    const rows = await tx.sql<{ id: Uuid }>(
      sql`delete from email_verifications where tenant_id = ${tx.tenantId} and user_id = ${userId} returning id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Takes a verification once; null where it was taken or has expired. */
  async take(tx: TenantTx, id: Uuid): Promise<{ userId: Uuid; email: string } | null> {
    const [row] = await tx.sql<{ user_id: Uuid; email: string }>(sql`
      delete from email_verifications
       where tenant_id = ${tx.tenantId} and id = ${id} and expires_at > now() returning user_id, email`);
    return row ? { userId: row.user_id, email: row.email } : null;
  }

  async setProven(tx: TenantTx, userId: Uuid, email: string): Promise<void> {
    await tx.sql(sql`
      update users set email = ${email}, email_verified_at = now()
       where tenant_id = ${tx.tenantId} and id = ${userId}`);
  }
}
