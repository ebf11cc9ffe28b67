import { BullModule } from '@nestjs/bull';
import { Global, Module } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { BullWakeups } from './bull-wakeups.js';
import { QUEUES } from './define-job.js';
import { DueWork } from './due-work.js';
import { DueWorkEngine } from './due-work-engine.js';
import { Maintenance } from './maintenance.js';
import { Wakeups } from './wakeups.js';

const shared = new Map<string, Redis>();

/** Two connections for all queues together; each listening queue has one more, blocked on its list. */
function createClient(config: Config, type: 'client' | 'subscriber' | 'bclient'): Redis {
  const options: RedisOptions = { maxRetriesPerRequest: null, enableReadyCheck: false };
  if (type === 'bclient') return new Redis(config.REDIS_URL, options);
  const known = shared.get(type) ?? new Redis(config.REDIS_URL, options);
  shared.set(type, known);
  known.setMaxListeners(0);
  return known;
}

@Global()
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        // The braces keep all keys of a queue in one slot of a Redis Cluster.
        prefix: '{livery}:bull',
        createClient: (type) => createClient(config, type) as never,
      }),
    }),
    BullModule.registerQueue(...QUEUES.map((name) => ({ name }))),
  ],
  providers: [BullWakeups, DueWork, DueWorkEngine, Maintenance, Wakeups],
  exports: [BullWakeups, DueWork, DueWorkEngine, Maintenance, Wakeups],
})
export class QueueModule {}
