import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { fromTypeId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import { type AppFound, AppsRepository } from './apps.repository.js';
import type { AppClient } from './apps.types.js';

/** Name of the cache for `tx.invalidate(APPS, id)`; the tag is the app. */
export const APPS = 'apps';

interface Known {
  client: AppClient;
  secrets: { hash: Buffer; until: number }[];
}

/** Apps as clients of the OAuth provider, whoever they belong to. */
@Injectable()
export class AppClientsService {
  private readonly cache: SecurityCache<Known>;

  constructor(
    private readonly repository: AppsRepository,
    private readonly credentials: Credentials,
    private readonly directory: OrganisationDirectory,
    listener: CacheListener,
  ) {
    this.cache = listener.cache(APPS, { max: 5_000, ttl: 60_000, negativeTtl: 400 });
  }

  /** null where there is none, or it or its developer is suspended. */
  async find(clientId: string): Promise<AppClient | null> {
    return (await this.working(clientId))?.client ?? null;
  }

  /** Whatever its state; null where it is gone. */
  async describe(id: Uuid): Promise<AppClient | null> {
    return (await this.known(id))?.client ?? null;
  }

  /** Whether this is one of the app's live secrets. */
  async hasSecret(clientId: string, secret: string, now: Date = new Date()): Promise<boolean> {
    const known = await this.working(clientId);
    const hash = this.credentials.hash(secret);
    // Each is compared, so that the time tells nothing of which one it was.
    return (known?.secrets ?? []).reduce(
      (found, one) => (timingSafeEqual(one.hash, hash) && one.until > now.getTime()) || found,
      false,
    );
  }

  /** Whose app it is, suspended or not. */
  async ownerOf(id: Uuid): Promise<Uuid | null> {
    return (await this.repository.findAnywhere(id))?.organisation_id ?? null;
  }

  private async working(clientId: string): Promise<Known | null> {
    const id = fromTypeId('app', clientId);
    const known = id && (await this.known(id));
    if (!known || known.client.isSuspended) return null;
    const developer = await this.directory.byId(known.client.developer.id);
    return developer?.status === 'active' || developer?.status === 'past_due' ? known : null;
  }

  private known(id: Uuid): Promise<Known | null> {
    return this.cache.get(
      id,
      async () => {
        const found = await this.repository.findAnywhere(id);
        return found && knownOf(found);
      },
      () => [id],
    );
  }
}

const knownOf = (row: AppFound): Known => ({
  client: {
    id: row.id,
    clientId: toTypeId('app', row.id),
    name: row.name,
    kind: row.kind,
    redirectUris: row.redirect_uris,
    scopes: row.scopes,
    clientCredentials: row.client_credentials,
    homepageUrl: row.homepage_url,
    logoUrl: row.logo_url,
    isApproved: row.is_approved,
    isSuspended: row.is_suspended,
    developer: { id: row.organisation_id, name: row.developer_name, kind: row.developer_kind },
  },
  secrets: row.secrets.map(({ hash, until }) => ({
    hash: Buffer.from(hash, 'hex'),
    until: until ? Date.parse(until) : Number.POSITIVE_INFINITY,
  })),
});
