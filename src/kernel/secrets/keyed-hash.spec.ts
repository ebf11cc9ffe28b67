import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { constantTimeEqual, keyedHash, sha256 } from './keyed-hash.js';

describe('keyedHash', () => {
  it('is HMAC-SHA-256 (RFC 4231, test case 3)', () => {
    const mac = keyedHash(Buffer.alloc(20, 0xaa), Buffer.alloc(50, 0xdd));
    expect(mac.toString('hex')).toBe('773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe');
  });

  it('differs by pepper', () => {
    expect(keyedHash(Buffer.alloc(32, 1), 'token')).not.toEqual(keyedHash(Buffer.alloc(32, 2), 'token'));
  });

  it('refuses a pepper that is too short to be one', () => {
    expect(() => keyedHash(Buffer.alloc(8), 'token')).toThrow('16 bytes');
  });
});

describe('sha256', () => {
  it('is SHA-256 (FIPS 180, "abc")', () => {
    expect(sha256('abc').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('constantTimeEqual', () => {
  it('is equality, of values of any length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(constantTimeEqual(a, a)).toBe(true);
        expect(constantTimeEqual(a, b)).toBe(a === b);
      }),
    );
  });
});
