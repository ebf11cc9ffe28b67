import type { ReactNode } from 'react';
import type { ApiKey } from '../../api/contract.js';
import { Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';

const SOON_MS = 10 * 86_400_000;

/** Whether it was suspended for its age, which a new secret mends. */
export const isOverdue = ({ suspendedReason }: ApiKey): boolean => suspendedReason === 'rotation-overdue';

// Reasons that are new here are shown as the API names them.
function suspension(reason: string | null, t: ReturnType<typeof useConsoleTexts>): string {
  if (reason === 'rotation-overdue') return t('keys.suspendedOverdue');
  if (reason === 'rate-limit-abuse') return t('keys.suspendedAbuse');
  return t('keys.suspendedTitle', { reason: reason ?? '' });
}

/** What somebody should know before anything else about a key. */
export function KeyNotices({ apiKey }: { apiKey: ApiKey }): ReactNode {
  const t = useConsoleTexts();
  const { status, suspendedReason, previousSecret, rotateBy } = apiKey;
  const due = status === 'active' && Date.parse(rotateBy) - Date.now() < SOON_MS;
  return (
    <>
      {status === 'suspended' && (
        <Notice tone="danger" title={suspension(suspendedReason, t)}>
          {isOverdue(apiKey) ? t('keys.suspendedOverdueBody') : t('keys.suspendedBody')}
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
