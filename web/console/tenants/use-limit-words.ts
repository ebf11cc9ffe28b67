import { useConsoleTexts, useLocale } from '../../texts/context.js';

/** A limit in words; null is none. */
export function useLimitWords(): (limit: number | null) => string {
  const t = useConsoleTexts();
  const locale = useLocale();
  return (limit) => (limit === null ? t('tenants.noLimit') : limit.toLocaleString(locale));
}
