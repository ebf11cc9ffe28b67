import { Inject, Injectable } from '@nestjs/common';
import type { Quotas } from '#config/plans.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import { Database } from '#kernel/database/database.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import { sql } from '#kernel/database/sql.js';
import type { Organisation, OrganisationKind, OrganisationStatus } from './organisation.types.js';
import type { Uuid } from './type-id.js';

/** Name of the cache for `tx.invalidate(DIRECTORY, id)`; the tags are organisation ids and hostnames. */
export const DIRECTORY = 'directory';

const NOBODY = '00000000-0000-0000-0000-000000000000';

interface SnapshotRow {
  id: string;
  kind: OrganisationKind;
  parent_id: string | null;
  slug: string;
  name: string;
  plan: string;
  status: OrganisationStatus;
  lineage: string[];
  primary_host: string | null;
  quotas: Quotas;
}

/**
 * Which organisation answers under a host, and what is known of an organisation: cached in the process, told of
 * changes by NOTIFY. The functions behind it are `SECURITY DEFINER`, since no tenant is known yet.
 */
@Injectable()
export class OrganisationDirectory {
  private readonly cache: SecurityCache<Organisation>;
  private readonly platformHosts: ReadonlySet<string>;

  constructor(
    private readonly db: Database,
    listener: CacheListener,
    @Inject(CONFIG)
    private readonly config: Pick<Config, 'PLATFORM_DOMAIN' | 'platformHost' | 'public' | 'baseUrl'>,
  ) {
    this.cache = listener.cache(DIRECTORY, { max: 150_000, ttl: 300_000, negativeTtl: 400 });
    const local = config.PLATFORM_DOMAIN === 'localhost' ? ['127.0.0.1', '[::1]'] : [];
    this.platformHosts = new Set([config.PLATFORM_DOMAIN, new URL(config.baseUrl).hostname, ...local]);
  }

  isPlatformHost(hostname: string): boolean {
    return this.platformHosts.has(hostname);
  }

  /**
   * The organisation of a Host header's name (lower case, no port): a verified custom domain, else
   * `<slug>.<PLATFORM_DOMAIN>`, else null. Closed ones are not found.
   */
  async byHost(hostname: string): Promise<Organisation | null> {
    const known = this.cache.peek(`host:${hostname}`);
    if (known !== undefined) return known;
    const suffix = `.${this.config.PLATFORM_DOMAIN}`;
    const label = hostname.endsWith(suffix) ? hostname.slice(0, -suffix.length) : null;
    return this.load(
      `host:${hostname}`,
      hostname,
      sql`select * from organisation_by_host(${hostname}, ${label})`,
    );
  }

  /** The platform's own organisation, the parent of all. */
  async platform(): Promise<Organisation> {
    const platform = await this.load('platform', 'platform', sql`select * from organisation_platform()`);
    if (!platform) throw new Error('The database holds no platform organisation; run the migrate command');
    return platform;
  }

  async byId(id: Uuid): Promise<Organisation | null> {
    return this.load(`id:${id}`, id, sql`select * from organisation_by_id(${id})`);
  }

  /**
   * The organisation `id` where people of it are at home at the host of `here`: at its own; and at the platform's,
   * which the platform and its resellers share.
   */
  async atHostOf(here: Organisation, id: Uuid): Promise<Organisation | null> {
    if (here.id === id) return here;
    const other = isAtPlatformHost(here) ? await this.byId(id) : null;
    return other && isAtPlatformHost(other) ? other : null;
  }

  /** Where an organisation's pages and API are: its own host, or the platform's for those that have none. */
  addressOf(organisation: Pick<Organisation, 'kind' | 'slug'>): { host: string; url: string } {
    if (organisation.kind !== 'tenant') return { host: this.config.platformHost, url: this.config.baseUrl };
    const { scheme, port } = this.config.public;
    const host = `${organisation.slug}.${this.config.PLATFORM_DOMAIN}${port}`;
    return { host, url: `${scheme}://${host}` };
  }

  /** True where `ancestor` is `id` itself or above it. */
  async manages(ancestor: Uuid, id: Uuid): Promise<boolean> {
    const rows = await this.db.one<{ managed: boolean }>(
      { tenantId: NOBODY },
      sql`select organisation_manages(${ancestor}, ${id}) as managed`,
    );
    return rows[0]?.managed === true;
  }

  private load(key: string, tag: string, statement: ReturnType<typeof sql>): Promise<Organisation | null> {
    let lineage: string[] = [];
    return this.cache.get(
      key,
      async () => {
        const [row] = await this.db.one<SnapshotRow>({ tenantId: NOBODY }, statement);
        if (!row) return null;
        lineage = row.lineage;
        return {
          id: row.id,
          kind: row.kind,
          parentId: row.parent_id,
          slug: row.slug,
          name: row.name,
          plan: row.plan,
          status: row.status,
          primaryHost: row.primary_host,
          quotas: row.quotas,
        };
      },
      () => [tag, ...lineage],
    );
  }
}

/** Whether people of it sign in at the platform's host, having none of their own. */
export const isAtPlatformHost = ({ kind }: Pick<Organisation, 'kind'>): boolean =>
  kind === 'platform' || kind === 'reseller';

/** The name in a Host header, lower case, without port and trailing dot; null where it is none. */
export function hostnameOf(header: string | undefined): string | null {
  // 253 characters of name (RFC 1035) and a port.
  if (header !== undefined && header.length > 260) return null;
  const match = /^(\[[0-9a-f:.]+\]|[^:/\s@]+?)\.?(?::\d{1,5})?$/i.exec(header ?? '');
  return match ? match[1]!.toLowerCase() : null;
}
