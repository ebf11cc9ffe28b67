import { describe, expect, it } from '@jest/globals';
import { differenceOf } from './difference-of.js';

describe('the difference of two states', () => {
  it('names what changed, came and went, at any depth', () => {
    const before = { name: 'Acme', colors: { primary: '#111', accent: '#222' }, tags: ['a'], old: 1 };
    const after = {
      name: 'Acme',
      colors: { primary: '#333', accent: '#222' },
      tags: ['a', 'b'],
      fresh: null,
    };
    expect(differenceOf(before, after)).toEqual([
      { field: 'colors.primary', before: '#111', after: '#333' },
      { field: 'tags', before: ['a'], after: ['a', 'b'] },
      { field: 'old', before: 1, after: undefined },
      { field: 'fresh', before: undefined, after: null },
    ]);
  });

  it('takes a thing that was made or removed apart', () => {
    expect(differenceOf(null, { role: 'admin' })).toEqual([
      { field: 'role', before: undefined, after: 'admin' },
    ]);
    expect(differenceOf({ role: 'admin' }, null)).toEqual([
      { field: 'role', before: 'admin', after: undefined },
    ]);
  });

  it('is nothing between equals', () => {
    expect(differenceOf({ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } })).toEqual([]);
    expect(differenceOf(null, null)).toEqual([]);
    expect(differenceOf({}, null)).toEqual([{ field: '', before: {}, after: null }]);
  });
});
