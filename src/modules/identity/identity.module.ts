import { Module } from '@nestjs/common';
import { Departures } from './departures.port.js';
import { IdentityRepository } from './identity.repository.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInPlaces } from './sign-in-places.js';

@Module({
  controllers: [SessionsController, MembersController],
  providers: [
    Departures,
    IdentityRepository,
    MembersService,
    PeopleRepository,
    PeopleService,
    SessionsService,
    SignInPlaces,
  ],
  exports: [Departures, MembersService, PeopleService, SessionsService],
})
export class IdentityModule {}
