import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Account } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';

const SHORTEST = 12;
const NOTHING = { currentPassword: '', password: '', repeat: '' };

/** Changes the password, after the present one; all other sessions end with it. */
export function PasswordPanel({
  account,
  onChanged,
}: {
  account: Account;
  onChanged: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [values, setValues] = useState(NOTHING);
  const { currentPassword, password, repeat } = values;
  const form = useForm({
    check: () => ({
      '/currentPassword': currentPassword === '' && t('account.passwordMissing'),
      '/password': password.length < SHORTEST && t('form.tooShort', { count: SHORTEST }),
      '/repeat': password !== repeat && t('account.passwordMismatch'),
    }),
    send: () => api().PUT('/api/v1/account/password', { body: { currentPassword, password } }),
    done: () => {
      setValues(NOTHING);
      toast({ text: t('account.passwordSaved') });
      onChanged();
    },
  });
  const field = (
    name: keyof typeof NOTHING,
    label: string,
    autoComplete: 'current-password' | 'new-password',
    help?: string,
  ) => (
    <Field label={label} help={help} error={form.errorOf(`/${name}`)} required>
      {(control) => (
        <input
          {...control}
          type="password"
          value={values[name]}
          maxLength={256}
          autoComplete={autoComplete}
          onChange={(event) => setValues({ ...values, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  if (!account.hasPassword) {
    return (
      <section className={page.panel}>
        <h2>{t('account.password')}</h2>
        <p>{t('account.passwordNone')}</p>
      </section>
    );
  }
  return (
    <section className={page.panel}>
      <div>
        <h2>{t('account.password')}</h2>
        <p className={page.help}>
          {account.passwordChangedAt && (
            <>
              {t('account.passwordChanged')} <Time at={account.passwordChangedAt} />.{' '}
            </>
          )}
          {t('account.passwordLead')}
        </p>
      </div>
      <form className={page.form} noValidate onSubmit={form.submit}>
        {field('currentPassword', t('account.passwordCurrent'), 'current-password')}
        {field('password', t('account.passwordNew'), 'new-password', t('account.passwordHelp'))}
        {field('repeat', t('account.passwordRepeat'), 'new-password')}
        <FailureNotice failure={form.failure} />
        <div>
          <Button type="submit" busy={form.busy}>
            {form.busy ? t('action.saving') : t('account.passwordSave')}
          </Button>
        </div>
      </form>
    </section>
  );
}
