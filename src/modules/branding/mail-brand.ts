import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { type MailBrandSource, MailPorts } from '#kernel/mail/mail.ports.js';
import type { MailBrand } from '#kernel/mail/render-mail.js';
import { BrandingRepository } from './branding.repository.js';
import { BrandingService } from './branding.service.js';

/** The brand that mails of an organisation wear. */
@Injectable()
export class MailBrands implements MailBrandSource, OnModuleInit {
  constructor(
    private readonly branding: BrandingService,
    private readonly repository: BrandingRepository,
    private readonly directory: OrganisationDirectory,
    private readonly ports: MailPorts,
  ) {}

  onModuleInit(): void {
    this.ports.brand = this;
  }

  async brandOf(tenantId: Uuid): Promise<MailBrand> {
    const { brand } = await this.branding.resolved(tenantId);
    const organisation = await this.directory.byId(tenantId);
    const url = organisation ? this.directory.addressOf(organisation).url : null;
    const file = brand.logo.light?.slice('/assets/'.length);
    const mailFile = file ? await this.repository.findMailFile(tenantId, file) : null;
    return {
      name: brand.name,
      logoUrl: mailFile && url ? `${url}/assets/${mailFile}` : null,
      primaryColor: brand.colors.light.primary,
      legal: brand.legal,
      support: brand.support,
    };
  }
}
