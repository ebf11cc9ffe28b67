import type { ReactNode } from 'react';
import type { ApiKey } from '../../api/contract.js';
import { Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';

const SOON_MS = 10 * 86_400_000;

/** What somebody should know before anything else about a key. */
export function KeyNotices({ apiKey }: { apiKey: ApiKey }): ReactNode {
  const t = useConsoleTexts();
  const { status, suspendedReason, previousSecret, rotateBy } = apiKey;
  const due = status === 'active' && Date.parse(rotateBy) - Date.now() < SOON_MS;
  return (
    <>
      {status === 'suspended' && (
        <Notice tone="danger" title={t('keys.suspendedTitle', { reason: suspendedReason ?? '' })}>
          {t('keys.suspendedBody')}
        </Notice>
      )}
      {status === 'expired' && (
        <Notice tone="warning" title={t('keys.expiredTitle')}>
          {t('keys.expiredBody')}
        </Notice>
      )}
      {status === 'inactive' && <Notice title={t('keys.inactiveTitle')}>{t('keys.inactiveBody')}</Notice>}
      {previousSecret && (
        <Notice tone="warning" title={t('keys.previousTitle')}>
          <code>{previousSecret.prefix}…</code> {t('keys.previousUntil')}{' '}
          <Time at={previousSecret.worksUntil} />.
        </Notice>
      )}
      {due && (
        <Notice tone="warning" title={t('keys.rotateDueTitle')}>
          {t('keys.rotateDueBody')} <Time at={rotateBy} />.
        </Notice>
      )}
    </>
  );
}
