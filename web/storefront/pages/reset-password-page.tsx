import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { ButtonLink } from '../../design/button.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';
import { NewPasswordForm } from './new-password-form.js';

/** Where the link of a forgotten password leads: a new one, and then to sign in with it. */
export function ResetPasswordPage({ token }: { token: string }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const [state, setState] = useState<'open' | 'done' | 'dead'>('open');
  if (state === 'done') {
    return (
      <CredentialsCard title={t('reset.doneTitle')} lead={t('reset.doneLead')}>
        <ButtonLink look="primary" size="large" wide href={paths.signIn(paths.home)}>
          {t('nav.signIn')}
        </ButtonLink>
      </CredentialsCard>
    );
  }
  if (state === 'dead') {
    return (
      <CredentialsCard title={t('reset.deadTitle')} lead={t('reset.deadLead')}>
        <ButtonLink look="primary" size="large" wide href={paths.forgotPassword}>
          {t('reset.deadAction')}
        </ButtonLink>
      </CredentialsCard>
    );
  }
  return (
    <CredentialsCard title={t('reset.title')} lead={t('reset.lead', { name: brand.name })}>
      <NewPasswordForm
        submit={t('reset.submit')}
        submitting={t('reset.submitting')}
        send={(password) => api().POST('/api/v1/password-resets/accept', { body: { token, password } })}
        onDone={() => setState('done')}
        onDead={() => setState('dead')}
      />
    </CredentialsCard>
  );
}
