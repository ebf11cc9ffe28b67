import { Injectable } from '@nestjs/common';
import type { Role } from '#config/scopes.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

export interface InvitationRow {
  user_id: Uuid;
  email: string;
  name: string;
  role: Role;
  expires_at: Date;
}

@Injectable()
export class InvitationsRepository {
  constructor(private readonly db: Database) {}

  async insert(tx: TenantTx, invitation: { id: Uuid; userId: Uuid; expiresAt: Date }): Promise<void> {
    await tx.sql(sql`
      insert into invitations (tenant_id, id, user_id, expires_at)
      values (${tx.tenantId}, ${invitation.id}, ${invitation.userId}, ${invitation.expiresAt})`);
  }

  /** One that can still be accepted. */
  async findOpen(ctx: Pick<Ctx, 'tenantId'>, id: Uuid): Promise<InvitationRow | null> {
    const [row] = await this.db.one<InvitationRow>(
      ctx,
      sql`select i.user_id, u.email, u.name, m.role, i.expires_at
            from invitations i
            join users u on u.tenant_id = i.tenant_id and u.id = i.user_id
            join members m on m.tenant_id = i.tenant_id and m.user_id = i.user_id
           where i.tenant_id = ${ctx.tenantId} and i.id = ${id} and i.expires_at > now() and m.status = 'invited'`,
    );
    return row ?? null;
  }

  /** Takes an invitation once; null where it was taken. */
  async take(tx: TenantTx, id: Uuid): Promise<{ userId: Uuid } | null> {
    const [row] = await tx.sql<{ user_id: Uuid }>(sql`
      delete from invitations where tenant_id = ${tx.tenantId} and id = ${id} and expires_at > now() returning user_id`);
    return row ? { userId: row.user_id } : null;
  }

  /** Ends those of a user, and answers which. */
  async removeOf(tx: TenantTx, userId: Uuid): Promise<Uuid[]> {
    const rows = await tx.sql<{ id: Uuid }>(
      sql`delete from invitations where tenant_id = ${tx.tenantId} and user_id = ${userId} returning id`,
    );
    return rows.map(({ id }) => id);
  }
}
