import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyPassword } from './password.js';

describe('a password', () => {
  it('is known again, and no other is', async () => {
    const hash = await hashPassword('correct horse');
    expect(await verifyPassword('correct horse', hash)).toBe(true);
    expect(await verifyPassword('correct Horse', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('has another hash each time, as a PHC string of argon2id', async () => {
    const [first, second] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  it('is the same however its letters were composed', async () => {
    const hash = await hashPassword('Zo\u00eb likes it');
    expect(await verifyPassword('Zoe\u0308 likes it', hash)).toBe(true);
  });

  it('is wrong where there is no hash or one of another kind, and that takes as long', async () => {
    const began = performance.now();
    await hashPassword('time it');
    const one = performance.now() - began;
    for (const hash of [null, '', '$2b$10$abcdefghijklmnopqrstuv', 'plain']) {
      const before = performance.now();
      expect(await verifyPassword('plain', hash)).toBe(false);
      expect(performance.now() - before).toBeGreaterThan(one / 5);
    }
  });
});
