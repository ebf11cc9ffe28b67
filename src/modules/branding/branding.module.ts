import { Module } from '@nestjs/common';
import { AssetsService } from './assets.service.js';
import { BrandingController } from './branding.controller.js';
import { BrandingRepository } from './branding.repository.js';
import { BrandingService } from './branding.service.js';
import { MailBrands } from './mail-brand.js';
import { ThemeController } from './theme.controller.js';

@Module({
  controllers: [BrandingController, ThemeController],
  providers: [AssetsService, BrandingRepository, BrandingService, MailBrands],
  exports: [AssetsService, BrandingService],
})
export class BrandingModule {}
