import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { CredentialUses } from './credential-uses.js';
import { Credentials } from './credentials.js';
import { OperationRegistry } from './operation-registry.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Credentials, CredentialUses, OperationRegistry, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Credentials, CredentialUses, OperationRegistry],
})
export class AccessModule {}
