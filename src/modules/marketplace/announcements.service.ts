import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { CacheListener } from '#kernel/database/cache-listener.js';
import type { SecurityCache } from '#kernel/database/security-cache.js';
import { InstallsRepository } from './installs.repository.js';

/** Name of the cache for `tx.invalidate(ANNOUNCEMENTS, tenantId)`. */
export const ANNOUNCEMENTS = 'announcements';

export interface Announcement {
  text: string;
  link: { label: string; url: string } | null;
  tone: 'info' | 'success' | 'warning';
  /** Whether a visitor may close it. */
  dismissible: boolean;
}

interface BarConfiguration {
  text: string;
  linkLabel?: string;
  linkUrl?: string;
  tone: Announcement['tone'];
  dismissible: boolean;
}

/** The line of news across a tenant's storefront. */
@Injectable()
export class AnnouncementsService {
  /** Most tenants have none, which is worth remembering too; hence the wrapper. */
  private readonly cache: SecurityCache<{ announcement: Announcement | null }>;

  constructor(
    private readonly installs: InstallsRepository,
    listener: CacheListener,
  ) {
    this.cache = listener.cache(ANNOUNCEMENTS, { max: 20_000, ttl: 60_000, negativeTtl: 1_000 });
  }

  /** What visitors read now, or null. One round trip, or none where it is known. */
  async current(ctx: Pick<Ctx, 'tenantId'>): Promise<Announcement | null> {
    const found = await this.cache.get(
      ctx.tenantId,
      async () => ({ announcement: await this.load(ctx.tenantId) }),
      () => [ctx.tenantId],
    );
    return found!.announcement;
  }

  private async load(tenantId: string): Promise<Announcement | null> {
    const install = await this.installs.findActive(tenantId, 'announcement-bar');
    if (!install) return null;
    const { text, linkLabel, linkUrl, tone, dismissible } =
      install.configuration as unknown as BarConfiguration;
    const link = linkLabel && linkUrl ? { label: linkLabel, url: linkUrl } : null;
    return { text, link, tone, dismissible };
  }
}
