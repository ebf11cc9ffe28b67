import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cursors } from './cursors.js';

const cursors = new Cursors({ deriveKey: () => new Uint8Array(32).fill(7) });
const others = new Cursors({ deriveKey: () => new Uint8Array(32).fill(8) });
const key = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });
const refused = expect.objectContaining({ status: 400, code: 'invalid-cursor' });
const decoding = (list: string, cursor: string) => {
  try {
    return cursors.decode(list, cursor);
  } catch (error) {
    return error;
  }
};

describe('a cursor', () => {
  it('gives back the place that it was made for', () => {
    fc.assert(
      fc.property(fc.string(), key, (list, place) =>
        expect(cursors.decode(list, cursors.encode(list, place))).toEqual(place),
      ),
    );
  });

  it('fits into an address as it is', () => {
    fc.assert(fc.property(key, (place) => expect(cursors.encode('list', place)).toMatch(/^[\w-]+$/)));
  });

  it('is refused after any change of any character', () => {
    const change = fc.tuple(key, fc.nat(), fc.constantFrom(...'ABCxyz019-_=. '));
    fc.assert(
      fc.property(change, ([place, at, letter]) => {
        const cursor = cursors.encode('list', place);
        const index = at % cursor.length;
        const changed = cursor.slice(0, index) + letter + cursor.slice(index + 1);
        if (changed !== cursor) expect(decoding('list', changed)).toEqual(refused);
      }),
    );
  });

  it('is refused cut short, made longer or made up', () => {
    fc.assert(
      fc.property(key, fc.string({ minLength: 1 }), (place, more) => {
        const cursor = cursors.encode('list', place);
        expect(decoding('list', cursor.slice(0, -1))).toEqual(refused);
        expect(decoding('list', cursor + more)).toEqual(refused);
        expect(decoding('list', more)).toEqual(refused);
      }),
    );
  });

  it('is refused for another list, filter or sort', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), key, (list, other, place) => {
        fc.pre(list !== other);
        expect(decoding(other, cursors.encode(list, place))).toEqual(refused);
      }),
    );
  });

  it('of another installation is refused', () => {
    expect(decoding('list', others.encode('list', [1]))).toEqual(refused);
  });

  it('is not needed for the first page, and missing after the last one', () => {
    expect(cursors.decode('list', undefined)).toBeNull();
    const page = (rows: number[]) => cursors.page('list', rows, 2, String, (row) => [row]);
    expect(page([1, 2])).toEqual({ data: ['1', '2'], nextCursor: null, hasMore: false });
    expect(page([1, 2, 3])).toEqual({
      data: ['1', '2'],
      nextCursor: cursors.encode('list', [2]),
      hasMore: true,
    });
    expect(page([])).toEqual({ data: [], nextCursor: null, hasMore: false });
  });
});
