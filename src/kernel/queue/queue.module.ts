import { BullModule } from '@nestjs/bull';
import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { BullWakeups } from './bull-wakeups.js';
import { QUEUES } from './define-job.js';
import { DueWork } from './due-work.js';
import { DueWorkEngine } from './due-work-engine.js';
import { Maintenance } from './maintenance.js';
import { connectFor } from './redis-connections.js';
import { Wakeups } from './wakeups.js';

@Global()
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        // The braces keep all keys of a queue in one slot of a Redis Cluster.
        prefix: '{livery}:bull',
        createClient: (type) => connectFor(config, type) as never,
      }),
    }),
    BullModule.registerQueue(...QUEUES.map((name) => ({ name }))),
  ],
  providers: [BullWakeups, DueWork, DueWorkEngine, Maintenance, Wakeups],
  exports: [BullWakeups, DueWork, DueWorkEngine, Maintenance, Wakeups],
})
export class QueueModule {}
