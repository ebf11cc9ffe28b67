import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { NextState } from '#modules/domains/domain-proofs.service.js';
import type { EmailDomainRow } from '../sso.types.js';

@Injectable()
export class EmailDomainsRepository {
  constructor(private readonly db: Database) {}

  async insert(
    tx: TenantTx,
    domain: { id: Uuid; domain: string; token: string; nextCheckAt: Date },
  ): Promise<EmailDomainRow> {
    const [row] = await tx.sql<EmailDomainRow>(sql`
      insert into email_domains (tenant_id, id, domain, token, next_check_at)
      values (${tx.tenantId}, ${domain.id}, ${domain.domain}, ${domain.token}, ${domain.nextCheckAt}) returning *`);
    return row!;
  }

  list(ctx: Ctx, before: Uuid | null, limit: number): Promise<EmailDomainRow[]> {
    return this.db.one<EmailDomainRow>(
      ctx,
      sql`
      select * from email_domains
       where tenant_id = ${ctx.tenantId} and (${before}::uuid is null or id < ${before}::uuid)
       order by id desc limit ${limit}`,
    );
  }

  async find(ctx: Ctx, id: Uuid): Promise<EmailDomainRow | null> {
    const [row] = await this.db.one<EmailDomainRow>(
      ctx,
      sql`select * from email_domains where tenant_id = ${ctx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  async findAndLock(tx: TenantTx, id: Uuid): Promise<EmailDomainRow | null> {
    const [row] = await tx.sql<EmailDomainRow>(
      sql`select * from email_domains where tenant_id = ${tx.tenantId} and id = ${id} for update`,
    );
    return row ?? null;
  }

  async isVerified(tx: TenantTx, domain: string): Promise<boolean> {
    const rows = await tx.sql(sql`
      select from email_domains
       where tenant_id = ${tx.tenantId} and domain = ${domain} and ownership in ('verified', 'drifting')`);
    return rows.length > 0;
  }

  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from email_domains where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  /** A click: the close look of the beginning starts anew; one that was given up gets its full time again. */
  async requestCheck(tx: TenantTx, id: Uuid, nextCheckAt: Date): Promise<EmailDomainRow> {
    const [row] = await tx.sql<EmailDomainRow>(sql`
      update email_domains
         set next_check_at = ${nextCheckAt}, checks = 0,
             pending_since = case when ownership = 'lost' and verified_at is null then now() else pending_since end,
             ownership = case when ownership = 'pending' or (ownership = 'lost' and verified_at is null)
                              then 'verifying' else ownership end
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async recordCheck(tx: TenantTx, id: Uuid, next: NextState, now: Date): Promise<EmailDomainRow> {
    const { ownership, reason, checks, firstFailedAt, verifiedAt, nextCheckAt } = next;
    const [row] = await tx.sql<EmailDomainRow>(sql`
      update email_domains
         set ownership = ${ownership}, reason_code = ${reason?.code ?? null}, reason = ${reason?.text ?? null},
             checks = ${checks}, first_failed_at = ${firstFailedAt}, verified_at = ${verifiedAt},
             checked_at = ${now}, next_check_at = ${nextCheckAt}
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  /** Takes the domain unless another organisation holds it. */
  async claim(tx: TenantTx, domain: string): Promise<boolean> {
    const [row] = await tx.sql<{ claimed: boolean }>(sql`select claim_email_domain(${domain}) as claimed`);
    return row!.claimed;
  }

  async release(tx: TenantTx, domain: string): Promise<void> {
    await tx.sql(sql`select release_email_domain(${domain})`);
  }
}
