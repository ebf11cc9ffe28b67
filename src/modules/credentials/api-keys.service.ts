import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { newApiKey } from '#kernel/access/api-key-format.js';
import { Credentials } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { Departures } from '#modules/identity/departures.port.js';
import {
  type ApiKeyCreated,
  type ApiKeyIn,
  type ApiKeyOut,
  apiKeyOut,
  type ApiKeyPatch,
  type ApiKeyRotateIn,
} from './api-keys.dto.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { credentialErrors } from './credentials.errors.js';
import type { ApiKeyRow } from './credentials.types.js';
import { KeyAgeJob } from './key-age.job.js';

/** What a key is made of; whoever issues one without a request has checked that it may. */
export type NewKey = Omit<ApiKeyIn, 'owner'> & { owner?: ApiKeyIn['owner'] };

/** Keys for servers. Only a keyed hash is stored; a key is shown once. */
@Injectable()
export class ApiKeysService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: ApiKeysRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly age: KeyAgeJob,
    private readonly departures: Departures,
    @Inject(CONFIG) private readonly config: Pick<Config, 'API_KEY_PREFIX' | 'SECRET_MAX_AGE_DAYS'>,
  ) {}

  onModuleInit(): void {
    // A key dies with the membership of its owner, whichever key or session made it.
    this.departures.on(async (tx, ctx, userId) => {
      for (const id of await this.repository.listIdsOf(tx, userId)) await this.revokeIn(tx, ctx, id);
    });
  }

  /** @throws `scope-beyond-yours`: a key never has more than its creator. */
  create(ctx: Ctx, input: ApiKeyIn): Promise<ApiKeyCreated> {
    refuseApps(ctx);
    refuseBeyond(ctx, input.scopes);
    return this.db.inTenant(ctx, (tx) => this.issue(tx, ctx, input));
  }

  /** Makes a key in the caller's transaction, whose caller has checked that it may. */
  async issue(tx: TenantTx, ctx: Ctx, input: NewKey): Promise<ApiKeyCreated> {
    const { key, prefix } = newApiKey(this.config.API_KEY_PREFIX);
    const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
    const { kind, id, userId, organisationId } = ctx.principal;
    // Somebody of another organisation is no member here, so what they make belongs to a service.
    const owner = input.owner === 'service' || organisationId !== tx.tenantId ? null : userId;
    const row = await this.repository
      .insert(tx, {
        id: newId(),
        name: input.name,
        prefix,
        scopes: [...new Set(input.scopes)].sort(),
        owner_user_id: owner,
        rate_limit: input.rateLimit ?? null,
        ranges: input.allowedRanges ?? [],
        expires_at: expiresAt,
        createdBy: { kind, id, userId },
      })
      .catch((error: unknown) => {
        // Its owner was removed at this very moment.
        if (violates(error, 'api_keys_tenant_id_owner_user_id_fkey')) throw kernelErrors.invalidCredential();
        throw error;
      });
    await this.credentials.put(tx, { kind: 'api_key', secret: key, subjectId: row.id, expiresAt });
    await this.age.watch(tx, row);
    const out = this.out(row);
    await this.events.publish(tx, ctx, 'api_key.created', {
      subject: { type: 'api_key', id: row.id },
      data: { id: out.id, name: out.name, prefix, scopes: out.scopes },
    });
    return { ...out, key };
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<ApiKeyOut>> {
    const before = this.cursors.decode('api-keys', query.cursor)?.[0] ?? null;
    const within = managesFromAbove(ctx) ? [...ctx.principal.scopes] : null;
    const rows = await this.repository.list(ctx, before as Uuid | null, query.limit + 1, within);
    return this.cursors.page('api-keys', rows, query.limit, this.out, (row) => [row.id]);
  }

  async get(ctx: Ctx, id: Uuid): Promise<ApiKeyOut> {
    return this.out(seen(ctx, await this.repository.find(ctx, id)));
  }

  /** Names of keys, revoked ones too, by id. */
  async namesOf(ctx: Pick<Ctx, 'tenantId'>, ids: readonly Uuid[]): Promise<Map<Uuid, string>> {
    const rows = ids.length > 0 ? await this.repository.listNames(ctx, [...ids]) : [];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** @throws `scope-beyond-yours`, `key-suspended` */
  update(ctx: Ctx, id: Uuid, patch: ApiKeyPatch): Promise<ApiKeyOut> {
    refuseApps(ctx);
    return this.db.inTenant(ctx, async (tx) => {
      const row = seen(ctx, await this.repository.hold(tx, id));
      refuseBeyond(ctx, row.scopes);
      refuseBeyond(ctx, patch.scopes ?? []);
      if (patch.isActive && row.suspended_reason) throw credentialErrors.keySuspended(row.suspended_reason);
      const updated = await this.repository.update(tx, patched(row, patch));
      await this.credentials.expire(tx, id, updated.expires_at);
      const [before, after] = [this.out(row), this.out(updated)];
      await this.events.publish(tx, ctx, 'api_key.updated', {
        subject: { type: 'api_key', id },
        data: { id: after.id, name: after.name },
        before,
        after,
      });
      return after;
    });
  }

  /**
   * A new secret; the present one works on for the overlap, never past the key's own end. One that was still in its
   * overlap ends now: two secrets work at a time.
   * @throws `not-your-key`, `scope-beyond-yours`
   */
  rotate(ctx: Ctx, id: Uuid, { overlapSeconds }: ApiKeyRotateIn): Promise<ApiKeyCreated> {
    refuseApps(ctx);
    return this.db.inTenant(ctx, async (tx) => {
      const row = seen(ctx, await this.repository.hold(tx, id));
      if (row.owner_user_id && row.owner_user_id !== ctx.principal.userId)
        throw credentialErrors.notYourKey();
      refuseBeyond(ctx, row.scopes);
      const { key, prefix } = newApiKey(this.config.API_KEY_PREFIX);
      const previousUntil = new Date(Date.now() + overlapSeconds * 1000);
      await this.credentials.rotate(tx, {
        kind: 'api_key',
        secret: key,
        subjectId: id,
        expiresAt: row.expires_at,
        previousUntil,
      });
      const rotated = await this.repository.setSecret(tx, id, {
        prefix,
        previousPrefix: row.prefix,
        previousUntil,
      });
      await this.age.watch(tx, rotated);
      const out = this.out(rotated);
      await this.events.publish(tx, ctx, 'api_key.rotated', {
        subject: { type: 'api_key', id },
        data: { id: out.id, prefix, previousUntil: previousUntil.toISOString() },
        before: { prefix: row.prefix },
        after: { prefix },
      });
      return { ...out, key };
    });
  }

  async revoke(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      seen(ctx, await this.repository.hold(tx, id));
      await this.revokeIn(tx, ctx, id);
    });
  }

  private async revokeIn(tx: TenantTx, ctx: Ctx, id: Uuid): Promise<void> {
    if (!(await this.repository.revoke(tx, id))) throw kernelErrors.notFound();
    await this.credentials.remove(tx, id);
    await this.age.forget(tx, id);
    await this.events.publish(tx, ctx, 'api_key.revoked', {
      subject: { type: 'api_key', id },
      data: { id: toTypeId('key', id) },
    });
  }

  private readonly out = (row: ApiKeyRow): ApiKeyOut => apiKeyOut(row, this.config.SECRET_MAX_AGE_DAYS);
}

const managesFromAbove = ({ principal, tenantId }: Ctx): boolean => principal.organisationId !== tenantId;

/** Whoever manages the organisation from above sees the keys that it could have made, and no others. */
export function seen(ctx: Ctx, row: ApiKeyRow | null): ApiKeyRow {
  const hidden = managesFromAbove(ctx) && row?.scopes.some((scope) => !ctx.principal.scopes.has(scope));
  if (!row || hidden) throw kernelErrors.notFound();
  return row;
}

/** A key would outlive the grant that an app acts by. */
function refuseApps({ principal }: Ctx): void {
  if (principal.kind === 'access_token') throw credentialErrors.notByApp();
}

/** Who changes or rotates a key could use it as they like, so they must hold what it holds. */
export function refuseBeyond({ principal }: Ctx, scopes: readonly string[]): void {
  const beyond = scopes.find((scope) => !principal.scopes.has(scope));
  if (beyond) throw credentialErrors.scopeBeyondYours(beyond);
}

const patched = (row: ApiKeyRow, patch: ApiKeyPatch): ApiKeyRow => ({
  ...row,
  name: patch.name ?? row.name,
  scopes: patch.scopes ? [...new Set(patch.scopes)].sort() : row.scopes,
  rate_limit: patch.rateLimit === undefined ? row.rate_limit : patch.rateLimit,
  ranges: patch.allowedRanges ?? row.ranges,
  expires_at:
    patch.expiresAt === undefined
      ? row.expires_at
      : patch.expiresAt === null
        ? null
        : new Date(patch.expiresAt),
  is_active: patch.isActive ?? row.is_active,
});
