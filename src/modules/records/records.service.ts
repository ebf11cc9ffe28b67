import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { EraseRecord } from './erase-record.job.js';
import type { RecordType } from './record-types.js';
import { type RecordOut, recordOut, type RecordQuery } from './records.dto.js';
import { recordErrors } from './records.errors.js';
import { RecordsRepository } from './records.repository.js';
import type { RecordData, RecordRow } from './records.types.js';

/** The tenant's records, whatever their type. Their fields are checked at the edge, by the schema of the type. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly db: Database,
    private readonly repository: RecordsRepository,
    private readonly eraser: EraseRecord,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  /** @throws `record-exists`, `invalid-body` */
  create(ctx: Ctx, type: RecordType, input: RecordData): Promise<RecordOut> {
    const { data, externalId } = checked(type, input);
    return this.db.inTenant(ctx, async (tx) => {
      const row = await this.repository
        .insert(tx, { id: newId(), type: type.name, data, externalId })
        .catch(refuseTaken(externalId));
      const out = recordOut(type, row);
      await this.events.publish(tx, ctx, `${type.name}.created`, {
        subject: { type: type.name, id: row.id },
        data: out,
      });
      return out;
    });
  }

  async list(ctx: Ctx, type: RecordType, query: RecordQuery): Promise<Page<RecordOut>> {
    const status = query.status ?? null;
    const list = `${type.plural} ${status}`;
    const before = (this.cursors.decode(list, query.cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.repository.list(ctx, {
      type: type.name,
      status,
      before,
      limit: query.limit + 1,
    });
    return this.cursors.page(
      list,
      rows,
      query.limit,
      (row) => recordOut(type, row),
      (row) => [row.id],
    );
  }

  async get(ctx: Ctx, type: RecordType, id: Uuid): Promise<RecordOut> {
    return recordOut(type, found(await this.repository.find(ctx, type.name, id)));
  }

  /** `check` sees the record as it is, locked. @throws `record-exists`, `invalid-body` */
  update(
    ctx: Ctx,
    type: RecordType,
    id: Uuid,
    patch: RecordData,
    check: (current: RecordOut) => void,
  ): Promise<RecordOut> {
    return this.db.inTenant(ctx, async (tx) => {
      const row = found(await this.repository.hold(tx, type.name, id));
      const before = recordOut(type, row);
      check(before);
      const { data, externalId } = checked(type, { ...row.data, externalId: row.external_id, ...patch });
      const updated = await this.repository
        .update(tx, { id, data, externalId })
        .catch(refuseTaken(externalId));
      const after = recordOut(type, updated);
      await this.events.publish(tx, ctx, `${type.name}.updated`, {
        subject: { type: type.name, id },
        data: after,
        before,
        after,
      });
      return after;
    });
  }

  async remove(ctx: Ctx, type: RecordType, id: Uuid): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      const row = found(await this.repository.hold(tx, type.name, id));
      await this.repository.remove(tx, id);
      await this.eraser.later(tx, id);
      await this.events.publish(tx, ctx, `${type.name}.deleted`, {
        subject: { type: type.name, id },
        data: { id: toTypeId(type.idPrefix, id) },
        before: recordOut(type, row),
      });
    });
  }
}

function checked(type: RecordType, { externalId, ...data }: RecordData) {
  const fault = type.fault?.(data);
  if (fault) throw kernelErrors.invalidBody.with({ errors: [fault] });
  return { data, externalId: (externalId ?? null) as string | null };
}

function found(row: RecordRow | null): RecordRow {
  if (!row) throw kernelErrors.notFound();
  return row;
}

const refuseTaken =
  (externalId: string | null) =>
  (error: unknown): never => {
    if (violates(error, 'records_external')) throw recordErrors.recordExists(externalId!);
    throw error;
  };
