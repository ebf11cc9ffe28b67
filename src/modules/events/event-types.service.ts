import { Injectable } from '@nestjs/common';
import { eventTypes, reservedNouns } from '#config/event-types.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import {
  type EventTypeIn,
  type EventTypeOut,
  type EventTypePatch,
  MOST_TYPES,
  ownTypeOut,
  platformTypeOut,
} from './event-types.dto.js';
import { EventTypesRepository } from './event-types.repository.js';
import { eventErrors } from './events.errors.js';
import { faultOfSchema } from './own-schema.js';

/** What may happen: the platform's types of events, and those that a tenant declared. */
@Injectable()
export class EventTypesService {
  constructor(
    private readonly db: Database,
    private readonly repository: EventTypesRepository,
    private readonly events: Events,
  ) {}

  /** The platform's types that the caller may see, then its own. */
  async list(ctx: Ctx): Promise<{ data: EventTypeOut[] }> {
    const own = await this.repository.list(ctx);
    const seen = [...eventTypes.values()].filter(({ scope }) => ctx.principal.scopes.has(scope));
    return { data: [...seen.map(platformTypeOut), ...own.map(ownTypeOut)] };
  }

  /** @throws `event-type-reserved`, `event-type-exists`, `too-many-event-types`, `invalid-body` */
  create(ctx: Ctx, input: EventTypeIn): Promise<EventTypeOut> {
    const noun = input.name.slice(0, input.name.indexOf('.'));
    if (reservedNouns.has(noun)) throw eventErrors.eventTypeReserved(noun);
    refuseFaults(input);
    return this.db.inTenant(ctx, async (tx) => {
      if ((await this.repository.count(tx)) >= MOST_TYPES) throw eventErrors.tooManyEventTypes(MOST_TYPES);
      const { name, description } = input;
      const row = await this.repository
        .insert(tx, {
          id: newId(),
          name,
          description,
          schema: textOf(input.schema),
          example: textOf(input.example),
        })
        .catch((error: unknown) => {
          if (violates(error, 'event_types_name')) throw eventErrors.eventTypeExists(name);
          throw error;
        });
      await this.events.publish(tx, ctx, 'event_type.created', {
        subject: { type: 'event_type', id: row.id },
        data: { id: toTypeId('ety', row.id), name },
      });
      return ownTypeOut(row);
    });
  }

  /** The name stays: events that happened have it. @throws `invalid-body` */
  update(ctx: Ctx, id: Uuid, patch: EventTypePatch): Promise<EventTypeOut> {
    refuseFaults(patch);
    return this.db.inTenant(ctx, async (tx) => {
      const row = await this.repository.hold(tx, id);
      if (!row) throw kernelErrors.notFound();
      const updated = await this.repository.update(tx, {
        ...row,
        description: patch.description ?? row.description,
        schema: patch.schema === undefined ? row.schema : textOf(patch.schema),
        example: patch.example === undefined ? row.example : textOf(patch.example),
      });
      const [before, after] = [ownTypeOut(row), ownTypeOut(updated)];
      await this.events.publish(tx, ctx, 'event_type.updated', {
        subject: { type: 'event_type', id },
        data: { id: toTypeId('ety', id), name: row.name },
        before,
        after,
      });
      return after;
    });
  }

  async remove(ctx: Ctx, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const row = await this.repository.hold(tx, id);
      if (!row) throw kernelErrors.notFound();
      await this.repository.delete(tx, id);
      await this.events.publish(tx, ctx, 'event_type.deleted', {
        subject: { type: 'event_type', id },
        data: { id: toTypeId('ety', id), name: row.name },
        before: ownTypeOut(row),
      });
    });
  }
}

function refuseFaults({ schema }: Pick<EventTypePatch, 'schema'>): void {
  const fault = schema ? faultOfSchema(schema, '/schema') : null;
  if (fault) throw kernelErrors.invalidBody.with({ errors: [fault] });
}

const textOf = (value: Record<string, unknown> | null): string | null =>
  value === null ? null : JSON.stringify(value);
