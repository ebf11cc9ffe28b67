import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { AnnounceSupport } from './announce-support.js';
import { EndSupportJob } from './end-support.job.js';
import { SupportController } from './support.controller.js';
import { SupportEnds } from './support-ends.js';
import { SupportNamesService } from './support-names.service.js';
import { SupportRepository } from './support.repository.js';
import { SupportService } from './support.service.js';

@Module({
  imports: [IdentityModule],
  controllers: [SupportController],
  providers: [
    AnnounceSupport,
    EndSupportJob,
    SupportEnds,
    SupportNamesService,
    SupportRepository,
    SupportService,
  ],
  exports: [SupportNamesService, SupportService],
})
export class SupportModule {}
