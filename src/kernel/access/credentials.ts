import { hash as digest } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { expandScopes, type Role, scopesOfRole, supportScopes } from '#config/scopes.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Principal } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import { Database } from '#kernel/database/database.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { keyedHash } from '#kernel/secrets/keyed-hash.js';
import { allowedFrom } from './allowed-from.js';

/** Name of the cache for `tx.invalidate(CREDENTIALS, subjectId)`. */
export const CREDENTIALS = 'credentials';

/** What a secret stands for: a principal, or one act that it allows once. */
export type PrincipalCredential = 'api_key' | 'session' | 'support_session' | 'access_token';
export type SingleUseCredential =
  'invitation' | 'mailed_invitation' | 'password_reset' | 'email_verification' | 'support_link';
/** `client_secret`: an app's own; `oauth`: what the OAuth provider keeps by a secret name, codes and refresh tokens. */
export type CredentialKind = PrincipalCredential | SingleUseCredential | 'client_secret' | 'oauth';

interface CredentialRow {
  kind: CredentialKind;
  organisation_id: string;
  subject_id: string;
  user_id: string | null;
  role: Role | null;
  scopes: string[];
  expires_at: Date | null;
  ranges: string[];
  rate_limit: number | null;
  support: { organisationId: Uuid; userId: Uuid | null; name: string; access: 'read' | 'write' } | null;
  app_id: string | null;
  grant_id: string | null;
  developer_id: string | null;
}

export interface Credential {
  kind: PrincipalCredential;
  principal: Principal;
  organisationId: Uuid;
  /** Whose app it acts for, by an access token. */
  developerId: Uuid | null;
  /** Milliseconds since 1970. */
  expiresAt: number | null;
  /** True where it may be used from this client address. */
  allows: (address: string) => boolean;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The one look-up for secrets of every kind: only a keyed hash is stored, and one table says whose it is
 * (`credentials`, reached through definer functions, since no tenant is known before it answers).
 */
@Injectable()
export class Credentials {
  private readonly cache: SecurityCache<Credential>;
  private readonly pepper: Uint8Array;

  constructor(
    private readonly db: Database,
    listener: CacheListener,
    @Inject(CONFIG) config: Pick<Config, 'deriveKey'>,
  ) {
    this.pepper = config.deriveKey('credentials');
    this.cache = listener.cache(CREDENTIALS, { max: 50_000, ttl: 60_000, negativeTtl: 400 });
  }

  /** HMAC-SHA-256 of a secret under the installation's pepper, 32 bytes. */
  hash(secret: string): Buffer {
    return keyedHash(this.pepper, secret);
  }

  /** Who the secret stands for, or null where it is unknown, expired, revoked or of another kind. */
  async find(
    kinds: readonly PrincipalCredential[],
    secret: string,
    now: Date = new Date(),
  ): Promise<Credential | null> {
    // A digest as the key: a secret itself does not stay in memory. The keyed hash is dearer and only for the table.
    const found = await this.cache.get(
      digest('sha256', secret, 'base64'),
      () => this.load(this.hash(secret)),
      (credential) => (credential ? tagsOf(credential) : []),
    );
    if (!found || !kinds.includes(found.kind)) return null;
    return found.expiresAt !== null && found.expiresAt <= now.getTime() ? null : found;
  }

  /** Stores the hash of a secret for the transaction's organisation. */
  async put(
    tx: TenantTx,
    credential: { kind: CredentialKind; secret: string; subjectId: Uuid; expiresAt: Date | null },
  ): Promise<void> {
    const { kind, secret, subjectId, expiresAt } = credential;
    await tx.sql(sql`select credential_put(${this.hash(secret)}, ${kind}, ${subjectId}, ${expiresAt})`);
  }

  /** A new secret beside the present one, which works on until `previousUntil`; all processes know within a second. */
  async rotate(
    tx: TenantTx,
    credential: {
      kind: CredentialKind;
      secret: string;
      subjectId: Uuid;
      expiresAt: Date | null;
      previousUntil: Date;
    },
  ): Promise<void> {
    const { kind, secret, subjectId, expiresAt, previousUntil } = credential;
    await tx.sql(
      sql`select credential_rotate(${this.hash(secret)}, ${kind}, ${subjectId}, ${expiresAt}, ${previousUntil})`,
    );
    tx.invalidate(CREDENTIALS, subjectId);
  }

  /** Gives the newest secret of a subject another end; null is none. */
  async expire(tx: TenantTx, subjectId: Uuid, expiresAt: Date | null): Promise<void> {
    await tx.sql(sql`select credential_expire(${subjectId}, ${expiresAt})`);
    tx.invalidate(CREDENTIALS, subjectId);
  }

  /** Removes every secret of a subject; all processes refuse it within a second. */
  async remove(tx: TenantTx, subjectId: Uuid): Promise<void> {
    await tx.sql(sql`select credential_remove(${subjectId})`);
    tx.invalidate(CREDENTIALS, subjectId);
  }

  /** Whose single-use secret this is; the caller removes it in the transaction that uses it. */
  async findSubject(
    kind: SingleUseCredential,
    secret: string,
  ): Promise<{ organisationId: Uuid; subjectId: Uuid } | null> {
    const [row] = await this.db.one<{ organisation_id: string; subject_id: string }>(
      { tenantId: NOBODY },
      sql`select organisation_id, subject_id from credential_find(${this.hash(secret)})
          where kind = ${kind} and (expires_at is null or expires_at > now())`,
    );
    return row ? { organisationId: row.organisation_id, subjectId: row.subject_id } : null;
  }

  private async load(hash: Buffer): Promise<Credential | null> {
    const [row] = await this.db.one<CredentialRow>(
      { tenantId: NOBODY },
      sql`select * from credential_find(${hash})`,
    );
    if (!row || !isPrincipal(row.kind)) return null;
    return {
      kind: row.kind,
      organisationId: row.organisation_id,
      developerId: row.developer_id,
      expiresAt: row.expires_at?.getTime() ?? null,
      allows: allowedFrom(row.ranges),
      principal: {
        kind: row.kind === 'support_session' ? 'support' : row.kind,
        id: row.app_id ? (row.grant_id ?? row.app_id) : row.subject_id,
        userId: row.user_id,
        organisationId: row.organisation_id,
        role: row.role,
        scopes: scopesOf(row),
        ...(row.kind === 'api_key' ? { rateLimit: row.rate_limit } : {}),
        ...(row.app_id ? { appId: row.app_id } : {}),
        ...(row.support ? { support: row.support } : {}),
      },
    };
  }
}

const isPrincipal = (kind: CredentialKind): kind is PrincipalCredential =>
  kind === 'api_key' || kind === 'session' || kind === 'support_session' || kind === 'access_token';

/** Whatever changes what a credential may: itself, its person, organisation or app, whoever opened a support session. */
function tagsOf({ principal, organisationId }: Credential): string[] {
  const { id, userId, appId, support } = principal;
  return [id, userId, organisationId, appId, support?.userId, support?.organisationId].filter(
    (tag) => tag != null,
  );
}

function scopesOf({ kind, role, scopes, support }: CredentialRow): Set<string> {
  if (support) return supportScopes(support.access);
  const ofRole = role ? scopesOfRole(role) : null;
  if (kind === 'session') return ofRole ?? new Set();
  const own = expandScopes(scopes);
  return ofRole ? new Set([...own].filter((scope) => ofRole.has(scope))) : own;
}
