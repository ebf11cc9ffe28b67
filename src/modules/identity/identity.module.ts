import { Module } from '@nestjs/common';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { IdentityRepository } from './identity.repository.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';

@Module({
  controllers: [SessionsController, MembersController, ApiKeysController],
  providers: [IdentityRepository, ApiKeysService, MembersService, SessionsService],
  exports: [ApiKeysService, MembersService, SessionsService],
})
export class IdentityModule {}
