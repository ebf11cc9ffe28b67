import { Injectable } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { BrandPatch } from './branding.dto.js';

export interface BrandRow {
  revision: number;
  published: BrandPatch;
  draft: BrandPatch | null;
  updated_at: Date;
}

/** Published values of one organisation in the line from the platform down. */
export interface BrandLayer {
  depth: number;
  name: string;
  revision: number;
  published: BrandPatch;
}

export interface NewAsset {
  id: Uuid;
  sha256: string;
  purpose: string;
  file: string;
  mailFile: string | null;
  contentType: string;
  bytes: number;
  width: number;
  height: number;
}

@Injectable()
export class BrandingRepository {
  constructor(private readonly db: Database) {}

  async insert(tx: TenantTx, published: BrandPatch): Promise<void> {
    await tx.sql(
      sql`insert into brands (tenant_id, published) values (${tx.tenantId}, ${JSON.stringify(published)})`,
    );
  }

  /** The organisation's own row, made when it is first needed, locked until the transaction ends. */
  async lock(tx: TenantTx): Promise<BrandRow> {
    await tx.sql(
      sql`insert into brands (tenant_id) values (${tx.tenantId}) on conflict (tenant_id) do nothing`,
    );
    const [row] = await tx.sql<BrandRow>(sql`
      select revision, published, draft, updated_at from brands where tenant_id = ${tx.tenantId} for update`);
    return row!;
  }

  async find(tx: TenantTx): Promise<BrandRow | null> {
    const [row] = await tx.sql<BrandRow>(
      sql`select revision, published, draft, updated_at from brands where tenant_id = ${tx.tenantId}`,
    );
    return row ?? null;
  }

  async publish(tx: TenantTx, published: BrandPatch, draft: BrandPatch | null): Promise<BrandRow> {
    const [row] = await tx.sql<BrandRow>(sql`
      update brands set published = ${JSON.stringify(published)}, draft = ${draft ? JSON.stringify(draft) : null},
             revision = revision + 1, updated_at = now()
       where tenant_id = ${tx.tenantId} returning revision, published, draft, updated_at`);
    return row!;
  }

  async setDraft(tx: TenantTx, draft: BrandPatch | null): Promise<void> {
    await tx.sql(sql`
      update brands set draft = ${draft ? JSON.stringify(draft) : null}, updated_at = now() where tenant_id = ${tx.tenantId}`);
  }

  layers(tenantId: Uuid): Promise<BrandLayer[]> {
    return this.db.one<BrandLayer>({ tenantId }, sql`select * from brand_layers()`);
  }

  layersIn(tx: TenantTx): Promise<BrandLayer[]> {
    return tx.sql<BrandLayer>(sql`select * from brand_layers()`);
  }

  async insertAsset(tx: TenantTx, asset: NewAsset): Promise<{ id: Uuid }> {
    const [row] = await tx.sql<{ id: Uuid }>(sql`
      insert into assets (tenant_id, id, sha256, purpose, file, mail_file, content_type, bytes, width, height)
      values (${tx.tenantId}, ${asset.id}, ${asset.sha256}, ${asset.purpose}, ${asset.file}, ${asset.mailFile}, ${asset.contentType},
              ${asset.bytes}, ${asset.width}, ${asset.height})
      on conflict (tenant_id, sha256, purpose) do update set file = excluded.file returning id`);
    return row!;
  }

  /** The image of a file for mails, or null. */
  async findMailFile(tenantId: Uuid, file: string): Promise<string | null> {
    const [row] = await this.db.one<{ mail_file: string | null }>(
      { tenantId },
      sql`select mail_file from assets where tenant_id = ${tenantId} and file = ${file} and mail_file is not null limit 1`,
    );
    return row?.mail_file ?? null;
  }

  /** Which of the files the organisation has uploaded. */
  async knownFiles(tx: TenantTx, files: string[]): Promise<Set<string>> {
    const rows = await tx.sql<{ file: string }>(
      sql`select file from assets where tenant_id = ${tx.tenantId} and file = any (${files})`,
    );
    return new Set(rows.map(({ file }) => file));
  }
}
