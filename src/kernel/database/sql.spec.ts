import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sql } from './sql.js';

describe('a statement', () => {
  it('takes every value as a parameter, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const { text, values } = sql`select ${a}, ${b}`;
        expect(text).toBe('select $1, $2');
        expect(values).toEqual([a, b]);
      }),
    );
  });

  it('has the same name for the same text, and another for another', () => {
    const one = (value: number) => sql`select ${value}`;
    expect(one(1).name).toBe(one(2).name);
    expect(one(1).name).not.toBe(sql`select 1, ${1}`.name);
    // PostgreSQL cuts names off at 63 bytes.
    expect(one(1).name.length).toBeLessThan(63);
  });
});
