import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg, { type Pool, type PoolClient, type QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { CacheListener } from './cache-listener.js';
import { OpenTransaction } from './open-transaction.js';
import { RoundTrips } from './round-trips.js';
import type { Statement } from './sql.js';
import { readAs } from './tenant-read.js';
import type { SystemTx, TenantTx } from './tenant-tx.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The driver's pool; TypeORM does not put it in its types. */
const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

/**
 * The three ways to the database, and no others:
 * `inTenant` (a transaction that sees one tenant's rows), `one` (a hot read in one round trip) and
 * `asSystem` (cross-tenant, in a listed few files). Row-level security enforces what they promise.
 */
@Injectable()
export class Database {
  constructor(
    @InjectDataSource() private readonly app: DataSource,
    @InjectDataSource('system') private readonly system: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'DATABASE_PREPARED_STATEMENTS'>,
    private readonly roundTrips: RoundTrips,
    private readonly caches: CacheListener,
  ) {}

  /**
   * Runs `work` in a transaction in which the application's role sees and writes the rows of `ctx.tenantId`
   * only. Commits when it resolves, rolls back when it rejects. Inside an idempotent request it joins the
   * request's transaction, so that effect and stored answer commit together.
   */
  async inTenant<T>(ctx: Ctx, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const tenantId = checkedId(ctx.tenantId);
    if (ctx.unit instanceof OpenTransaction) return ctx.unit.actFor(tenantId, work);
    return this.open(tenantId, (transaction) => work(transaction.asTenantTx()));
  }

  /** Like `inTenant`, and hands the transaction to later calls that carry `{...ctx, unit}`. Kernel only. */
  async unitOfWork<T>(ctx: Ctx, work: (unit: OpenTransaction) => Promise<T>): Promise<T> {
    return this.open(checkedId(ctx.tenantId), work);
  }

  /** One read-only statement for one tenant, in a transaction of its own and in one round trip. */
  async one<Row extends object>(ctx: Pick<Ctx, 'tenantId'>, statement: Statement): Promise<Row[]> {
    const tenantId = checkedId(ctx.tenantId);
    const client = await this.connect(this.app);
    try {
      this.roundTrips.count();
      const { rows } = await readAs<Row>(client, tenantId, this.prepared(statement));
      client.release();
      return rows;
    } catch (error) {
      // A refused statement leaves the connection usable; anything else does not.
      client.release(!(error instanceof pg.DatabaseError));
      throw translate(error);
    }
  }

  /**
   * Cross-tenant work under the second, narrow role. `reason` is for the reader and the log.
   * Lint allows this call only in the files listed in `eslint.config.mjs`.
   */
  async asSystem<T>(reason: string, work: (tx: SystemTx) => Promise<T>): Promise<T> {
    const client = await this.connect(this.system);
    const run = (statement: Statement | string) => {
      this.roundTrips.count();
      return client.query(typeof statement === 'string' ? statement : this.prepared(statement));
    };
    const tx = {
      sql: async (statement: Statement) => (await run(statement)).rows as object[],
      invalidate: (cache: string, tag: string) => {
        pending.push(client.query(`select pg_notify('cache', $1)`, [`${cache}:${tag}`]));
        pending.at(-1)!.catch(() => undefined);
      },
    } as unknown as SystemTx;
    const pending: Promise<QueryResult>[] = [];
    try {
      const begin = client.query(`BEGIN; SET LOCAL application_name = '${reason.replace(/[^\w .-]/g, '')}'`);
      begin.catch(() => undefined);
      const result = await work(tx);
      await begin;
      await Promise.all(pending);
      await committed(run('COMMIT'));
      client.release();
      return result;
    } catch (error) {
      await rollback(client);
      throw translate(error);
    }
  }

  /** True where the database answers. */
  async ping(): Promise<boolean> {
    return poolOf(this.app)
      .query('select 1')
      .then(
        () => true,
        () => false,
      );
  }

  private async open<T>(tenantId: string, work: (transaction: OpenTransaction) => Promise<T>): Promise<T> {
    const client = await this.connect(this.app);
    const prepare = (statement: Statement) => {
      this.roundTrips.count();
      return this.prepared(statement);
    };
    const transaction = new OpenTransaction(client, this.app, tenantId, prepare, (cache, tag) =>
      this.caches.forgetHere(cache, tag),
    );
    let result: T;
    try {
      result = await work(transaction);
      this.roundTrips.count();
      await transaction.commit();
      transaction.close();
      client.release();
    } catch (error) {
      // First of all: a branch that is still running must not go on outside of the transaction.
      transaction.close();
      await rollback(client);
      throw translate(error);
    }
    transaction.committed();
    return result;
  }

  private async connect(source: DataSource): Promise<PoolClient> {
    try {
      const client = await poolOf(source).connect();
      // A connection that dies in use rejects its queries, and tells it once more as an event: unheard, that would
      // end the process.
      if (client.listenerCount('error') === 0) client.on('error', () => undefined);
      return client;
    } catch (error) {
      throw Object.assign(kernelErrors.unavailable(), { cause: error });
    }
  }

  private prepared(statement: Statement) {
    const values = statement.values as unknown[];
    return this.config.DATABASE_PREPARED_STATEMENTS
      ? { name: statement.name, text: statement.text, values }
      : { text: statement.text, values };
  }
}

function checkedId(tenantId: string): string {
  // It becomes part of a SET statement, which takes no parameters.
  if (!UUID.test(tenantId)) throw new Error('A tenant id is a lower-case UUID');
  return tenantId;
}

/** A COMMIT of a failed transaction "succeeds" with the tag ROLLBACK. */
async function committed(commit: Promise<QueryResult>): Promise<void> {
  if ((await commit).command !== 'COMMIT') throw new Error('The transaction was rolled back');
}

async function rollback(client: PoolClient): Promise<void> {
  // A client whose ROLLBACK fails is in an unknown state: destroyed, never pooled again.
  await client.query('ROLLBACK').then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}

/** Connection losses become a problem that tells the caller to try again; everything else passes. */
function translate(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  // Lost connections, time-outs of statements and locks, deadlocks: worth another try, and no fault of the caller.
  const lost =
    /^(57P0[123]|57014|55P03|40P01|40001|25P03|08\w{3}|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/.test(
      code,
    );
  const ended = error instanceof Error && /Connection terminated|client has encountered/i.test(error.message);
  return lost || ended ? Object.assign(kernelErrors.unavailable(), { cause: error }) : error;
}
