import type { ReactNode } from 'react';
import { useLocale, useUiTexts } from '../texts/context.js';

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** A moment as people say it, for instance “3 hours ago”. */
export function relativeTime(at: string, locale: string, now = Date.now()): string {
  const seconds = (Date.parse(at) - now) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit);
  }
  return format.format(Math.round(seconds), 'second');
}

/** A relative time; the exact one shows on hover. */
export function Time({ at }: { at: string | null }): ReactNode {
  const t = useUiTexts();
  const locale = useLocale();
  if (!at) return t('time.never');
  // Server and browser read different clocks and zones; the browser's answer is the right one.
  return (
    <time dateTime={at} title={new Date(at).toLocaleString(locale)} suppressHydrationWarning>
      {relativeTime(at, locale)}
    </time>
  );
}
