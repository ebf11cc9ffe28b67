import { Injectable } from '@nestjs/common';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { LRU } from 'tiny-lru';
import { eventTypes } from '#config/event-types.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { EventTypesRepository } from './event-types.repository.js';
import { type EventAccepted, type EventIn, eventOut, type EventPage, type EventQuery } from './events.dto.js';
import { EventsRepository } from './events.repository.js';

/** What happened, in order, as far as the caller may see the things themselves. */
@Injectable()
export class EventsService {
  private readonly validators = new LRU<ValidateFunction>(500);

  constructor(
    private readonly db: Database,
    private readonly repository: EventsRepository,
    private readonly types: EventTypesRepository,
    private readonly events: Events,
  ) {}

  async list(ctx: Ctx, { limit, after, types, since }: EventQuery): Promise<EventPage> {
    const hidden = [...eventTypes.values()]
      .filter(({ scope }) => !ctx.principal.scopes.has(scope))
      .map(({ name }) => name);
    // Before the rows: what gets its position meanwhile must not be passed over.
    const head = await this.repository.head(ctx);
    const rows = await this.repository.list(ctx, {
      after,
      since: since ? new Date(since) : null,
      hidden,
      patterns: types ?? null,
      limit: limit + 1,
    });
    const data = rows.slice(0, limit).map(eventOut);
    const hasMore = rows.length > limit;
    const last = data.at(-1)?.position ?? after;
    return { data, hasMore, position: hasMore ? last : Math.max(head, last) };
  }

  /**
   * Writes an event of a type that the organisation declared.
   * @throws `invalid-body` where the type is not its own, or the data is not what the type's schema asks for
   */
  emit(ctx: Ctx, { type: name, data }: EventIn): Promise<EventAccepted> {
    return this.db.inTenant(ctx, async (tx) => {
      const type = await this.types.findByName(tx, name);
      if (!type) {
        const detail = eventTypes.has(name)
          ? 'is written by the platform alone'
          : 'is no event type of yours; declare it with POST /event-types';
        throw kernelErrors.invalidBody.with({ errors: [{ pointer: '/type', detail }] });
      }
      if (type.schema) this.check(type.schema, data);
      const { id, occurredAt } = await this.events.publishOwn(tx, ctx, name, data);
      return { id: toTypeId('evt', id), type: name, occurredAt: occurredAt.toISOString() };
    });
  }

  private check(schema: string, data: unknown): void {
    let validate = this.validators.get(schema);
    if (!validate) {
      // One for each, or the schemas of all tenants would be kept for ever.
      const ajv = new Ajv2020({ allErrors: false, strict: false, validateSchema: false, logger: false });
      formats.default(ajv);
      validate = ajv.compile(JSON.parse(schema) as object);
      this.validators.set(schema, validate);
    }
    if (validate(data)) return;
    const [fault] = validate.errors ?? [];
    const pointer = `/data${fault?.instancePath ?? ''}`;
    throw kernelErrors.invalidBody.with({ errors: [{ pointer, detail: fault?.message ?? 'is not valid' }] });
  }
}
