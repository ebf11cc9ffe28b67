import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

/** What ends with a membership, in the transaction that removes it. */
export type Farewell = (tx: TenantTx, ctx: Ctx, userId: Uuid) => Promise<void>;

/** Where modules say what of theirs dies with a member: keys, grants, identities at a provider. */
@Injectable()
export class Departures {
  private readonly farewells: Farewell[] = [];

  on(farewell: Farewell): void {
    this.farewells.push(farewell);
  }

  /** One after the other: they share a connection. */
  async of(tx: TenantTx, ctx: Ctx, userId: Uuid): Promise<void> {
    for (const farewell of this.farewells) await farewell(tx, ctx, userId);
  }
}
