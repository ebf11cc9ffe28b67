import { useConsoleTexts } from '../../texts/context.js';
import type { KeyValues } from './key-values.js';

/** What can be seen to be wrong with a key before it is sent. */
export function useKeyCheck(): (values: KeyValues) => Record<string, string | false> {
  const t = useConsoleTexts();
  return ({ name, scopes, expiry, day, rateLimit }) => ({
    '/name': name.trim() === '' && t('keys.nameMissing'),
    '/scopes': scopes.length === 0 && t('keys.scopesMissing'),
    '/expiresAt': expiry === 'date' && !(Date.parse(`${day}T23:59:59`) > Date.now()) && t('keys.dayPast'),
    '/rateLimit': rateLimit.trim() !== '' && !/^[1-9]\d*$/.test(rateLimit.trim()) && t('keys.rateLimitWrong'),
  });
}
