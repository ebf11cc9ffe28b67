import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { Person } from './identity.types.js';

@Injectable()
export class PeopleRepository {
  constructor(private readonly db: Database) {}

  listOwners(ctx: Pick<Ctx, 'tenantId'>): Promise<Person[]> {
    return this.db.one<Person>(
      ctx,
      sql`select m.user_id as "userId", m.role, u.email, u.name
            from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
           where m.tenant_id = ${ctx.tenantId} and m.role = 'owner' order by m.id`,
    );
  }

  listPeople(ctx: Pick<Ctx, 'tenantId'>, userIds: Uuid[]): Promise<Person[]> {
    return this.db.one<Person>(
      ctx,
      sql`select m.user_id as "userId", m.role, u.email, u.name
            from members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
           where m.tenant_id = ${ctx.tenantId} and m.user_id = any (${userIds})`,
    );
  }
}
