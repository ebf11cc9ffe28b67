import { Module } from '@nestjs/common';
import { EventTypesController } from './event-types.controller.js';
import { EventTypesRepository } from './event-types.repository.js';
import { EventTypesService } from './event-types.service.js';
import { EventsController } from './events.controller.js';
import { EventsRepository } from './events.repository.js';
import { EventsService } from './events.service.js';

@Module({
  controllers: [EventsController, EventTypesController],
  providers: [EventTypesRepository, EventTypesService, EventsRepository, EventsService],
  exports: [EventTypesService],
})
export class EventsModule {}
