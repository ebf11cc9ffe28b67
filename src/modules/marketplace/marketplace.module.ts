import { Module } from '@nestjs/common';
import { BrandingModule } from '#modules/branding/branding.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { AnnouncementsService } from './announcements.service.js';
import { CatalogueSync } from './catalogue-sync.js';
import { EraseInstall } from './erase-install.job.js';
import { AnnouncementBarHandler } from './handlers/announcement-bar.handler.js';
import { BrandThemeHandler } from './handlers/brand-theme.handler.js';
import { SmtpServerHandler } from './handlers/smtp-server.handler.js';
import { INSTALL_HANDLERS, type InstallHandler } from './install-handler.port.js';
import { InstallHandlers } from './install-handlers.js';
import { InstallSecrets } from './install-secrets.js';
import { InstallsController } from './installs.controller.js';
import { InstallsRepository } from './installs.repository.js';
import { InstallsService } from './installs.service.js';
import { ListingCatalogueRepository } from './listing-catalogue.repository.js';
import { ListingsRepository } from './listings.repository.js';
import { MarketplaceController } from './marketplace.controller.js';
import { MarketplaceService } from './marketplace.service.js';

const handlers = [BrandThemeHandler, AnnouncementBarHandler, SmtpServerHandler];

@Module({
  imports: [BrandingModule, IdentityModule],
  controllers: [MarketplaceController, InstallsController],
  providers: [
    AnnouncementsService,
    CatalogueSync,
    EraseInstall,
    ...handlers,
    { provide: INSTALL_HANDLERS, inject: handlers, useFactory: (...known: InstallHandler[]) => known },
    InstallHandlers,
    InstallSecrets,
    InstallsRepository,
    InstallsService,
    ListingCatalogueRepository,
    ListingsRepository,
    MarketplaceService,
  ],
  exports: [AnnouncementsService, MarketplaceService],
})
export class MarketplaceModule {}
