import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { defineJob } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { InstallsRepository } from './installs.repository.js';

const KEPT_MS = 30 * 86_400_000;
const eraseJob = defineJob('installs.erase.v1', { queue: 'maintenance', timeLimit: 30 });

/** Erases an install 30 days after it was removed. */
@Injectable()
export class EraseInstall implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly installs: InstallsRepository,
    private readonly work: DueWork,
  ) {}

  onModuleInit(): void {
    this.work.handle(eraseJob, ({ ctx, subjectId }) =>
      this.db.inTenant(ctx, (tx) => this.installs.erase(tx, subjectId)),
    );
  }

  /** In the transaction that removes it. */
  later(tx: TenantTx, installId: Uuid, now = Date.now()): Promise<void> {
    return this.work.schedule(tx, eraseJob, { subjectId: installId, dueAt: new Date(now + KEPT_MS) });
  }
}
