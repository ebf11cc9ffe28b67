import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { OrganisationKind } from '#kernel/context/organisation.types.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { AppKind, AppRow } from './apps.types.js';

/** A row of the definer function `app_find`. */
export interface AppFound {
  organisation_id: Uuid;
  developer_name: string;
  developer_kind: OrganisationKind;
  id: Uuid;
  name: string;
  kind: AppKind;
  redirect_uris: string[];
  scopes: string[];
  client_credentials: boolean;
  homepage_url: string | null;
  logo_url: string | null;
  is_approved: boolean;
  is_suspended: boolean;
  secrets: { hash: string; until: string | null }[];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class AppsRepository {
  constructor(private readonly db: Database) {}

  async insert(
    tx: TenantTx,
    app: Omit<
      AppRow,
      | 'tenant_id'
      | 'approved_at'
      | 'suspended_at'
      | 'suspended_reason'
      | 'secret_set_at'
      | 'previous_hint'
      | 'previous_until'
      | 'created_at'
    > & { createdBy: object },
  ): Promise<AppRow> {
    const [row] = await tx.sql<AppRow>(sql`
      insert into apps (tenant_id, id, name, kind, redirect_uris, scopes, client_credentials, homepage_url, logo_url,
        webhook_url, webhook_secret, secret_hint, secret_set_at, created_by)
      values (${tx.tenantId}, ${app.id}, ${app.name}, ${app.kind}, ${app.redirect_uris}, ${app.scopes},
        ${app.client_credentials}, ${app.homepage_url}, ${app.logo_url}, ${app.webhook_url}, ${app.webhook_secret},
        ${app.secret_hint}, case when ${app.secret_hint}::text is not null then now() end, ${JSON.stringify(app.createdBy)})
      returning *`);
    return row!;
  }

  /** Newest first. */
  list(ctx: Ctx, before: Uuid | null, limit: number): Promise<AppRow[]> {
    return this.db.one<AppRow>(
      ctx,
      sql`select * from apps where tenant_id = ${ctx.tenantId} and (${before}::uuid is null or id < ${before}::uuid)
           order by id desc limit ${limit}`,
    );
  }

  async find(ctx: Pick<Ctx, 'tenantId'>, id: Uuid): Promise<AppRow | null> {
    const [row] = await this.db.one<AppRow>(
      ctx,
      sql`select * from apps where tenant_id = ${ctx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  /** Locked, so that two changes follow one another. */
  async hold(tx: TenantTx, id: Uuid): Promise<AppRow | null> {
    const [row] = await tx.sql<AppRow>(
      sql`select * from apps where tenant_id = ${tx.tenantId} and id = ${id} for no key update`,
    );
    return row ?? null;
  }

  async update(tx: TenantTx, app: AppRow): Promise<AppRow> {
    const [row] = await tx.sql<AppRow>(sql`
      update apps set name = ${app.name}, redirect_uris = ${app.redirect_uris}, scopes = ${app.scopes},
             client_credentials = ${app.client_credentials}, homepage_url = ${app.homepage_url}, logo_url = ${app.logo_url},
             webhook_url = ${app.webhook_url}, webhook_secret = ${app.webhook_secret}, approved_at = ${app.approved_at},
             suspended_at = ${app.suspended_at}, suspended_reason = ${app.suspended_reason}, updated_at = now()
       where tenant_id = ${tx.tenantId} and id = ${app.id} returning *`);
    return row!;
  }

  async setSecret(
    tx: TenantTx,
    id: Uuid,
    secret: { hint: string; previousHint: string | null; previousUntil: Date },
  ): Promise<AppRow> {
    const [row] = await tx.sql<AppRow>(sql`
      update apps set secret_hint = ${secret.hint}, secret_set_at = now(), previous_hint = ${secret.previousHint},
             previous_until = ${secret.previousUntil}, updated_at = now(),
             -- What was suspended for the age of its secret has a new one.
             suspended_at = case when suspended_reason = 'rotation-overdue' then null else suspended_at end,
             suspended_reason = nullif(suspended_reason, 'rotation-overdue')
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from apps where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  /** Whoever's it is, with the hashes of its secrets. */
  async findAnywhere(id: Uuid): Promise<AppFound | null> {
    const [row] = await this.db.one<AppFound>({ tenantId: NOBODY }, sql`select * from app_find(${id})`);
    return row ?? null;
  }
}
