import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';
import css from './support-page.module.css';

/** Where the link of a support session leads: what will happen, and one button. Opening the page uses nothing up. */
export function SupportPage({ token }: { token: string }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const start = async () => {
    setBusy(true);
    const answer = await attempt(() => api().POST('/api/v1/support-sessions/start', { body: { token } }));
    if (!answer.failure) return window.location.assign(paths.home);
    setBusy(false);
    setFailure(answer.failure);
  };
  const gone = failure !== null && [404, 422].includes(failure.status);
  return (
    <CredentialsCard
      title={t('supportStart.title', { name: brand.name })}
      lead={t('supportStart.lead', { name: brand.name })}
    >
      <ul className={css.facts}>
        <li>{t('supportStart.audited')}</li>
        <li>{t('supportStart.ended')}</li>
        <li>{t('supportStart.closed')}</li>
        <li>{t('supportStart.signedOut')}</li>
      </ul>
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      {gone ? (
        <Notice tone="danger" live title={t('supportStart.invalid')} />
      ) : (
        <FailureNotice failure={failure} />
      )}
      {!gone && (
        <Button look="primary" size="large" wide busy={busy} onClick={() => void start()}>
          {t('supportStart.submit')}
        </Button>
      )}
    </CredentialsCard>
  );
}
