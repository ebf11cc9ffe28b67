import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { ScratchDatabase } from './scratch-database.js';
import { readTestStack } from './stack.mjs';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

/** A statement that PostgreSQL ran, at whatever depth of functions, with the plan that it chose. */
export interface RunStatement {
  text: string;
  nodes: PlanNode[];
}

/** Lets PostgreSQL tell each connection that is opened from now on the plan of every statement that it runs. */
export async function explainEverything({ name }: ScratchDatabase): Promise<void> {
  const admin = new pg.Client({ connectionString: readTestStack().database.adminUrl });
  await admin.connect();
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    client_min_messages: 'log',
    // The product prepares its statements: the plan that counts is the one that fits every value.
    plan_cache_mode: 'force_generic_plan',
  };
  for (const [setting, value] of Object.entries(settings)) {
    await admin.query(`alter database ${name} set ${setting} = '${value}'`);
  }
  await admin.end();
}

/** Collects the plans of what the kernel's two roles run. */
export function plansOf(
  kernel: INestApplicationContext,
): (work: () => Promise<unknown>) => Promise<RunStatement[]> {
  let heard: RunStatement[] = [];
  for (const token of [getDataSourceToken(), getDataSourceToken('system')]) {
    const { master } = kernel.get<DataSource>(token).driver as unknown as { master: pg.Pool };
    const clients = (master as unknown as { _clients: pg.PoolClient[] })._clients;
    const listen = (client: pg.PoolClient) =>
      client.on('notice', ({ message }) => {
        const plan = /plan:\s*(\{[^]*\})\s*$/.exec(message ?? '')?.[1];
        if (plan) heard.push(statementOf(JSON.parse(plan) as { 'Query Text': string; Plan: PlanNode }));
      });
    clients.forEach(listen);
    master.on('connect', listen);
  }
  return async (work) => {
    heard = [];
    await work();
    return heard;
  };
}

function statementOf({
  'Query Text': text,
  Plan: plan,
}: {
  'Query Text': string;
  Plan: PlanNode;
}): RunStatement {
  const nodes: PlanNode[] = [];
  const collect = (node: PlanNode): void => {
    nodes.push(node);
    node.Plans?.forEach(collect);
  };
  collect(plan);
  return { text, nodes };
}

/** Tables that a statement read from one end to the other. */
export const wholeTables = (statements: RunStatement[]): string[] =>
  statements.flatMap(({ nodes }) =>
    nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? '?'),
  );
