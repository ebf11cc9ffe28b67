import { useState, type FormEvent, type ReactNode } from 'react';
import { attempt, type Failure } from '../../api/failure.js';
import type { Call } from '../../api/use-loaded.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';

const SHORTEST = 10;

/** A password of one's own, typed twice; the API says what is wrong with one that is easily guessed. */
export function NewPasswordForm({
  email,
  submit,
  submitting,
  send,
  onDone,
  onDead,
}: {
  /** Whose it is, for the password manager. */
  email?: string;
  submit: string;
  submitting: string;
  send: (password: string) => Call<unknown>;
  onDone: () => void;
  /** The link behind the page does not work any more. */
  onDead: () => void;
}): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [errors, setErrors] = useState<{ password?: string; repeat?: string }>({});

  const set = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = String(form.get('password'));
    const found = {
      ...(password.length < SHORTEST && { password: t('form.tooShort', { count: SHORTEST }) }),
      ...(password !== form.get('repeat') && { repeat: t('newPassword.mismatch') }),
    };
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const answer = await attempt(() => send(password));
    if (!answer.failure) return onDone();
    setBusy(false);
    if (answer.failure.status === 404) onDead();
    else setFailure(answer.failure);
  };

  const refused = failure?.fields.get('/password');
  return (
    <>
      <noscript>
        <Notice tone="warning">{t('page.noscriptSignIn')}</Notice>
      </noscript>
      {!refused && <FailureNotice failure={failure} />}
      <form method="post" noValidate onSubmit={(event) => void set(event)}>
        {email && <input type="hidden" name="username" autoComplete="username" value={email} readOnly />}
        <Field
          label={t('newPassword.password')}
          help={t('newPassword.help')}
          error={errors.password ?? refused}
          required
        >
          {(control) => (
            <input
              {...control}
              type="password"
              name="password"
              autoComplete="new-password"
              maxLength={256}
              required
            />
          )}
        </Field>
        <Field label={t('newPassword.repeat')} error={errors.repeat} required>
          {(control) => (
            <input
              {...control}
              type="password"
              name="repeat"
              autoComplete="new-password"
              maxLength={256}
              required
            />
          )}
        </Field>
        <Button type="submit" look="primary" size="large" wide busy={busy}>
          {busy ? submitting : submit}
        </Button>
      </form>
    </>
  );
}
