import { z } from 'zod';

/** ISO 4217 codes that the runtime knows, the current ones. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export const Currency = z
  .string()
  .length(3)
  .refine((code) => CURRENCIES.has(code), 'Must be an ISO 4217 code such as EUR.')
  .meta({ pattern: '^[A-Z]{3}$', example: 'EUR' });

const MOST = 10 ** 14;
export const MinorUnits = z
  .number()
  .int()
  .min(-MOST)
  .max(MOST)
  .meta({ description: 'In minor units: 1050 is €10.50, and ¥1050.', example: 125_000 });

export const Money = z.strictObject({ amount: MinorUnits, currency: Currency }).meta({ id: 'Money' });
export type Money = z.infer<typeof Money>;

/**
 * The sum of the lines of an invoice in minor units. A quantity has three decimals at most; each line is rounded to a
 * minor unit, halves away from zero, as it is printed.
 */
export function totalOf(lines: readonly { quantity: number; unitPrice: number }[]): number {
  return Number(lines.reduce((sum, line) => sum + lineTotal(line), 0n));
}

function lineTotal({ quantity, unitPrice }: { quantity: number; unitPrice: number }): bigint {
  // Exact: a product of two binary fractions is off by a cent now and then.
  const thousandths = BigInt(Math.round(quantity * 1000)) * BigInt(unitPrice);
  const half = thousandths < 0n ? -500n : 500n;
  return (thousandths + half) / 1000n;
}
