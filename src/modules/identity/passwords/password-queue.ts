import { kernelErrors } from '#kernel/errors/kernel.errors.js';

/** Seconds after which a caller that found no place may try again. */
const RETRY_AFTER = 2;

/**
 * Lets few pieces of work run at a time and few more wait. Argon2 occupies a thread of the pool that files and DNS need
 * too, so a crowd of strangers who sign in must neither take all threads nor pile up without end.
 */
export class PasswordQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly room: number,
  ) {}

  /** @throws `unavailable` with Retry-After where as many wait already as may. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else await this.place();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place is handed on, so that nobody who comes meanwhile takes it.
      if (next) next();
      else this.running -= 1;
    }
  }

  private place(): Promise<void> {
    if (this.waiting.length >= this.room) {
      throw kernelErrors.unavailable.with({ headers: { 'retry-after': String(RETRY_AFTER) } });
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
