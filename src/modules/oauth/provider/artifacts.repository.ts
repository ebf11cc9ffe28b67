import { Injectable } from '@nestjs/common';
import type { CredentialKind } from '#kernel/access/credentials.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

export interface ArtifactFound {
  organisation_id: Uuid;
  id: Uuid;
  payload: Record<string, unknown>;
  state: 'fresh' | 'consumed' | 'spent';
}

export interface NewArtifact {
  id: Uuid;
  hash: Buffer;
  kind: CredentialKind;
  model: string;
  grantId: Uuid | null;
  family: Uuid | null;
  appId: Uuid | null;
  scopes: string[];
  payload: object;
  replayable: boolean;
  expiresAt: Date;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the provider gave out. By its secret name it is found through definer functions: no tenant is known before. */
@Injectable()
export class ArtifactsRepository {
  constructor(private readonly db: Database) {}

  async find(hash: Buffer, model: string): Promise<ArtifactFound | null> {
    const [row] = await this.db.one<ArtifactFound>(
      { tenantId: NOBODY },
      sql`select * from oauth_find(${hash}, ${model})`,
    );
    return row ?? null;
  }

  /** Stores it, or its new content under the same name. */
  async save(tx: TenantTx, artifact: NewArtifact): Promise<void> {
    await tx.sql(sql`
      with made as (
        insert into oauth_artifacts (tenant_id, id, model, grant_id, family, app_id, scopes, payload, replayable, expires_at)
        values (${tx.tenantId}, ${artifact.id}, ${artifact.model}, ${artifact.grantId}, ${artifact.family},
          ${artifact.appId}, ${artifact.scopes}, ${JSON.stringify(artifact.payload)}, ${artifact.replayable},
          ${artifact.expiresAt})
        on conflict (tenant_id, id) do update set payload = excluded.payload, expires_at = excluded.expires_at
        returning id, xmax = 0 as is_new)
      select credential_put(${artifact.hash}, ${artifact.kind}, id, ${artifact.expiresAt}) from made where is_new`);
  }

  /** False where it was used before, and may not be again. */
  async consume(tx: TenantTx, hash: Buffer): Promise<boolean> {
    const [row] = await tx.sql<{ consumed: boolean }>(sql`select oauth_consume(${hash}) as consumed`);
    return row!.consumed;
  }

  /** The tag of caches that knew it. */
  async forget(tx: TenantTx, hash: Buffer): Promise<Uuid | null> {
    const [row] = await tx.sql<{ tag: Uuid | null }>(sql`select oauth_forget(${hash}) as tag`);
    return row?.tag ?? null;
  }

  /** Everything of a grant, or of one family or kind in it. */
  async removeOf(tx: TenantTx, grantId: Uuid, family: Uuid | null, model: string | null): Promise<void> {
    await tx.sql(sql`
      with gone as (
        delete from oauth_artifacts
         where tenant_id = ${tx.tenantId} and grant_id = ${grantId} and (${family}::uuid is null or family = ${family}::uuid)
           and (${model}::text is null or model = ${model})
        returning id)
      select credential_remove(id) from gone`);
  }
}
