import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import { SessionsService } from '#modules/identity/sessions/sessions.service.js';
import { AnnouncementsService } from '#modules/marketplace/announcements.service.js';
import type { StorefrontOut } from './storefront.dto.js';

@Injectable()
export class StorefrontService {
  constructor(
    private readonly branding: BrandingService,
    private readonly sessions: SessionsService,
    private readonly announcements: AnnouncementsService,
  ) {}

  /** The frame of a page: brand, announcement and who is looking. */
  async get(ctx: Ctx): Promise<StorefrontOut> {
    const [{ brand }, announcement, viewer] = await Promise.all([
      this.branding.resolved(ctx.tenantId),
      this.announcements.current(ctx),
      ctx.principal.kind === 'session' ? this.sessions.current(ctx) : null,
    ]);
    const { kind, slug, status } = ctx.organisation;
    return {
      tenant: { kind: kind as StorefrontOut['tenant']['kind'], slug, name: brand.name, status },
      brand,
      announcement,
      viewer: viewer && {
        name: viewer.user.name,
        email: viewer.user.email,
        role: viewer.user.role,
        scopes: viewer.scopes,
      },
    };
  }
}
