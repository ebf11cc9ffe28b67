import { Injectable } from '@nestjs/common';
import type { Uuid } from '#kernel/context/type-id.js';
import { sql } from '#kernel/database/sql.js';
import type { SystemTx, TenantTx } from '#kernel/database/tenant-tx.js';
import type { NewOrganisation, OrganisationRow, SuspendedBy } from './organisations.types.js';

/** What a manager sees: the organisations of one kind below it, through any number of resellers. */
export interface ManagedFilter {
  manager: Uuid;
  kind: 'tenant' | 'reseller';
  status?: string | undefined;
  plan?: string | undefined;
  externalId?: string | undefined;
  q?: string | undefined;
  before: Uuid | null;
  limit: number;
}

@Injectable()
export class OrganisationsRepository {
  async insert(tx: TenantTx, organisation: NewOrganisation): Promise<OrganisationRow> {
    const { id, kind, parentId, slug, name, plan, externalId } = organisation;
    const [row] = await tx.sql<OrganisationRow>(sql`
      insert into organisations (id, kind, parent_id, slug, name, plan, external_id)
      values (${id}, ${kind}, ${parentId}, ${slug}, ${name}, ${plan}, ${externalId})
      returning *`);
    return row!;
  }

  /** The transaction's own organisation, locked where it is about to change. */
  async findOwn(tx: TenantTx, lock = false): Promise<OrganisationRow | null> {
    const statement = lock
      ? sql`select * from organisations where id = ${tx.tenantId} for update`
      : sql`select * from organisations where id = ${tx.tenantId}`;
    return (await tx.sql<OrganisationRow>(statement))[0] ?? null;
  }

  async updateOwn(
    tx: TenantTx,
    change: Pick<OrganisationRow, 'name' | 'plan' | 'external_id' | 'quotas'>,
  ): Promise<OrganisationRow> {
    const [row] = await tx.sql<OrganisationRow>(sql`
      update organisations
         set name = ${change.name}, plan = ${change.plan}, external_id = ${change.external_id},
             quotas = ${JSON.stringify(change.quotas)}, updated_at = now()
       where id = ${tx.tenantId} returning *`);
    return row!;
  }

  async setStatus(
    tx: TenantTx,
    change: { status: string; suspendedBy: SuspendedBy | null; reason: string | null; closesAt: Date | null },
  ): Promise<OrganisationRow> {
    const [row] = await tx.sql<OrganisationRow>(sql`
      update organisations
         set status = ${change.status}, suspended_by = ${change.suspendedBy}, status_reason = ${change.reason},
             closes_at = ${change.closesAt}, updated_at = now()
       where id = ${tx.tenantId} returning *`);
    return row!;
  }

  /** Which of these slugs an organisation of any kind has. */
  async takenSlugs(tx: SystemTx, slugs: string[]): Promise<Set<string>> {
    const rows = await tx.sql<{ slug: string }>(
      sql`select slug from organisations where slug = any (${slugs})`,
    );
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Newest first. Cross-tenant: the condition on the manager stands here and nowhere else. */
  async listManaged(tx: SystemTx, filter: ManagedFilter): Promise<OrganisationRow[]> {
    const pattern = filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null;
    return tx.sql<OrganisationRow>(sql`
      with recursive managers as (
        select id, kind from organisations where id = ${filter.manager}
        union all
        select o.id, o.kind from organisations o join managers m on o.parent_id = m.id and o.kind = 'reseller'
      )
      select o.*, m.kind as parent_kind from managers m
       cross join lateral (
         select * from organisations o
          where o.parent_id = m.id and o.kind = ${filter.kind}
            and (${filter.before}::uuid is null or o.id < ${filter.before}::uuid)
            and (${filter.status ?? null}::text is null or o.status = ${filter.status ?? null})
            and (${filter.plan ?? null}::text is null or o.plan = ${filter.plan ?? null})
            and (${filter.externalId ?? null}::text is null or o.external_id = ${filter.externalId ?? null})
            and (${pattern}::text is null or o.name ilike ${pattern} or o.slug ilike ${pattern})
          order by o.id desc limit ${filter.limit}
       ) o
       order by o.id desc limit ${filter.limit}`);
  }

  async findManaged(
    tx: SystemTx,
    manager: Uuid,
    kind: 'tenant' | 'reseller',
    id: Uuid,
  ): Promise<OrganisationRow | null> {
    const [row] = await tx.sql<OrganisationRow>(sql`
      select o.*, p.kind as parent_kind from organisations o join organisations p on p.id = o.parent_id
       where o.id = ${id} and o.kind = ${kind} and organisation_manages(${manager}, ${id})`);
    return row ?? null;
  }
}
