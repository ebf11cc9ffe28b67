import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

/** Counts the round trips to PostgreSQL within a piece of work; a test holds the hot reads to one. */
@Injectable()
export class RoundTrips {
  private readonly counter = new AsyncLocalStorage<{ trips: number }>();

  count(): void {
    const current = this.counter.getStore();
    if (current) current.trips += 1;
  }

  /** Runs `work` and tells how many round trips it took. */
  async within<T>(work: () => Promise<T>): Promise<{ result: T; trips: number }> {
    const store = { trips: 0 };
    const result = await this.counter.run(store, work);
    return { result, trips: store.trips };
  }
}
