import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedFrom, isRange } from './allowed-from.js';

describe('a range of addresses', () => {
  it.each(['203.0.113.9', '203.0.113.0/24', '0.0.0.0/0', '10.0.0.0/32', '2001:db8::/32', '::1', '::/0'])(
    'is %s',
    (text) => expect(isRange(text)).toBe(true),
  );

  it.each([
    '',
    'example.org',
    '203.0.113.0/33',
    '2001:db8::/129',
    '203.0.113.0/',
    '203.0.113.0/08',
    '203.0.113.0/24/1',
    '203.0.113',
    ' 203.0.113.9',
    'fe80::1%eth0',
    '0x7f.0.0.1',
    '203.0.113.0/-1',
  ])('is not %p', (text) => expect(isRange(text)).toBe(false));
});

describe('where a key may be used', () => {
  it('is everywhere without ranges', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => expect(allowedFrom([])(address)).toBe(true)));
  });

  it('is what the ranges name, and nowhere else', () => {
    const allows = allowedFrom(['203.0.113.0/25', '198.51.100.7', '2001:db8::/32']);
    for (const address of ['203.0.113.0', '203.0.113.127', '198.51.100.7', '2001:db8:ffff::1']) {
      expect(allows(address)).toBe(true);
    }
    for (const address of [
      '203.0.113.128',
      '198.51.100.8',
      '2001:db9::1',
      '::1',
      '127.0.0.1',
      '',
      'unknown',
    ]) {
      expect(allows(address)).toBe(false);
    }
  });

  it('does not tell an IPv4 address from the same one written as IPv6', () => {
    const allows = allowedFrom(['203.0.113.0/24']);
    expect(allows('::ffff:203.0.113.9')).toBe(true);
    expect(allows('::ffff:203.0.114.9')).toBe(false);
  });
});
