import { describe, expect, it } from '@jest/globals';
import { addressOf } from './address-of.js';

describe('what counts as one client', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (ip, client) => {
    expect(addressOf(ip)).toBe(client);
  });

  it('is the same however the rest of a /64 is chosen, and another one outside of it', () => {
    expect(addressOf('2001:db8:a:b::1')).toBe(addressOf('2001:db8:a:b:ffff:ffff:ffff:ffff'));
    expect(addressOf('2001:db8:a:b::1')).not.toBe(addressOf('2001:db8:a:c::1'));
  });
});
