import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromTypeId, newId, toTypeId } from './type-id.js';

const uuid = fc.uuid();

describe('a TypeID', () => {
  it('comes back as the UUID that it was made from', () => {
    fc.assert(fc.property(uuid, (id) => expect(fromTypeId('tnt', toTypeId('tnt', id))).toBe(id)));
  });

  it('keeps the order of the UUIDs, so that it sorts by time', () => {
    fc.assert(
      fc.property(uuid, uuid, (a, b) => {
        const [first, second] = [toTypeId('tnt', a), toTypeId('tnt', b)];
        expect(first < second).toBe(a < b);
      }),
    );
    expect(newId() < newId()).toBe(true);
  });

  it('has the form of its specification', () => {
    fc.assert(
      fc.property(uuid, (id) => expect(toTypeId('evt', id)).toMatch(/^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/)),
    );
    expect(toTypeId('tnt', '00000000-0000-0000-0000-000000000000')).toBe('tnt_00000000000000000000000000');
    expect(toTypeId('tnt', 'ffffffff-ffff-ffff-ffff-ffffffffffff')).toBe('tnt_7zzzzzzzzzzzzzzzzzzzzzzzzz');
  });

  it('of another kind is none', () => {
    fc.assert(fc.property(uuid, (id) => expect(fromTypeId('key', toTypeId('tnt', id))).toBeNull()));
  });

  it('that is malformed is none', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(fromTypeId('tnt', text)).toBeNull()));
    const right = toTypeId('tnt', newId());
    for (const text of [
      right.toUpperCase(),
      `${right}0`,
      right.slice(0, -1),
      ` ${right}`,
      `${right}\n`,
      'tnt_8zzzzzzzzzzzzzzzzzzzzzzzzz',
      right.replace('_', '-'),
    ]) {
      expect(fromTypeId('tnt', text)).toBeNull();
    }
  });

  it('has one text for one UUID: whatever is accepted is what would be made', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
      minLength: 26,
      maxLength: 26,
    });
    fc.assert(
      fc.property(letters, (suffix) => {
        const id = fromTypeId('tnt', `tnt_${suffix}`);
        if (id !== null) expect(toTypeId('tnt', id)).toBe(`tnt_${suffix}`);
      }),
    );
  });
});
