import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { ActorNames } from './actor-names.service.js';
import type { Actor, AuditCheck, AuditEntry, AuditExportQuery, AuditQuery } from './audit.dto.js';
import { AuditRepository } from './audit.repository.js';
import type { AuditFilter, FactRow } from './audit.types.js';
import { checkChain } from './check-chain.js';
import { CSV_HEAD, csvLine } from './csv-line.js';
import { subjectId, uuidOf } from './subject-id.js';

/** Entries that one answer of a check computes again: under a second. */
const CHECKED = 5_000;
const EXPORT_BATCH = 500;

/** The facts of an organisation as an audit log. It only reads. */
@Injectable()
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly names: ActorNames,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. */
  async list(ctx: Ctx, { limit, cursor, ...query }: AuditQuery): Promise<Page<AuditEntry>> {
    const list = `audit-log ${JSON.stringify(query)}`;
    const before = (this.cursors.decode(list, cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.repository.list(ctx, filterOf(query), before, limit + 1);
    const actorOf = await this.names.of(ctx, rows.slice(0, limit));
    return this.cursors.page(
      list,
      rows,
      limit,
      (row) => entryOf(row, actorOf(row)),
      (row) => [row.id],
    );
  }

  /** @throws `not-found` */
  async get(ctx: Ctx, id: Uuid): Promise<AuditEntry> {
    const row = await this.repository.find(ctx, id);
    if (!row) throw kernelErrors.notFound();
    return entryOf(row, (await this.names.of(ctx, [row]))(row));
  }

  /** Everything that the filter lets through, newest first, a line each, read as fast as it is taken. */
  export(ctx: Ctx, { format, ...query }: AuditExportQuery): Readable {
    const lines = this.lines(ctx, filterOf(query), format === 'csv');
    return Readable.from(lines, { objectMode: false, highWaterMark: 65_536 });
  }

  /** Computes a stretch of the hash chain again. */
  check(ctx: Pick<Ctx, 'tenantId'>, after: number, most = CHECKED): Promise<AuditCheck> {
    const { repository } = this;
    return checkChain(
      {
        head: () => repository.head(ctx),
        at: (position) => repository.at(ctx, position),
        chain: (place, limit) => repository.chain(ctx, place, limit),
      },
      { after, most },
    );
  }

  private async *lines(ctx: Ctx, filter: AuditFilter, asCsv: boolean): AsyncGenerator<string> {
    if (asCsv) yield CSV_HEAD;
    let before: Uuid | null = null;
    for (;;) {
      const rows: FactRow[] = await this.repository.list(ctx, filter, before, EXPORT_BATCH);
      const actorOf = await this.names.of(ctx, rows);
      const entries = rows.map((row) => entryOf(row, actorOf(row)));
      if (entries.length > 0)
        yield entries.map((entry) => (asCsv ? csvLine(entry) : `${JSON.stringify(entry)}\n`)).join('');
      if (rows.length < EXPORT_BATCH) return;
      before = rows.at(-1)!.id;
    }
  }
}

const filterOf = ({
  from,
  to,
  ...filter
}: Omit<AuditFilter, 'from' | 'to'> & {
  from?: string | undefined;
  to?: string | undefined;
}): AuditFilter => ({
  ...filter,
  from: from ? new Date(from) : undefined,
  to: to ? new Date(to) : undefined,
});

const entryOf = (row: FactRow, actor: Actor): AuditEntry => ({
  id: toTypeId('evt', row.id),
  action: row.type,
  occurredAt: row.occurred_at.toISOString(),
  actor,
  target: { type: row.subject_type, id: targetOf(row), name: nameIn(row) },
  data: row.data,
  before: row.before,
  after: row.after,
  requestId: row.request_id,
  position: row.position === null ? null : Number(row.position),
});

/** A fact of a kind that is new here may tell the outside form of its subject's id itself. */
const targetOf = ({ subject_type: type, subject_id: uuid, data }: FactRow): string => {
  const told = data['id'];
  return typeof told === 'string' && uuidOf(told) === uuid ? told : subjectId(type, uuid);
};

/** What the fact itself calls its subject, by the fields that events use for it. */
function nameIn({ data, after, before }: FactRow): string | null {
  for (const field of ['name', 'hostname', 'listing', 'email']) {
    const value = data[field] ?? after?.[field] ?? before?.[field];
    if (typeof value === 'string') return value.slice(0, 400);
  }
  return null;
}
