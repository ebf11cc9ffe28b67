import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import type { SessionOut } from '#modules/identity/sessions/sessions.dto.js';
import { SessionsService } from '#modules/identity/sessions/sessions.service.js';
import { AnnouncementsService } from '#modules/marketplace/announcements.service.js';
import type { SupportSessionOut } from '#modules/support/support.dto.js';
import { SupportService } from '#modules/support/support.service.js';
import type { StorefrontOut } from './storefront.dto.js';

@Injectable()
export class StorefrontService {
  constructor(
    private readonly branding: BrandingService,
    private readonly sessions: SessionsService,
    private readonly announcements: AnnouncementsService,
    private readonly support: SupportService,
  ) {}

  /** The frame of a page: brand, announcement and who is looking. */
  async get(ctx: Ctx): Promise<StorefrontOut> {
    const [{ brand }, announcement, viewer, support] = await Promise.all([
      this.branding.resolved(ctx.tenantId),
      this.announcements.current(ctx),
      ctx.principal.kind === 'session' ? this.sessions.current(ctx) : null,
      this.support.current(ctx),
    ]);
    const { kind, slug, status } = ctx.organisation;
    return {
      tenant: { kind: kind as StorefrontOut['tenant']['kind'], slug, name: brand.name, status },
      brand,
      announcement,
      viewer: viewer ? viewerOf(viewer) : support && guestOf(support, ctx.principal.scopes),
      support: support && {
        id: support.id,
        by: support.openedBy.name,
        organisation: support.openedBy.organisation,
        reason: support.reason,
        access: support.access,
        expiresAt: support.expiresAt,
      },
    };
  }
}

type Viewer = NonNullable<StorefrontOut['viewer']>;

const viewerOf = ({ user, scopes }: SessionOut): Viewer => ({
  name: user.name,
  email: user.email,
  role: user.role,
  scopes,
});

/** Somebody in a support session has no address and no role here. */
const guestOf = ({ openedBy }: SupportSessionOut, scopes: ReadonlySet<string>): Viewer => ({
  name: (openedBy.name ?? openedBy.organisation ?? 'Support').slice(0, 120),
  email: '',
  role: 'support',
  scopes: [...scopes].sort(),
});
