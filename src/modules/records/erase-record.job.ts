import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { defineJob } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { RecordsRepository } from './records.repository.js';

const KEPT_MS = 30 * 86_400_000;
const eraseRecord = defineJob('records.erase.v1', { queue: 'maintenance', timeLimit: 30 });

/** Erases a record 30 days after it was deleted. */
@Injectable()
export class EraseRecord implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly records: RecordsRepository,
    private readonly work: DueWork,
  ) {}

  onModuleInit(): void {
    this.work.handle(eraseRecord, ({ ctx, subjectId }) =>
      this.db.inTenant(ctx, (tx) => this.records.erase(tx, subjectId)),
    );
  }

  /** In the transaction that deletes it. */
  later(tx: TenantTx, id: Uuid, now = Date.now()): Promise<void> {
    return this.work.schedule(tx, eraseRecord, { subjectId: id, dueAt: new Date(now + KEPT_MS) });
  }
}
