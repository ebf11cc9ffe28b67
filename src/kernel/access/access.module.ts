import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Credentials } from './credentials.js';
import { OperationRegistry } from './operation-registry.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Credentials, OperationRegistry, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Credentials, OperationRegistry],
})
export class AccessModule {}
