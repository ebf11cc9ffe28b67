import type { ScratchDatabase } from './scratch-database.js';

export interface Column {
  name: string;
  type: string;
  /** Must be given a value: NOT NULL without a default. */
  required: boolean;
}

export interface ForeignKey {
  columns: string[];
  target: string;
  targetColumns: string[];
}

/** A table as PostgreSQL's catalogue describes it. */
export interface Table {
  name: string;
  /** Which column says whose a row is, or null where rows belong to nobody. */
  owner: string | null;
  isPartition: boolean;
  rls: boolean;
  forced: boolean;
  comment: string | null;
  columns: Column[];
  primaryKey: string[];
  uniques: string[][];
  foreignKeys: ForeignKey[];
  /** column → values that a check constraint allows. */
  choices: Record<string, string[]>;
}

/** Every table of the schema: what is born tomorrow is in it. */
export async function tablesOf({ owner }: ScratchDatabase): Promise<Table[]> {
  const { rows } = await owner(`
    select c.relname as name, c.relispartition as "isPartition", c.relrowsecurity as rls, c.relforcerowsecurity as forced,
      obj_description(c.oid, 'pg_class') as comment,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'required', a.attnotnull and not a.atthasdef and a.attgenerated = '' and a.attidentity = '') order by a.attnum)
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(json_build_object('primary', i.indisprimary, 'columns', (
          select json_agg(a.attname order by k.ordinality) from unnest(i.indkey::int[]) with ordinality as k (attnum, ordinality)
            left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum)))
         from pg_index i where i.indrelid = c.oid and i.indisunique), '[]') as indexes,
      coalesce((select json_agg(json_build_object('target', f.confrelid::regclass::text,
          'columns', (select json_agg(a.attname order by k.ordinality) from unnest(f.conkey) with ordinality as k (attnum, ordinality)
             join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum),
          'targetColumns', (select json_agg(a.attname order by k.ordinality) from unnest(f.confkey) with ordinality as k (attnum, ordinality)
             join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum)))
         from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as "foreignKeys",
      coalesce((select json_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'), '[]') as checks
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
   order by c.relname`);
  return rows.map(({ indexes, checks, ...row }) => {
    const names = (row.columns as Column[]).map(({ name }) => name);
    return {
      ...row,
      owner: ownerOf(row.name, names),
      primaryKey: indexes.find((index: { primary: boolean }) => index.primary)?.columns ?? [],
      uniques: indexes.map((index: { columns: string[] }) => index.columns),
      choices: choicesOf(checks),
    } as Table;
  });
}

function ownerOf(table: string, columns: string[]): string | null {
  if (table === 'organisations') return 'id';
  return ['tenant_id', 'organisation_id'].find((name) => columns.includes(name)) ?? null;
}

// CHECK ((role = ANY (ARRAY['viewer'::text, 'member'::text])))
function choicesOf(checks: string[]): Record<string, string[]> {
  const found = checks.flatMap((check) => {
    const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(check);
    return match ? [[match[1]!, [...match[2]!.matchAll(/'([^']*)'::text/g)].map(([, value]) => value!)]] : [];
  });
  return Object.fromEntries(found) as Record<string, string[]>;
}
