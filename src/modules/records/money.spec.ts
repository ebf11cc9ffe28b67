import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Currency, totalOf } from './money.js';

describe('the total of an invoice', () => {
  it('rounds each line, halves away from zero', () => {
    expect(totalOf([{ quantity: 0.5, unitPrice: 1 }])).toBe(1);
    expect(totalOf([{ quantity: 0.5, unitPrice: -1 }])).toBe(-1);
    expect(totalOf([{ quantity: 0.499, unitPrice: 1 }])).toBe(0);
    expect(totalOf([{ quantity: 1.005, unitPrice: 1000 }])).toBe(1005);
    expect(
      totalOf([
        { quantity: 3, unitPrice: 333 },
        { quantity: 0.1, unitPrice: 3 },
      ]),
    ).toBe(999);
    expect(totalOf([])).toBe(0);
  });

  it('of whole quantities is exact, however large', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 0, max: 1_000 }),
      unitPrice: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 50 }), (lines) => {
        const exact = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
        expect(totalOf(lines)).toBe(exact === 0 ? 0 : exact);
      }),
    );
  });
});

describe('a currency', () => {
  it('is one of ISO 4217, in capitals', () => {
    for (const code of ['EUR', 'USD', 'JPY', 'KWD']) expect(Currency.safeParse(code).success).toBe(true);
    for (const code of ['eur', 'EURO', '€', '', 'QQQ']) expect(Currency.safeParse(code).success).toBe(false);
  });
});
