import { Module } from '@nestjs/common';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { ApiKeysService } from './api-keys.service.js';
import { KeyAgeJob } from './key-age.job.js';
import { ScopesController } from './scopes.controller.js';

@Module({
  imports: [IdentityModule],
  controllers: [ApiKeysController, ScopesController],
  providers: [ApiKeysRepository, ApiKeysService, KeyAgeJob],
  exports: [ApiKeysService],
})
export class CredentialsModule {}
