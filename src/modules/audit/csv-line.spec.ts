import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell } from './csv-line.js';

/** What a reader of RFC 4180 sees in a cell. */
const read = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

describe('a cell', () => {
  it('never begins what a spreadsheet runs', () => {
    const lead = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '|', '%', '＝', '');
    fc.assert(
      fc.property(lead, fc.string(), (first, rest) => {
        expect(read(csvCell(first + rest))).not.toMatch(/^[\s\0]*[=+\-@|%＝＋－＠]/);
        expect(read(csvCell(first + rest))).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });

  it('keeps its text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([text, `'${text}`]).toContain(read(csvCell(text)));
      }),
    );
  });

  it('ends where the next one begins', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('say "no"')).toBe('"say ""no"""');
    expect(csvCell('two\r\nlines')).toBe('"two\r\nlines"');
    expect(csvCell('=HYPERLINK("https://evil.example")')).toBe(`"'=HYPERLINK(""https://evil.example"")"`);
  });

  it('of nothing is empty, and a number stays one', () => {
    expect(csvCell(null)).toBe('');
    expect(csvCell(-3)).toBe('-3');
  });
});
