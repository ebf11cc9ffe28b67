import { Injectable } from '@nestjs/common';
import type { JobDefinition } from '#kernel/queue/define-job.js';
import type { EventType } from './domain-events.types.js';

/**
 * Which job runs for which event. The relay makes one due-work row per (event, consumer) in the transaction that
 * gives the event its position: a consumer hears of every event at least once, whatever dies in between.
 */
@Injectable()
export class Consumers {
  private readonly byType = new Map<string, JobDefinition[]>();

  /** `job` runs with the event's id as its subject. */
  on(type: EventType, job: JobDefinition): void {
    this.byType.set(type, [...(this.byType.get(type) ?? []), job]);
  }

  of(type: string): readonly JobDefinition[] {
    return this.byType.get(type) ?? [];
  }
}
