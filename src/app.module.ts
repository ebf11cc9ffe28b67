import { Module } from '@nestjs/common';
import { KernelModule } from '#kernel/kernel.module.js';
import { AuditModule } from '#modules/audit/audit.module.js';
import { BrandingModule } from '#modules/branding/branding.module.js';
import { CredentialsModule } from '#modules/credentials/credentials.module.js';
import { DevelopersModule } from '#modules/developers/developers.module.js';
import { DomainsModule } from '#modules/domains/domains.module.js';
import { EventsModule } from '#modules/events/events.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { MarketplaceModule } from '#modules/marketplace/marketplace.module.js';
import { OAuthModule } from '#modules/oauth/oauth.module.js';
import { OrganisationsModule } from '#modules/organisations/organisations.module.js';
import { RecordsModule } from '#modules/records/records.module.js';
import { SsoModule } from '#modules/sso/sso.module.js';
import { StorefrontModule } from '#modules/storefront/storefront.module.js';
import { SupportModule } from '#modules/support/support.module.js';

/** The table of contents: the kernel, then the modules in the order of the main job. */
@Module({
  imports: [
    KernelModule,
    OrganisationsModule,
    IdentityModule,
    CredentialsModule,
    SupportModule,
    AuditModule,
    BrandingModule,
    DomainsModule,
    RecordsModule,
    EventsModule,
    MarketplaceModule,
    SsoModule,
    DevelopersModule,
    OAuthModule,
    StorefrontModule,
  ],
})
export class AppModule {}
