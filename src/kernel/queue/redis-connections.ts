import { Redis, type RedisOptions } from 'ioredis';
import type { Config } from '#kernel/config/config.module.js';

type ConnectionType = 'client' | 'subscriber' | 'bclient';

/** The connections of one application, so that two of them in one process do not end each other's. */
const connections = new WeakMap<object, Map<string, Redis>>();

/** Two connections for all queues together; each listening queue has one more, blocked on its list. */
export function connectFor(config: Pick<Config, 'REDIS_URL'>, type: ConnectionType): Redis {
  const own = connections.get(config) ?? new Map<string, Redis>();
  connections.set(config, own);
  const name = type === 'bclient' ? `${type} ${own.size}` : type;
  const options: RedisOptions = { maxRetriesPerRequest: null, enableReadyCheck: false };
  const known = own.get(name) ?? new Redis(config.REDIS_URL, options);
  own.set(name, known);
  known.setMaxListeners(0);
  return known;
}

/** Ends them, whatever they wait for. */
export function disconnectAll(config: object): void {
  for (const redis of connections.get(config)?.values() ?? []) redis.disconnect();
  connections.delete(config);
}
