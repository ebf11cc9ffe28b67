import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { Credential } from './credentials.js';

const FLUSH_MS = 60_000;

interface Use {
  kind: string;
  organisationId: Uuid;
  subjectId: Uuid;
  at: Date;
  address: string;
}

/**
 * When and from where keys and sessions were last used. Noted in memory, written once a minute in one statement: a
 * request neither waits for it nor costs a round trip. What a killed process had noted is lost, a minute at most.
 */
@Injectable()
export class CredentialUses implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('CredentialUses');
  private noted = new Map<Uuid, Use>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  note({ kind, organisationId, principal }: Credential, address: string): void {
    this.noted.set(principal.id!, {
      kind,
      organisationId,
      subjectId: principal.id!,
      at: new Date(),
      address,
    });
  }

  async flush(): Promise<void> {
    const uses = [...this.noted.values()];
    if (uses.length === 0) return;
    this.noted = new Map();
    try {
      await this.db.asSystem('note last uses', (tx) =>
        tx.sql(sql`
          select credentials_used(${uses.map(({ kind }) => kind)}, ${uses.map(({ organisationId }) => organisationId)}::uuid[],
            ${uses.map(({ subjectId }) => subjectId)}::uuid[], ${uses.map(({ at }) => at)}::timestamptz[], ${uses.map(({ address }) => address)})`),
      );
    } catch (error) {
      this.log.warn(`Last uses were not written, tried again in a minute: ${(error as Error).message}`);
      // What was noted meanwhile is newer.
      for (const use of uses) if (!this.noted.has(use.subjectId)) this.noted.set(use.subjectId, use);
    }
  }
}
