import { describe, expect, it } from '@jest/globals';
import { bodyOf, NEW_KEY } from './key-values.js';

const now = Date.parse('2026-11-25T12:00:00Z');

describe('what is sent for a key', () => {
  it('counts a preset from now, and keeps what was not touched', () => {
    expect(bodyOf({ ...NEW_KEY, expiry: '30' }, now)).toMatchObject({
      expiresAt: '2026-12-25T12:00:00.000Z',
    });
    expect(bodyOf({ ...NEW_KEY, expiry: 'never' }, now)).toMatchObject({ expiresAt: null });
    expect(bodyOf({ ...NEW_KEY, expiry: 'kept' }, now)).not.toHaveProperty('expiresAt');
  });

  it('ends a day at its end', () => {
    const { expiresAt } = bodyOf({ ...NEW_KEY, expiry: 'date', day: '2027-01-31' }, now);
    expect(new Date(expiresAt!).toLocaleString('sv')).toBe('2027-01-31 23:59:59');
  });

  it('takes addresses by lines, commas or spaces, and no limit for an empty one', () => {
    const body = bodyOf(
      { ...NEW_KEY, name: ' Till ', ranges: ' 203.0.113.0/24,\n\n2001:db8::/32 ', rateLimit: ' ' },
      now,
    );
    expect(body).toMatchObject({
      name: 'Till',
      allowedRanges: ['203.0.113.0/24', '2001:db8::/32'],
      rateLimit: null,
    });
  });
});
