import { Injectable } from '@nestjs/common';
import { Credentials, CREDENTIALS } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';
import type { PendingRequest } from '../oauth.types.js';
import { ArtifactsRepository, type NewArtifact } from './artifacts.repository.js';
import type { GrantName } from './grant-name.js';

/** Models whose secret the guard of the API knows. */
const BEARERS = new Set(['AccessToken', 'ClientCredentials']);
export const INTERACTION = 'Interaction';

export interface StoredArtifact {
  tenantId: Uuid;
  payload: Record<string, unknown>;
  state: 'fresh' | 'consumed' | 'spent';
}

type Content = Pick<NewArtifact, 'model' | 'appId' | 'scopes' | 'payload' | 'replayable' | 'expiresAt'>;

/**
 * Codes, tokens, pushed requests and pending consents, each under the keyed hash of its secret name: neither the name
 * nor anything else that opens a door is in the database.
 */
@Injectable()
export class ArtifactsService {
  constructor(
    private readonly db: Database,
    private readonly repository: ArtifactsRepository,
    private readonly credentials: Credentials,
    private readonly box: SecretBox,
  ) {}

  async find(model: string, name: string): Promise<StoredArtifact | null> {
    const hash = this.credentials.hash(name);
    const row = await this.repository.find(hash, model);
    if (!row) return null;
    const payload =
      model === INTERACTION
        ? ((await this.box.openJson(row.payload.sealed as string, sealOf(row.id))) as Record<string, unknown>)
        : row.payload;
    return { tenantId: row.organisation_id, payload, state: row.state };
  }

  async save(
    ctx: Ctx,
    name: string,
    content: Content,
    grant: Pick<GrantName, 'grantId' | 'family'> | null,
  ): Promise<void> {
    const hash = this.credentials.hash(name);
    const id = idOf(hash);
    // It holds the names of other artifacts, on the way back.
    const payload =
      content.model === INTERACTION
        ? { sealed: await this.box.sealJson(content.payload, sealOf(id)) }
        : content.payload;
    await this.db.inTenant(ctx, (tx) =>
      this.repository.save(tx, {
        ...content,
        payload,
        id,
        hash,
        kind: BEARERS.has(content.model) ? 'access_token' : 'oauth',
        grantId: grant?.grantId ?? null,
        family: grant?.family ?? null,
      }),
    );
  }

  consume(ctx: Ctx, name: string): Promise<boolean> {
    return this.db.inTenant(ctx, (tx) => this.repository.consume(tx, this.credentials.hash(name)));
  }

  async forget(ctx: Ctx, name: string): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const tag = await this.repository.forget(tx, this.credentials.hash(name));
      if (tag) tx.invalidate(CREDENTIALS, tag);
    });
  }

  /** Ends a family of tokens, or one kind of them. */
  async revoke(ctx: Ctx, { tenantId, grantId, family }: GrantName, model: string | null): Promise<void> {
    await this.db.inTenant({ ...ctx, tenantId }, async (tx) => {
      await this.repository.removeOf(tx, grantId, family, model);
      tx.invalidate(CREDENTIALS, grantId);
    });
  }

  /** A request that waits for consent, where it belongs to this tenant. */
  async pending(ctx: Ctx, name: string): Promise<PendingRequest | null> {
    const found = await this.find(INTERACTION, name);
    return found?.tenantId === ctx.tenantId ? (found.payload as unknown as PendingRequest) : null;
  }

  /** Notes how a pending request was answered. */
  async answer(ctx: Ctx, name: string, request: PendingRequest, result: object): Promise<void> {
    const content = {
      model: INTERACTION,
      appId: null,
      scopes: [],
      payload: { ...request, result },
      replayable: false,
      expiresAt: new Date(request.exp * 1000),
    };
    await this.save(ctx, name, content, null);
  }
}

const sealOf = (id: Uuid): string => `oauth_artifacts:${id}`;

/** The first half of the hash, so that the same name is the same row. */
function idOf(hash: Buffer): Uuid {
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
