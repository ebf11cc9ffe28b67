import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unstorableText } from './unstorable-text.js';

const pointersOf = (value: unknown) =>
  unstorableText(value, (path) => path.join('.')).map(({ pointer }) => pointer);

describe('a text that no column can hold', () => {
  it('is named, wherever it stands', () => {
    expect(pointersOf({ a: 'fine', b: { c: ['fine', 'not\u0000fine'] }, d: '\ud800' })).toEqual([
      'b.c.1',
      'd',
    ]);
  });

  it('is not any other: every well-formed text without U+0000 passes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(pointersOf({ text })).toEqual(text.includes('\u0000') ? ['text'] : []);
      }),
    );
    expect(pointersOf([null, 1, true, undefined, '😀'])).toEqual([]);
  });
});
