import { describe, expect, it } from '@jest/globals';
import { hashPassword } from './password.js';
import { PasswordQueue } from './password-queue.js';

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  let most = 0;
  let running = 0;
  return {
    most: () => most,
    started: () => ends.length,
    work: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    },
    end: (index: number) => ends[index]!(),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue of passwords', () => {
  it('lets no more run at a time than it may, in order, and all of them in the end', async () => {
    const queue = new PasswordQueue(2, 3);
    const { most, started, work, end } = held();
    const all = Promise.all(Array.from({ length: 5 }, () => queue.run(work)));
    await settled();
    expect(started()).toBe(2);
    for (let index = 0; index < 5; index += 1) {
      end(index);
      await settled();
    }
    await all;
    expect(most()).toBe(2);
  });

  it('sends away who finds no room, with the time to come back', async () => {
    const queue = new PasswordQueue(1, 1);
    const { work, end } = held();
    const kept = Promise.all([queue.run(work), queue.run(work)]);
    await expect(queue.run(work)).rejects.toMatchObject({
      status: 503,
      code: 'unavailable',
      extras: { headers: { 'retry-after': '2' } },
    });
    end(0);
    await settled();
    end(1);
    await kept;
    await expect(queue.run(() => Promise.resolve('free again'))).resolves.toBe('free again');
  });

  it('frees the place of work that fails', async () => {
    const queue = new PasswordQueue(1, 0);
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue.run(() => Promise.resolve(1))).resolves.toBe(1);
  });

  it('stands before the hash of passwords: a crowd is sent away instead of served late', async () => {
    const crowd = await Promise.allSettled(Array.from({ length: 60 }, () => hashPassword('correct horse')));
    const served = crowd.filter(({ status }) => status === 'fulfilled').length;
    expect(served).toBeGreaterThanOrEqual(2);
    expect(served).toBeLessThan(60);
    await expect(hashPassword('correct horse')).resolves.toMatch(/^\$argon2id\$/);
  });
});
