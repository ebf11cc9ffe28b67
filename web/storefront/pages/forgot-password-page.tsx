import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button, ButtonLink } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';

/** Asks for a link by mail. The answer does not tell whether somebody has the address. */
export function ForgotPasswordPage(): ReactNode {
  const t = useTexts();
  const [sentTo, setSentTo] = useState<string | null>(null);
  return sentTo ? (
    <CredentialsCard title={t('forgot.sentTitle')} lead={t('forgot.sentLead', { email: sentTo })}>
      <p>{t('forgot.sentBody')}</p>
      <ButtonLink href={paths.signIn(paths.home)} wide>
        {t('forgot.back')}
      </ButtonLink>
      <Button look="quiet" wide onClick={() => setSentTo(null)}>
        {t('forgot.again')}
      </Button>
    </CredentialsCard>
  ) : (
    <Ask onSent={setSentTo} />
  );
}

function Ask({ onSent }: { onSent: (email: string) => void }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get('email')).trim();
    const wrong = !/^\S+@\S+$/.test(email);
    setMissing(wrong);
    setFailure(null);
    if (wrong) return;
    setBusy(true);
    const answer = await attempt(() => api().POST('/api/v1/password-resets', { body: { email } }));
    setBusy(false);
    if (answer.failure) setFailure(answer.failure);
    else onSent(email);
  };

  return (
    <CredentialsCard title={t('forgot.title')} lead={t('forgot.lead', { name: brand.name })}>
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      {failure?.status === 429 ? (
        <Notice tone="warning" live title={t('signIn.tooMany')} />
      ) : (
        <FailureNotice failure={failure} />
      )}
      <form method="post" noValidate onSubmit={(event) => void ask(event)}>
        <Field label={t('signIn.email')} error={missing ? t('form.email') : null} required>
          {(control) => (
            <input {...control} type="email" name="email" autoComplete="username" maxLength={254} required />
          )}
        </Field>
        <Button type="submit" look="primary" size="large" wide busy={busy}>
          {busy ? t('forgot.sending') : t('forgot.send')}
        </Button>
      </form>
      <p>
        <a href={paths.signIn(paths.home)}>{t('forgot.back')}</a>
      </p>
    </CredentialsCard>
  );
}
