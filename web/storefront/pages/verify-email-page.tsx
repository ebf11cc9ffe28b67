import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button, ButtonLink } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';

/** Where the link that proves an address leads. It asks for a click, since some mailboxes follow links by themselves. */
export function VerifyEmailPage({ token }: { token: string }): ReactNode {
  const t = useTexts();
  const { brand, viewer } = useFrame().storefront;
  const [busy, setBusy] = useState(false);
  const [proven, setProven] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const verify = async () => {
    setBusy(true);
    const answer = await attempt(() => api().POST('/api/v1/email-verifications/accept', { body: { token } }));
    setBusy(false);
    setFailure(answer.failure);
    if (answer.data) setProven(answer.data.email);
  };

  const onward = (
    <ButtonLink wide href={viewer ? paths.account : paths.signIn(paths.account)}>
      {viewer ? t('nav.myAccount') : t('nav.signIn')}
    </ButtonLink>
  );
  if (proven) {
    return (
      <CredentialsCard
        title={t('verify.doneTitle')}
        lead={t('verify.doneLead', { email: proven, name: brand.name })}
      >
        {onward}
      </CredentialsCard>
    );
  }
  if (failure?.status === 404) {
    return (
      <CredentialsCard title={t('verify.deadTitle')} lead={t('verify.deadLead')}>
        {onward}
      </CredentialsCard>
    );
  }
  return (
    <CredentialsCard title={t('verify.title')} lead={t('verify.lead', { name: brand.name })}>
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      <FailureNotice failure={failure} />
      <Button look="primary" size="large" wide busy={busy} onClick={() => void verify()}>
        {busy ? t('verify.submitting') : t('verify.submit')}
      </Button>
    </CredentialsCard>
  );
}
