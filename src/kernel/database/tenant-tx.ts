import type { EntityManager } from 'typeorm';
import type { Statement } from './sql.js';

declare const tenant: unique symbol;
declare const system: unique symbol;

interface Tx {
  /** Runs a statement and answers its rows. */
  sql<Row extends object>(statement: Statement): Promise<Row[]>;
  /** Tells every process, when this commits, to forget what it cached under the tag. */
  invalidate(cache: string, tag: string): void;
}

/**
 * An open transaction that sees one tenant's rows. Repositories take it as their first argument; it can only be
 * had from `db.inTenant`, so a query without a tenant does not compile.
 */
export interface TenantTx extends Tx {
  readonly [tenant]: true;
  readonly tenantId: string;
  /** The same transaction for plain CRUD: insert, update, delete, query builder. Not `save`, not relations. */
  readonly orm: EntityManager;
  /** Runs after the commit, and not at all if there is none. */
  afterCommit(action: () => void): void;
}

/** An open transaction of the narrow cross-tenant role; see `db.asSystem`. */
export interface SystemTx extends Tx {
  readonly [system]: true;
}
