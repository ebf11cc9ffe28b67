import { Injectable } from '@nestjs/common';
import { Credentials } from '#kernel/access/credentials.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Events } from '#kernel/events/events.js';
import { defineJob } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { SupportRepository } from './support.repository.js';
import type { EndCause, SupportSessionRow } from './support.types.js';

/** Its time is over. The secret is refused from that moment on; the job notes it and tells it. */
export const expireSupport = defineJob('support.expire.v1', { queue: 'maintenance', timeLimit: 20 });

/** The one way in which a support session ends. */
@Injectable()
export class SupportEnds {
  constructor(
    private readonly db: Database,
    private readonly repository: SupportRepository,
    private readonly credentials: Credentials,
    private readonly events: Events,
    private readonly work: DueWork,
  ) {}

  /** Every process refuses it within a second. Null where there is none, or it was over before. */
  end(ctx: Ctx, id: Uuid, cause: EndCause): Promise<SupportSessionRow | null> {
    return this.db.inTenant(ctx, async (tx) => {
      const before = await this.repository.lock(tx, id);
      if (!before || before.ended_at) return null;
      const row = await this.repository.end(tx, id, cause);
      await this.credentials.remove(tx, id);
      await this.work.cancel(tx, expireSupport, id);
      await this.events.publish(tx, ctx, 'support_session.ended', {
        subject: { type: 'support_session', id },
        data: { id: toTypeId('sup', id), cause },
      });
      return row;
    });
  }
}
