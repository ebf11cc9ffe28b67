import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';

export const QUEUES = [
  'events',
  'webhooks',
  'sync',
  'workflows',
  'plugins',
  'domains',
  'billing',
  'mail',
  'maintenance',
] as const;
export type QueueName = (typeof QUEUES)[number];

/** What a handler says of the work: nothing (done), or when to come back. */
export type JobOutcome = void | { again: Date };

export interface JobOptions {
  queue: QueueName;
  /** Whole seconds that one run may take; the lease is longer. */
  timeLimit: number;
  /** Runs at the same time for one fairness key (the tenant, unless the work names another). */
  perKey?: number;
  /** Seconds to wait after the n-th failed run (from 1), or null to give up. */
  retryDelay?: (attempt: number) => number | null;
}

export interface JobDefinition extends Required<JobOptions> {
  /** `noun.verb.v1`: a worker postpones a name that it does not know, it never fails it. */
  readonly name: string;
}

/** What a handler gets; payloads and secrets stay in the database. */
export interface JobRun {
  ctx: Ctx;
  subjectId: Uuid;
  /** From 1. */
  attempt: number;
}

export type JobHandler = (run: JobRun) => Promise<JobOutcome>;

/** Doubles from 5 seconds to an hour, twelve times. */
const defaultRetryDelay = (attempt: number): number | null =>
  attempt > 12 ? null : Math.min(3600, 5 * 2 ** (attempt - 1));

/** Declares a kind of due work. Its handler is registered by the module that owns it (`DueWork.handle`). */
export function defineJob(name: string, options: JobOptions): JobDefinition {
  if (!/^[a-z_]+(\.[a-z_]+)+\.v\d+$/.test(name)) throw new Error(`A job is named noun.verb.v1, not ${name}`);
  if (!Number.isInteger(options.timeLimit)) throw new Error(`${name}: the time limit is in whole seconds`);
  return { name, perKey: 4, retryDelay: defaultRetryDelay, ...options };
}
