import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { BrandingService } from '#modules/branding/branding.service.js';
import type { HandledInstall, InstallEffect, InstallHandler } from '../install-handler.port.js';

/** A theme goes into the brand's draft; a person looks at it and publishes. Uninstalling leaves the brand as it is. */
@Injectable()
export class BrandThemeHandler implements InstallHandler {
  readonly key = 'brand-theme';

  constructor(private readonly branding: BrandingService) {}

  async onInstall(tx: TenantTx, ctx: Ctx, { content, slug }: HandledInstall): Promise<void> {
    if (!content.theme) throw new Error(`The listing ${slug} has no theme`);
    const { colors, fonts, radius, colorScheme } = content.theme;
    await this.branding.saveDraft(tx, ctx, { colors, fonts, radius, colorScheme });
  }

  effect(): InstallEffect {
    return { message: 'A draft is ready to publish', href: '/console/brand' };
  }
}
