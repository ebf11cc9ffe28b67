import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import {
  EventTypeIn,
  EventTypeList,
  EventTypeOut,
  EventTypeParams,
  EventTypePatch,
} from './event-types.dto.js';
import { EventTypesService } from './event-types.service.js';
import { eventErrors } from './events.errors.js';

type Params = z.infer<typeof EventTypeParams>;
const { eventTypeExists, eventTypeReserved, tooManyEventTypes } = eventErrors;

@Controller('api/v1/event-types')
export class EventTypesController {
  constructor(private readonly types: EventTypesService) {}

  @Get()
  @Operation({
    id: 'listEventTypes',
    summary: 'List the types of events with schema and example',
    scope: 'read:events',
    out: EventTypeList,
  })
  list(@Context() ctx: Ctx) {
    return this.types.list(ctx);
  }

  @Post()
  @Operation({
    id: 'createEventType',
    summary: 'Declare an event type of your own',
    scope: 'write:events',
    in: { body: EventTypeIn },
    out: EventTypeOut,
    status: 201,
    problems: [eventTypeExists, eventTypeReserved, tooManyEventTypes],
    events: ['event_type.created'],
  })
  create(@Context() ctx: Ctx, @Input('body') body: EventTypeIn) {
    return this.types.create(ctx, body);
  }

  @Patch(':id')
  @Operation({
    id: 'updateEventType',
    summary: 'Change an event type of your own',
    scope: 'write:events',
    in: { params: EventTypeParams, body: EventTypePatch },
    out: EventTypeOut,
    events: ['event_type.updated'],
  })
  update(@Context() ctx: Ctx, @Input('params') { id }: Params, @Input('body') body: EventTypePatch) {
    return this.types.update(ctx, id, body);
  }

  @Delete(':id')
  @Operation({
    id: 'deleteEventType',
    summary: 'Delete an event type of your own; its events stay',
    scope: 'write:events',
    in: { params: EventTypeParams },
    out: null,
    events: ['event_type.deleted'],
  })
  remove(@Context() ctx: Ctx, @Input('params') { id }: Params) {
    return this.types.remove(ctx, id);
  }
}
