import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { CredentialUses } from './credential-uses.js';
import { Credentials } from './credentials.js';
import { DeprecatedCalls } from './deprecated-calls.js';
import { OperationRegistry } from './operation-registry.js';
import { UsageCounts } from './usage-counts.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Credentials,
    CredentialUses,
    DeprecatedCalls,
    OperationRegistry,
    UsageCounts,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Credentials, CredentialUses, DeprecatedCalls, OperationRegistry, UsageCounts],
})
export class AccessModule {}
