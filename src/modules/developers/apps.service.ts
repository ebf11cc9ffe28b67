import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { expandScopes } from '#config/scopes.js';
import { newToken } from '#kernel/access/access-token-format.js';
import { Credentials, CREDENTIALS } from '#kernel/access/credentials.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { SecretBox } from '#kernel/secrets/secret-box.js';
import { APPS } from './app-clients.service.js';
import { AppSecretAgeJob } from './app-secret-age.job.js';
import {
  type AppCreated,
  type AppIn,
  type AppOut,
  appOut,
  type AppPatch,
  type AppSecretCreated,
  type AppSecretIn,
} from './apps.dto.js';
import { AppsRepository } from './apps.repository.js';
import type { AppKind, AppRow } from './apps.types.js';
import { developerErrors } from './developers.errors.js';
import { isRedirectUri } from './redirect-uri.js';

/** Apps of the caller's organisation: any organisation may be a developer. */
@Injectable()
export class AppsService {
  constructor(
    private readonly db: Database,
    private readonly repository: AppsRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly box: SecretBox,
    private readonly age: AppSecretAgeJob,
    @Inject(CONFIG) private readonly config: Pick<Config, 'API_KEY_PREFIX' | 'SECRET_MAX_AGE_DAYS'>,
  ) {}

  /** @throws `redirect-uri-invalid`, `redirect-uri-missing`, `app-scope-beyond-yours` */
  create(ctx: Ctx, input: AppIn): Promise<AppCreated> {
    const scopes = sorted(input.scopes);
    checkRedirects(input.redirectUris, input.kind, input.clientCredentials);
    refuseBeyond(ctx, input.clientCredentials ? scopes : []);
    const secret = input.kind === 'web' ? newToken(this.config.API_KEY_PREFIX, 'cs') : null;
    const webhookSecret = input.webhookUrl ? newWebhookSecret() : null;
    return this.db.inTenant(ctx, async (tx) => {
      const id = newId();
      const { kind, id: principalId, userId } = ctx.principal;
      const row = await this.repository.insert(tx, {
        id,
        name: input.name,
        kind: input.kind,
        redirect_uris: input.redirectUris,
        scopes,
        client_credentials: input.clientCredentials,
        homepage_url: input.homepageUrl ?? null,
        logo_url: input.logoUrl ?? null,
        webhook_url: input.webhookUrl ?? null,
        webhook_secret: webhookSecret && (await this.sealed(ctx, id, webhookSecret)),
        secret_hint: secret && secret.slice(-4),
        createdBy: { kind, id: principalId, userId },
      });
      if (secret) {
        await this.credentials.put(tx, { kind: 'client_secret', secret, subjectId: id, expiresAt: null });
        await this.age.watch(tx, row);
      }
      const out = this.out(row);
      await this.events.publish(tx, ctx, 'app.created', {
        subject: { type: 'app', id },
        data: { id: out.id, name: out.name, scopes },
      });
      return { ...out, clientSecret: secret, webhookSecret };
    });
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<AppOut>> {
    const before = this.cursors.decode('apps', query.cursor)?.[0] ?? null;
    const rows = await this.repository.list(ctx, before as Uuid | null, query.limit + 1);
    return this.cursors.page('apps', rows, query.limit, this.out, (row) => [row.id]);
  }

  async get(ctx: Ctx, id: Uuid): Promise<AppOut> {
    return this.out(found(await this.repository.find(ctx, id)));
  }

  /** @throws `redirect-uri-invalid`, `redirect-uri-missing`, `app-scope-beyond-yours` */
  update(ctx: Ctx, id: Uuid, patch: AppPatch): Promise<AppOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const row = found(await this.repository.hold(tx, id));
      const next = patched(row, patch);
      checkRedirects(next.redirect_uris, next.kind, next.client_credentials);
      refuseBeyond(ctx, actsAsItself(row) || actsAsItself(next) ? [...row.scopes, ...next.scopes] : []);
      const updated = await this.repository.update(tx, next);
      forgetApp(tx, id);
      const [before, after] = [this.out(row), this.out(updated)];
      await this.events.publish(tx, ctx, 'app.updated', {
        subject: { type: 'app', id },
        data: { id: after.id, name: after.name },
        before,
        after,
      });
      return after;
    });
  }

  /** What tenants allowed it ends with it. */
  async remove(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const row = found(await this.repository.hold(tx, id));
      await this.repository.remove(tx, id);
      await this.credentials.remove(tx, id);
      await this.age.forget(tx, id);
      forgetApp(tx, id);
      await this.events.publish(tx, ctx, 'app.deleted', {
        subject: { type: 'app', id },
        data: { id: toTypeId('app', id), name: row.name },
      });
    });
  }

  /**
   * A new client secret; the present one works on for the overlap. One that was still in its overlap ends now: two
   * secrets work at a time.
   * @throws `no-secret`, `app-scope-beyond-yours`
   */
  rotateSecret(ctx: Ctx, id: Uuid, { overlapSeconds }: AppSecretIn): Promise<AppSecretCreated> {
    return this.db.inTenant(ctx, async (tx) => {
      const row = found(await this.repository.hold(tx, id));
      if (row.kind === 'native') throw developerErrors.noSecret();
      // Whoever has the secret acts as the organisation.
      refuseBeyond(ctx, actsAsItself(row) ? row.scopes : []);
      const secret = newToken(this.config.API_KEY_PREFIX, 'cs');
      const previousUntil = new Date(Date.now() + overlapSeconds * 1000);
      await this.credentials.rotate(tx, {
        kind: 'client_secret',
        secret,
        subjectId: id,
        expiresAt: null,
        previousUntil,
      });
      const hint = secret.slice(-4);
      const rotated = await this.repository.setSecret(tx, id, {
        hint,
        previousHint: row.secret_hint,
        previousUntil,
      });
      await this.age.watch(tx, rotated);
      forgetApp(tx, id);
      const out = this.out(rotated);
      await this.events.publish(tx, ctx, 'app.secret_rotated', {
        subject: { type: 'app', id },
        data: { id: out.id, hint, previousUntil: previousUntil.toISOString() },
        before: { hint: row.secret_hint },
        after: { hint },
      });
      return { ...out, clientSecret: secret };
    });
  }

  /** @throws `no-webhook` */
  rotateWebhookSecret(ctx: Ctx, id: Uuid): Promise<{ webhookSecret: string }> {
    return this.db.inTenant(ctx, async (tx) => {
      const row = found(await this.repository.hold(tx, id));
      if (!row.webhook_url) throw developerErrors.noWebhook();
      const webhookSecret = newWebhookSecret();
      await this.repository.update(tx, {
        ...row,
        webhook_secret: await this.sealed(ctx, id, webhookSecret),
      });
      await this.events.publish(tx, ctx, 'app.webhook_secret_rotated', {
        subject: { type: 'app', id },
        data: { id: toTypeId('app', id) },
      });
      return { webhookSecret };
    });
  }

  private sealed(ctx: Ctx, id: Uuid, secret: string): Promise<string> {
    return this.box.seal(secret, `${ctx.tenantId}:apps:${id}:webhook_secret`);
  }

  private readonly out = (row: AppRow): AppOut => appOut(row, this.config.SECRET_MAX_AGE_DAYS);
}

/** Every process forgets what it knows of the app, and of the tokens that it was given. */
export function forgetApp(tx: TenantTx, id: Uuid): void {
  tx.invalidate(APPS, id);
  tx.invalidate(CREDENTIALS, id);
}

export function found(row: AppRow | null): AppRow {
  if (!row) throw kernelErrors.notFound();
  return row;
}

const sorted = (scopes: readonly string[]): string[] => [...expandScopes(scopes)].sort();
// The form of Standard Webhooks 1.0: 24 to 64 random bytes in base64.
const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
const actsAsItself = (row: AppRow): boolean => row.client_credentials;

function checkRedirects(uris: readonly string[], kind: AppKind, actsWithoutPeople: boolean): void {
  const wrong = uris.find((uri) => !isRedirectUri(uri, kind));
  if (wrong !== undefined) throw developerErrors.redirectUriInvalid(wrong);
  if (uris.length === 0 && !actsWithoutPeople) throw developerErrors.redirectUriMissing();
}

/** What an app may as the organisation itself, whoever gives it that must hold. */
function refuseBeyond({ principal }: Ctx, scopes: readonly string[]): void {
  const beyond = scopes.find((scope) => !principal.scopes.has(scope));
  if (beyond) throw developerErrors.appScopeBeyondYours(beyond);
}

const patched = (row: AppRow, patch: AppPatch): AppRow => ({
  ...row,
  name: patch.name ?? row.name,
  redirect_uris: patch.redirectUris ?? row.redirect_uris,
  scopes: patch.scopes ? sorted(patch.scopes) : row.scopes,
  client_credentials: patch.clientCredentials ?? row.client_credentials,
  homepage_url: patch.homepageUrl === undefined ? row.homepage_url : patch.homepageUrl,
  logo_url: patch.logoUrl === undefined ? row.logo_url : patch.logoUrl,
  webhook_url: patch.webhookUrl === undefined ? row.webhook_url : patch.webhookUrl,
});
