import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import { CredentialsCard } from './credentials-card.js';

const SHORTEST = 12;

/** Accepting an invitation: a password of one's own, and in. */
export function InvitePage({ token }: { token: string }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [errors, setErrors] = useState<{ password?: string; repeat?: string }>({});

  const accept = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = String(form.get('password'));
    const found = {
      ...(password.length < SHORTEST && { password: t('form.tooShort', { count: SHORTEST }) }),
      ...(password !== form.get('repeat') && { repeat: t('invite.mismatch') }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const answer = await attempt(() =>
      api().POST('/api/v1/invitations/accept', { body: { token, password } }),
    );
    if (answer.failure) {
      setBusy(false);
      setFailure(answer.failure);
      return;
    }
    window.location.assign(paths.home);
  };

  const gone = failure !== null && [401, 404, 409, 410].includes(failure.status);
  return (
    <CredentialsCard title={t('invite.title', { name: brand.name })} lead={t('invite.lead')}>
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      {gone ? <Notice tone="danger" live title={t('invite.invalid')} /> : <FailureNotice failure={failure} />}
      <form method="post" noValidate onSubmit={(event) => void accept(event)}>
        <Field
          label={t('invite.password')}
          help={t('invite.passwordHelp')}
          error={errors.password ?? failure?.fields.get('/password')}
          required
        >
          {(control) => (
            <input {...control} type="password" name="password" autoComplete="new-password" required />
          )}
        </Field>
        <Field label={t('invite.repeat')} error={errors.repeat} required>
          {(control) => (
            <input {...control} type="password" name="repeat" autoComplete="new-password" required />
          )}
        </Field>
        <Button type="submit" look="primary" size="large" wide busy={busy}>
          {busy ? t('invite.submitting') : t('invite.submit')}
        </Button>
      </form>
    </CredentialsCard>
  );
}
