import { Inject, Injectable } from '@nestjs/common';
import { newApiKey } from '#kernel/access/api-key-format.js';
import { Credentials } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { type ApiKeyCreated, type ApiKeyIn, type ApiKeyOut, apiKeyOut } from './identity.dto.js';
import { identityErrors } from './identity.errors.js';
import { IdentityRepository } from './identity.repository.js';

/** Keys for servers. Only a keyed hash is stored; the key is shown once. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly db: Database,
    private readonly repository: IdentityRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly cursors: Cursors,
    @Inject(CONFIG) private readonly config: Pick<Config, 'API_KEY_PREFIX'>,
  ) {}

  /** @throws `scope-beyond-yours`: a key never has more than its creator. */
  async create(ctx: Ctx, input: ApiKeyIn): Promise<ApiKeyCreated> {
    const beyond = input.scopes.find((scope) => !ctx.principal.scopes.has(scope));
    if (beyond) throw identityErrors.scopeBeyondYours(beyond);
    return this.db.inTenant(ctx, (tx) => this.issue(tx, ctx, input));
  }

  /** Makes a key in the caller's transaction, whose caller has checked that it may. */
  async issue(tx: TenantTx, ctx: Ctx, input: ApiKeyIn): Promise<ApiKeyCreated> {
    const { key, prefix } = newApiKey(this.config.API_KEY_PREFIX);
    const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
    const { kind, id } = ctx.principal;
    const row = await this.repository.insertApiKey(tx, {
      id: newId(),
      name: input.name,
      prefix,
      scopes: [...new Set(input.scopes)].sort(),
      createdBy: { kind, id, userId: await this.personBehind(tx, ctx) },
      expiresAt,
    });
    await this.credentials.put(tx, { kind: 'api_key', secret: key, subjectId: row.id, expiresAt });
    const out = apiKeyOut(row);
    await this.events.publish(tx, ctx, 'api_key.created', {
      subject: { type: 'api_key', id: row.id },
      data: { id: out.id, name: out.name, prefix, scopes: out.scopes },
    });
    return { ...out, key };
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<ApiKeyOut>> {
    const after = this.cursors.decode('api-keys', query.cursor)?.[0] ?? null;
    const rows = await this.repository.listApiKeys(ctx, after as Uuid | null, query.limit + 1);
    return this.cursors.page('api-keys', rows, query.limit, apiKeyOut, (row) => [row.id]);
  }

  async revoke(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      if (!(await this.revokeIn(tx, ctx, id))) throw kernelErrors.notFound();
    });
  }

  /** A key dies with the membership of whoever made it, itself or through other keys. */
  async revokeAllOf(tx: TenantTx, ctx: Ctx, userId: Uuid): Promise<void> {
    for (const id of await this.repository.listLiveKeysOf(tx, userId)) await this.revokeIn(tx, ctx, id);
  }

  private async revokeIn(tx: TenantTx, ctx: Ctx, id: Uuid): Promise<boolean> {
    if (!(await this.repository.revokeApiKey(tx, id))) return false;
    await this.credentials.remove(tx, id);
    await this.events.publish(tx, ctx, 'api_key.revoked', {
      subject: { type: 'api_key', id },
      data: { id: toTypeId('key', id) },
    });
    return true;
  }

  /** The person who answers for what the caller makes, whose membership stays until this transaction ends. */
  private async personBehind(tx: TenantTx, ctx: Ctx): Promise<Uuid | null> {
    const { kind, id, userId, organisationId } = ctx.principal;
    const person = kind === 'api_key' && id ? await this.repository.findUserBehindKey(tx, id) : userId;
    // Somebody of another organisation is no member here.
    if (!person || organisationId !== tx.tenantId) return person;
    if (!(await this.repository.holdMembership(tx, person))) throw kernelErrors.invalidCredential();
    return person;
  }
}
