import { Module } from '@nestjs/common';
import { CredentialsModule } from '#modules/credentials/credentials.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { SupportModule } from '#modules/support/support.module.js';
import { ActorNames } from './actor-names.service.js';
import { AuditController } from './audit.controller.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';

@Module({
  imports: [CredentialsModule, IdentityModule, SupportModule],
  controllers: [AuditController],
  providers: [ActorNames, AuditRepository, AuditService],
  exports: [AuditService],
})
export class AuditModule {}
