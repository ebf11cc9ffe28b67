import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { AppClientsService } from './app-clients.service.js';
import { AppReviewsController } from './app-reviews.controller.js';
import { AppReviewsRepository } from './app-reviews.repository.js';
import { AppReviewsService } from './app-reviews.service.js';
import { AppSecretAgeJob } from './app-secret-age.job.js';
import { AppsController } from './apps.controller.js';
import { AppsRepository } from './apps.repository.js';
import { AppsService } from './apps.service.js';

@Module({
  imports: [IdentityModule],
  controllers: [AppsController, AppReviewsController],
  providers: [
    AppClientsService,
    AppReviewsRepository,
    AppReviewsService,
    AppSecretAgeJob,
    AppsRepository,
    AppsService,
  ],
  exports: [AppClientsService],
})
export class DevelopersModule {}
