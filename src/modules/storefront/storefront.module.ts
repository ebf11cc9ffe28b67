import { Module } from '@nestjs/common';
import { BrandingModule } from '#modules/branding/branding.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { MarketplaceModule } from '#modules/marketplace/marketplace.module.js';
import { SupportModule } from '#modules/support/support.module.js';
import { DocsController } from './docs.controller.js';
import { KeptPages } from './kept-pages.js';
import { PageRenderer } from './page-renderer.js';
import { PagesController } from './pages.controller.js';
import { StorefrontController } from './storefront.controller.js';
import { StorefrontService } from './storefront.service.js';

@Module({
  imports: [BrandingModule, IdentityModule, MarketplaceModule, SupportModule],
  controllers: [StorefrontController, DocsController, PagesController],
  providers: [KeptPages, PageRenderer, StorefrontService],
})
export class StorefrontModule {}
