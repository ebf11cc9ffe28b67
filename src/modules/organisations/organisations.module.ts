import { Module } from '@nestjs/common';
import { BrandingModule } from '#modules/branding/branding.module.js';
import { CredentialsModule } from '#modules/credentials/credentials.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { CloseTenant } from './close-tenant.job.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { ResellersService } from './resellers.service.js';
import { SlugsService } from './slugs.service.js';
import { TenantStatusService } from './tenant-status.service.js';
import { TenantUsageService } from './tenant-usage.service.js';
import { TenantsService } from './tenants.service.js';

@Module({
  imports: [BrandingModule, CredentialsModule, IdentityModule],
  controllers: [OrganisationsController],
  providers: [
    CloseTenant,
    OrganisationsRepository,
    ResellersService,
    SlugsService,
    TenantsService,
    TenantStatusService,
    TenantUsageService,
  ],
  exports: [TenantsService],
})
export class OrganisationsModule {}
