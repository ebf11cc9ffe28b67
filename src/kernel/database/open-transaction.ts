import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Statement } from './sql.js';
import type { TenantTx } from './tenant-tx.js';

/**
 * One tenant transaction on one connection, with its two faces. Opened by `Database` alone.
 * The first statement leaves together with BEGIN and the tenant setting: one round trip.
 */
export class OpenTransaction {
  private readonly begin: Promise<QueryResult>;
  private readonly background: Promise<unknown>[] = [];
  private readonly actions: (() => void)[] = [];
  private runner: QueryRunner | undefined;
  private closed = false;

  constructor(
    private readonly client: PoolClient,
    private readonly source: DataSource,
    private tenantId: string,
    private readonly prepare: (statement: Statement) => QueryConfig,
    private readonly forgetHere: (cache: string, tag: string) => void,
  ) {
    this.begin = client.query(`BEGIN; SET LOCAL app.tenant_id = '${tenantId}'`);
    this.begin.catch(() => undefined);
  }

  asTenantTx(): TenantTx {
    const transaction = this;
    const { tenantId } = this;
    // One connection has one tenant at a time: a statement out of turn must fail, not run as another tenant.
    const check = () => {
      if (transaction.closed) {
        throw new Error('This transaction has ended; await every statement inside it');
      }
      if (transaction.tenantId !== tenantId) {
        throw new Error('This transaction works for another tenant now; do one after the other');
      }
    };
    return {
      tenantId,
      sql: async (statement: Statement) => {
        check();
        return (await transaction.client.query(transaction.prepare(statement))).rows;
      },
      get orm(): EntityManager {
        check();
        return transaction.manager();
      },
      invalidate: (cache: string, tag: string) => {
        check();
        const notified = transaction.client.query(`select pg_notify('cache', $1)`, [`${cache}:${tag}`]);
        notified.catch(() => undefined);
        transaction.background.push(notified);
        transaction.actions.push(() => transaction.forgetHere(cache, tag));
      },
      afterCommit: (action: () => void) => transaction.actions.push(action),
    } as unknown as TenantTx;
  }

  /** Runs `work` in this same transaction for another tenant, then returns to the one before. */
  async actFor<T>(tenantId: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const before = this.tenantId;
    if (tenantId === before) return work(this.asTenantTx());
    await this.switchTo(tenantId);
    try {
      return await work(this.asTenantTx());
    } finally {
      // After an error the transaction is aborted and refuses this too; it will be rolled back anyway.
      await this.switchTo(before).catch(() => undefined);
    }
  }

  async commit(): Promise<void> {
    await this.begin;
    await Promise.all(this.background);
    const answer = await this.client.query('COMMIT');
    // A COMMIT of a failed transaction "succeeds" with the tag ROLLBACK.
    if (answer.command !== 'COMMIT') throw new Error('The transaction was rolled back');
  }

  /** Runs what was asked to run after the commit. */
  committed(): void {
    for (const action of this.actions) action();
  }

  /** Nothing runs through it any more, through neither face. */
  close(): void {
    this.closed = true;
    if (this.runner) Object.assign(this.runner, { isReleased: true });
  }

  private async switchTo(tenantId: string): Promise<void> {
    this.tenantId = tenantId;
    await this.client.query(`SET LOCAL app.tenant_id = '${tenantId}'`);
  }

  private manager(): EntityManager {
    if (!this.runner) {
      // TypeORM does not see a raw BEGIN: left alone, its writes would open and commit a transaction of their
      // own and lose the tenant. So the runner is given this connection and told that a transaction is open.
      this.runner = this.source.createQueryRunner();
      Object.assign(this.runner, {
        databaseConnection: this.client,
        isTransactionActive: true,
        transactionDepth: 1,
      });
    }
    return this.runner.manager;
  }
}
