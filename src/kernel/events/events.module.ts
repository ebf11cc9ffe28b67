import { Global, Module } from '@nestjs/common';
import { Consumers } from './consumers.js';
import { EventShapes } from './event-shapes.js';
import { Events } from './events.js';
import { Relay } from './relay.js';

@Global()
@Module({ providers: [Consumers, EventShapes, Events, Relay], exports: [Consumers, Events, Relay] })
export class EventsModule {}
