import { randomBytes } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { SecretBox } from './secret-box.js';

const oldKey = randomBytes(32);
const newKey = randomBytes(32);
const box = new SecretBox({ currentKid: 'k1', keys: { k1: oldKey } });
const rotated = new SecretBox({ currentKid: 'k2', keys: { k1: oldKey, k2: newKey } });

describe('SecretBox', () => {
  it('opens what it sealed, text, bytes and JSON, with and without a context', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), async (text, aad) => {
        const sealed = await box.seal(text, aad ?? undefined);
        expect(await box.open(sealed, aad ?? undefined)).toBe(text);
      }),
      { numRuns: 50 },
    );
    const bytes = randomBytes(100);
    expect(Buffer.from(await box.openBytes(await box.seal(bytes)))).toEqual(bytes);
    expect(await box.openJson(await box.sealJson({ user: 'ada', port: 587 }, 'a'), 'a')).toEqual({
      user: 'ada',
      port: 587,
    });
  });

  it('seals the same text differently every time', async () => {
    expect(await box.seal('hunter2')).not.toBe(await box.seal('hunter2'));
  });

  it('shows neither the text nor the context in the sealed value', async () => {
    const sealed = await box.seal('hunter2', 'tenant-42:smtp');
    const readable = sealed
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join();
    expect(readable).not.toContain('hunter2');
    expect(readable).not.toContain('tenant-42');
  });

  it('still opens values of an old key after a rotation, and seals with the new one', async () => {
    const before = await box.seal('token', 'ctx');
    expect(await rotated.open(before, 'ctx')).toBe('token');
    expect(rotated.isCurrent(before)).toBe(false);
    const after = await rotated.seal('token', 'ctx');
    expect(rotated.isCurrent(after)).toBe(true);
    await expect(box.open(after, 'ctx')).rejects.toMatchObject({ name: 'SecretError', code: 'unknown-key' });
  });

  it.each([
    ['another context', 'place:1', 'place:2'],
    ['a context where there was none', undefined, 'place:2'],
    ['no context where there was one', 'place:1', undefined],
  ])('refuses %s', async (_what, sealedFor, openedFor) => {
    await expect(box.open(await box.seal('x', sealedFor), openedFor)).rejects.toMatchObject({
      code: 'wrong-context',
    });
  });

  it('refuses a context that somebody exchanged in the header', async () => {
    const [mine, theirs] = [await box.seal('mine', 'a'), await box.seal('theirs', 'b')];
    const forged = [mine.split('.')[0], ...theirs.split('.').slice(1)].join('.');
    await expect(box.open(forged, 'a')).rejects.toMatchObject({ code: 'tampered' });
  });

  it('refuses a value with any one bit changed', async () => {
    const sealed = await box.seal('a secret of some length');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(2, 3, 4), fc.nat(), fc.nat(7), async (part, at, bit) => {
        const parts = sealed.split('.');
        const bytes = Buffer.from(parts[part] ?? '', 'base64url');
        bytes[at % bytes.length]! ^= 1 << bit;
        parts[part] = bytes.toString('base64url');
        await expect(box.open(parts.join('.'))).rejects.toMatchObject({ code: 'tampered' });
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'x', 'a.b.c.d.e', '....', 'eyJhbGciOiJkaXIifQ....', 'null', '\u0000'])(
    'refuses %j, which is not a sealed value',
    async (value) => {
      await expect(box.open(value)).rejects.toMatchObject({ code: 'malformed' });
    },
  );

  it('says so when a sealed value is not text or not JSON', async () => {
    await expect(box.open(await box.seal(Buffer.from([0xff, 0xfe])))).rejects.toMatchObject({
      code: 'malformed',
    });
    await expect(box.openJson(await box.seal('{'))).rejects.toMatchObject({ code: 'malformed' });
    await expect(box.sealJson(undefined)).rejects.toThrow(TypeError);
  });

  it('refuses a key ring that cannot work', () => {
    expect(() => new SecretBox({ currentKid: 'k9', keys: { k1: oldKey } })).toThrow('k9');
    expect(() => new SecretBox({ currentKid: 'k1', keys: { k1: randomBytes(16) } })).toThrow('32 bytes');
  });
});
