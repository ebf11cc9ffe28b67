import { getQueueToken } from '@nestjs/bull';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bull';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { QUEUES, type QueueName } from './define-job.js';
import { disconnectAll } from './redis-connections.js';

/** What a Bull job carries: where to look, never what to do it with. */
export interface WakeData {
  tenantId: string;
  id: string;
}

/** Milliseconds within which wake-ups of one queue become one job. */
const COALESCE_MS = 20;

/** The Bull queues. Jobs in them only wake the due-work engine: losing one costs the time of a poll. */
@Injectable()
export class BullWakeups implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Bull');
  private readonly queues = new Map<QueueName, Queue<WakeData>>();
  private readonly adding = new Set<QueueName>();
  private complained = false;

  constructor(
    private readonly modules: ModuleRef,
    @Inject(CONFIG) private readonly config: Pick<Config, 'REDIS_URL'>,
  ) {}

  onModuleInit(): void {
    for (const name of QUEUES) {
      const queue = this.modules.get<Queue<WakeData>>(getQueueToken(name), { strict: false });
      queue.on('error', (error: Error) => {
        if (!this.complained)
          this.log.warn(`Redis is not reachable (${error.message}); work goes on by polling`);
        this.complained = true;
      });
      this.queues.set(name, queue);
    }
  }

  /** Adds a wake-up, unless one is on its way. Never throws, never waits. */
  wake(name: QueueName, data: WakeData): void {
    if (this.adding.has(name)) return;
    this.adding.add(name);
    const jobId = `wake-${Math.floor(Date.now() / COALESCE_MS)}`;
    const done = () => this.adding.delete(name);
    this.queues
      .get(name)!
      .add('wake', data, { jobId, removeOnComplete: true, removeOnFail: true })
      .then(done, done);
  }

  /** Runs `wake` for each wake-up of the queue, one at a time: one dispatcher per queue. */
  listen(name: QueueName, wake: () => Promise<void>): void {
    // Rejects when the queue is closed while it starts; the poll does the work then.
    void this.queues
      .get(name)!
      .process('wake', 1, wake)
      .catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    const closed = Promise.allSettled([...this.queues.values()].map((queue) => queue.close(true)));
    // Without Redis Bull waits for it for ever.
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
    disconnectAll(this.config);
  }
}
