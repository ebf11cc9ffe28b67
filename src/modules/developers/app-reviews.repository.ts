import { Injectable } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { AppRow, AppStatus } from './apps.types.js';

export type ReviewedRow = AppRow & { developer_name: string };

/** Apps of all developers, for the operator's eyes. */
@Injectable()
export class AppReviewsRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(status: AppStatus | null, before: Uuid | null, limit: number): Promise<ReviewedRow[]> {
    return this.db.asSystem('review apps', (tx) =>
      tx.sql<ReviewedRow>(sql`
        select a.*, o.name as developer_name from apps a join organisations o on o.id = a.tenant_id
         where (${before}::uuid is null or a.id < ${before}::uuid)
           and (${status}::text is null or ${status} = case when a.suspended_at is not null then 'suspended'
                                                             when a.approved_at is not null then 'approved' else 'draft' end)
         order by a.id desc limit ${limit}`),
    );
  }
}
