import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWellFormedAccessToken, newToken } from './access-token-format.js';
import { isWellFormedApiKey, newApiKey } from './api-key-format.js';

describe('a token of the OAuth provider', () => {
  it('is well formed when it is made, and no two are alike', () => {
    const tokens = Array.from({ length: 100 }, () => newToken('lvk', 'at'));
    for (const token of tokens) expect(isWellFormedAccessToken(token)).toBe(true);
    expect(new Set(tokens).size).toBe(100);
  });

  it('is never taken for an API key, nor the other way round', () => {
    expect(isWellFormedApiKey(newToken('lvk', 'at'))).toBe(false);
    expect(isWellFormedAccessToken(newApiKey('lvk').key)).toBe(false);
    expect(isWellFormedAccessToken(newToken('lvk', 'rt'))).toBe(false);
  });

  it('is not anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(isWellFormedAccessToken(text)).toBe(false)));
    expect(isWellFormedAccessToken(`${newToken('lvk', 'at')}\n`)).toBe(false);
  });
});
