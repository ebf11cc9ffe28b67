import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWellFormedApiKey, newApiKey } from './api-key-format.js';

describe('an API key', () => {
  it('is well formed when it is made, and no two are alike', () => {
    const keys = Array.from({ length: 200 }, () => newApiKey('lvk'));
    for (const { key, prefix } of keys) {
      expect(key).toMatch(/^lvk_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/);
      expect(key.split('_')[2]).toBe(prefix);
      expect(isWellFormedApiKey(key)).toBe(true);
    }
    expect(new Set(keys.map(({ key }) => key)).size).toBe(200);
  });

  it('with one wrong letter is refused before any look-up', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...'0Zaz_- '), (at, letter) => {
        const { key } = newApiKey('lvk');
        // The kind of the key is not part of the secret.
        const index = 9 + (at % (key.length - 9));
        const changed = key.slice(0, index) + letter + key.slice(index + 1);
        expect(isWellFormedApiKey(changed)).toBe(changed === key);
      }),
    );
  });

  it('is not anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(isWellFormedApiKey(text)).toBe(false)));
    const { key } = newApiKey('lvk');
    for (const text of [`${key}\n`, ` ${key}`, key.toLowerCase(), key.slice(0, -1)]) {
      expect(isWellFormedApiKey(text)).toBe(false);
    }
  });
});
