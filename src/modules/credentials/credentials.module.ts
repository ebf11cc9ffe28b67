import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { ApiKeysService } from './api-keys.service.js';
import { KeyAgeJob } from './key-age.job.js';
import { KeySuspensionsController } from './key-suspensions.controller.js';
import { KeySuspensionsService } from './key-suspensions.service.js';
import { ScopesController } from './scopes.controller.js';

@Module({
  imports: [IdentityModule],
  controllers: [ApiKeysController, KeySuspensionsController, ScopesController],
  providers: [ApiKeysRepository, ApiKeysService, KeyAgeJob, KeySuspensionsService],
  exports: [ApiKeysService],
})
export class CredentialsModule {}
