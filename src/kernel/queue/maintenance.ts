import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';

const HOUR_MS = 3_600_000;
/** Months for which there are partitions before they are needed. */
const MONTHS_AHEAD = 2;

/** Keeps the kernel's own tables in shape: partitions ahead of time, what has expired removed. Repeatable. */
@Injectable()
export class Maintenance implements OnApplicationShutdown {
  private readonly log = new Logger('Maintenance');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  /** Starts in this process; the worker role does. */
  start(): void {
    this.timer = setInterval(() => void this.run(), HOUR_MS);
    void this.run();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async run(): Promise<void> {
    // Each by itself: one that fails must not keep the others from being done.
    for (const statement of [
      sql`select ensure_event_partitions(${MONTHS_AHEAD})`,
      sql`delete from idempotent_answers where expires_at < now()`,
      sql`select sweep_expired()`,
      sql`select oauth_sweep()`,
      sql`delete from mails where created_at < now() - interval '30 days'`,
    ]) {
      await this.db
        .asSystem('maintenance', (tx) => tx.sql(statement))
        .catch((error: Error) =>
          this.log.warn(`Maintenance failed, tried again in an hour: ${error.message}`),
        );
    }
  }
}
