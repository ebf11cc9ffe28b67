import pg, { type Connection, type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** Both settings end with the transaction; the tenant is a parameter and never text. */
const SETTING = {
  name: 'tenant',
  text: `select set_config('app.tenant_id', $1, true), set_config('transaction_read_only', 'on', true)`,
};

/** What the driver calls on a query, which is more than its types tell. */
type WireQuery = new (
  config: QueryConfig & { queryMode: 'extended' },
  callback: (error: Error | undefined, result: QueryResult) => void,
) => {
  submit(connection: Connection): unknown;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
};

/**
 * A statement that PostgreSQL runs together with the tenant setting before it: both are sent with one Sync, and what
 * stands before a Sync is one transaction. Unlike BEGIN and COMMIT it costs no message of its own and one answer
 * instead of three, which is most of what a short read costs.
 */
class TenantRead extends (pg.Query as unknown as WireQuery) {
  private set = false;

  constructor(
    private readonly tenantId: string,
    private readonly settingName: string,
    config: QueryConfig,
    callback: (error: Error | undefined, result: QueryResult) => void,
  ) {
    super({ ...config, queryMode: 'extended' }, callback);
  }

  override submit(connection: Connection): unknown {
    connection.stream.cork();
    try {
      if (!this.settingName) connection.parse({ ...SETTING, name: '', types: [] }, true);
      connection.bind({ statement: this.settingName, values: [this.tenantId] }, true);
      connection.execute({}, true);
      return super.submit(connection);
    } finally {
      connection.stream.uncork();
    }
  }

  override handleDataRow(message: unknown): void {
    if (this.set) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.set) super.handleCommandComplete(message, connection);
    this.set = true;
  }
}

/** Connections that know the setting's statement by name. */
const prepared = new WeakSet<PoolClient>();

/** Reads as one tenant: setting and statement leave together and are answered together. */
export function readAs<Row extends object>(
  client: PoolClient,
  tenantId: string,
  statement: QueryConfig,
): Promise<QueryResult<Row>> {
  const settingName = statement.name ? SETTING.name : '';
  if (settingName && !prepared.has(client)) {
    prepared.add(client);
    // Ahead of the read on the same wire; should it fail, so does the read.
    client.query({ ...SETTING, values: [tenantId] }).catch(() => prepared.delete(client));
  }
  return new Promise((resolve, reject) => {
    const answered = (error: Error | undefined, result: QueryResult) =>
      error ? reject(error) : resolve(result as QueryResult<Row>);
    client.query(new TenantRead(tenantId, settingName, statement, answered) as never);
  });
}
