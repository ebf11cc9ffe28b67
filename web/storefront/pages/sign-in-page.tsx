import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { CredentialsCard } from './credentials-card.js';

/** Sign-in by e-mail and password, and back to where the visitor came from. */
export function SignInPage({ next }: { next: string }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = { email: String(form.get('email')).trim(), password: String(form.get('password')) };
    setBusy(true);
    const answer = await attempt(() => api().POST('/api/v1/sessions', { body }));
    if (answer.failure) {
      setBusy(false);
      setFailure(answer.failure);
      return;
    }
    window.location.assign(next);
  };

  return (
    <CredentialsCard
      title={t('signIn.title')}
      lead={t('signIn.lead', { name: brand.name })}
      foot={t('signIn.help', { name: brand.name })}
    >
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      <SignInFailure failure={failure} />
      <form method="post" onSubmit={(event) => void signIn(event)}>
        <Field label={t('signIn.email')} required>
          {(control) => <input {...control} type="email" name="email" autoComplete="username" required />}
        </Field>
        <Field label={t('signIn.password')} required>
          {(control) => (
            <input {...control} type="password" name="password" autoComplete="current-password" required />
          )}
        </Field>
        <Button type="submit" look="primary" size="large" wide busy={busy}>
          {busy ? t('signIn.submitting') : t('signIn.submit')}
        </Button>
      </form>
    </CredentialsCard>
  );
}

function SignInFailure({ failure }: { failure: Failure | null }): ReactNode {
  const t = useTexts();
  // 400, 401 and 422 are the same to a person: this pair does not open the door.
  if (failure && [400, 401, 422].includes(failure.status))
    return <Notice tone="danger" live title={t('signIn.wrong')} />;
  if (failure?.status === 429) return <Notice tone="warning" live title={t('signIn.tooMany')} />;
  return <FailureNotice failure={failure} />;
}
