import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { SupportRepository } from './support.repository.js';

/** Who opened support sessions at an organisation, for sentences about what was done in them. */
@Injectable()
export class SupportNamesService {
  constructor(private readonly repository: SupportRepository) {}

  /** The person of each session, by its id; none where a service's key opened it. */
  async openersOf(ctx: Pick<Ctx, 'tenantId'>, ids: readonly Uuid[]): Promise<Map<Uuid, string>> {
    const rows = ids.length > 0 ? await this.repository.listNames(ctx, [...ids]) : [];
    return new Map(rows.filter((row) => row.opener_name !== '').map((row) => [row.id, row.opener_name]));
  }
}
