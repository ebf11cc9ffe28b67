import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { Health, InstallRow, JsonObject } from './listings.types.js';

export interface NewInstall {
  id: Uuid;
  listingId: Uuid;
  handler: string | null;
  configuration: JsonObject;
  secrets: string | null;
  grantedScopes: string[];
  installedBy: object;
}

/** What a handler needs outside a request: the configuration of the one active install that it has. */
export interface ActiveInstall {
  id: Uuid;
  configuration: JsonObject;
  secrets: string | null;
}

@Injectable()
export class InstallsRepository {
  constructor(private readonly db: Database) {}

  /** The tenant's installs with what their listings say, newest first; in one round trip. */
  async list(ctx: Ctx, filter: { id?: Uuid; before?: Uuid | null; limit: number }): Promise<InstallRow[]> {
    const rows = await this.db.one<{ install: InstallRow }>(
      ctx,
      sql`select installs_of_tenant(${filter.id ?? null}, ${filter.before ?? null}, ${filter.limit}) as install`,
    );
    return rows.map(({ install }) => install);
  }

  /** Locks the install, so that its configuration does not change underneath. */
  async lock(tx: TenantTx, id: Uuid): Promise<InstallRow | null> {
    const locked = await tx.sql(sql`
      select id from installs where tenant_id = ${tx.tenantId} and id = ${id} and deleted_at is null for update`);
    return locked.length === 0 ? null : this.find(tx, id);
  }

  async find(tx: TenantTx, id: Uuid): Promise<InstallRow | null> {
    const [row] = await tx.sql<{ install: InstallRow }>(
      sql`select installs_of_tenant(${id}, null, 1) as install`,
    );
    return row?.install ?? null;
  }

  /** How many listings are installed, leaving out one that is about to be. */
  async count(tx: TenantTx, without: Uuid | null = null): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(sql`
      select count(*)::int as count from installs
       where tenant_id = ${tx.tenantId} and deleted_at is null and listing_id is distinct from ${without}::uuid`);
    return row!.count;
  }

  /** False where another request has installed it meanwhile; waits for one that is about to. */
  async insert(tx: TenantTx, install: NewInstall): Promise<boolean> {
    const rows = await tx.sql(sql`
      insert into installs (tenant_id, id, listing_id, handler, configuration, secrets, granted_scopes, installed_by)
      values (${tx.tenantId}, ${install.id}, ${install.listingId}, ${install.handler},
        ${JSON.stringify(install.configuration)}, ${install.secrets}, ${install.grantedScopes},
        ${JSON.stringify(install.installedBy)})
      on conflict (tenant_id, listing_id) where deleted_at is null do nothing returning id`);
    return rows.length === 1;
  }

  async configure(tx: TenantTx, id: Uuid, configuration: JsonObject, secrets: string | null): Promise<void> {
    await tx.sql(sql`
      update installs set configuration = ${JSON.stringify(configuration)}, secrets = ${secrets}, health = null,
             updated_at = now()
       where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  async setStatus(tx: TenantTx, id: Uuid, status: string): Promise<void> {
    await tx.sql(sql`
      update installs set status = ${status}, updated_at = now() where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  async setHealth(tx: TenantTx, id: Uuid, health: Health): Promise<void> {
    await tx.sql(sql`
      update installs set health = ${JSON.stringify(health)}
       where tenant_id = ${tx.tenantId} and id = ${id} and deleted_at is null`);
  }

  /** Secrets go at once; the rest stays for 30 days. */
  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`
      update installs set status = 'uninstalled', deleted_at = now(), updated_at = now(), secrets = null
       where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  async erase(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`
      delete from installs where tenant_id = ${tx.tenantId} and id = ${id} and deleted_at is not null`);
  }

  /** The active install of a handler, for what happens outside a request. */
  async findActive(tenantId: Uuid, handler: string): Promise<ActiveInstall | null> {
    const [row] = await this.db.one<ActiveInstall>(
      { tenantId },
      sql`select id, configuration, secrets from installs
           where tenant_id = ${tenantId} and handler = ${handler} and deleted_at is null and status = 'active'
           order by id desc limit 1`,
    );
    return row ?? null;
  }
}
