import { Module } from '@nestjs/common';
import { DevelopersModule } from '#modules/developers/developers.module.js';
import { IdentityModule } from '#modules/identity/identity.module.js';
import { AuthorizedAppsController } from './consent/authorized-apps.controller.js';
import { AuthorizedAppsService } from './consent/authorized-apps.service.js';
import { ConsentController } from './consent/consent.controller.js';
import { ConsentService } from './consent/consent.service.js';
import { GrantsRepository } from './grants.repository.js';
import { ArtifactsRepository } from './provider/artifacts.repository.js';
import { ArtifactsService } from './provider/artifacts.service.js';
import { ConnectionErrors } from './provider/connection-errors.js';
import { HandOver } from './provider/hand-over.js';
import { OAuthMount } from './provider/oauth-mount.js';
import { OAuthProvider } from './provider/oauth-provider.js';
import { SigningKeys } from './provider/signing-keys.js';

@Module({
  imports: [DevelopersModule, IdentityModule],
  controllers: [AuthorizedAppsController, ConsentController],
  providers: [
    ArtifactsRepository,
    ArtifactsService,
    AuthorizedAppsService,
    ConnectionErrors,
    ConsentService,
    GrantsRepository,
    HandOver,
    OAuthMount,
    OAuthProvider,
    SigningKeys,
  ],
})
export class OAuthModule {}
