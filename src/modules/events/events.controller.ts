import { Controller, Get, Post } from '@nestjs/common';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { EventAccepted, EventIn, EventPage, EventQuery } from './events.dto.js';
import { EventsService } from './events.service.js';

@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly events: EventsService) {}

  @Get()
  @Operation({
    id: 'listEvents',
    summary: 'List what happened, in order',
    scope: 'read:events',
    in: { query: EventQuery },
    out: EventPage,
  })
  list(@Context() ctx: Ctx, @Input('query') query: EventQuery) {
    return this.events.list(ctx, query);
  }

  @Post()
  @Operation({
    id: 'createEvent',
    summary: 'Send an event of your own',
    scope: 'write:events',
    in: { body: EventIn },
    out: EventAccepted,
    status: 201,
    events: { none: 'it is the event itself, of a type that the caller declared' },
  })
  emit(@Context() ctx: Ctx, @Input('body') body: EventIn) {
    return this.events.emit(ctx, body);
  }
}
