import { randomBytes } from 'node:crypto';
import { newId } from '#kernel/context/type-id.js';
import type { Table } from './catalogue.js';
import type { ScratchDatabase } from './scratch-database.js';

export type Row = Record<string, unknown>;

/**
 * Makes a valid row of any table from its description, with the rows that it points to. A table whose rules it cannot
 * guess fails where it is used, and is then taught here.
 */
export class RowMaker {
  private readonly tables: Map<string, Table>;
  private readonly made = new Map<string, Promise<Row>>();

  constructor(
    private readonly database: ScratchDatabase,
    tables: Table[],
  ) {
    this.tables = new Map(tables.map((table) => [table.name, table]));
  }

  /** A tenant below the platform; its row in `organisations` is the first that belongs to it. */
  async tenant(): Promise<string> {
    const id = newId();
    const row = (
      await this.database.owner(
        `insert into organisations (id, kind, parent_id, slug, name, plan)
         select $1, 'tenant', id, $2, 'Made by a test', 'business' from organisations where kind = 'platform' returning *`,
        [id, `made-${randomBytes(6).toString('hex')}`],
      )
    ).rows[0] as Row;
    this.made.set(`organisations ${id}`, Promise.resolve(row));
    return id;
  }

  /** The tenant's row in the table, inserted by the owner the first time. */
  row(name: string, tenantId: string): Promise<Row> {
    const table = this.tables.get(name)!;
    const key = `${name} ${table.owner ? tenantId : 'all'}`;
    let made = this.made.get(key);
    if (!made) {
      made = this.values(name, tenantId).then(async (values) => {
        const columns = Object.keys(values);
        const inserted = await this.database.owner(insertOf(name, columns), Object.values(values));
        return inserted.rows[0] as Row;
      });
      this.made.set(key, made);
    }
    return made;
  }

  /** Values for a new row, not yet inserted. */
  async values(name: string, tenantId: string): Promise<Row> {
    const table = this.tables.get(name)!;
    const values: Row = {};
    for (const column of table.columns) {
      if (column.required) values[column.name] = table.choices[column.name]?.[0] ?? valueOf(column.type);
    }
    for (const key of table.foreignKeys) {
      if (!key.columns.some((column) => column in values)) continue;
      const parent = await this.row(key.target, tenantId);
      key.columns.forEach((column, index) => {
        values[column] = parent[key.targetColumns[index]!];
      });
    }
    if (table.owner) values[table.owner] = tenantId;
    // Discovery or endpoints, one of them.
    if (name === 'sso_configurations') values.issuer = 'https://login.acme.example';
    if (name === 'organisations') {
      const [platform] = (await this.database.owner(`select id from organisations where kind = 'platform'`))
        .rows;
      Object.assign(values, { kind: 'tenant', parent_id: platform!.id });
    }
    return values;
  }
}

export const insertOf = (table: string, columns: string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')}) returning *`;

function valueOf(type: string): unknown {
  if (type.endsWith('[]')) return '{}';
  if (type === 'uuid') return newId();
  if (type === 'bytea') return randomBytes(32);
  if (type === 'boolean') return false;
  if (type === 'tsvector') return '';
  if (type.startsWith('json')) return '{}';
  if (type.startsWith('timestamp') || type === 'date') return new Date();
  if (/^(smallint|integer|bigint|numeric|double precision|real)/.test(type)) return 1;
  if (type === 'text' || type.startsWith('character')) return `made-${randomBytes(8).toString('hex')}`;
  throw new Error(`No value for the type ${type} yet`);
}
