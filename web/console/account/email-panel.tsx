import { useId, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Account } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './email-panel.module.css';

/** One's own address: whether it is proven, and changing it by a link to the new one. */
export function EmailPanel({ account, onChanged }: { account: Account; onChanged: () => void }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const { email, emailVerified, pendingEmail, hasPassword } = account;
  const again = useForm({
    send: () => api().POST('/api/v1/account/email-verifications'),
    done: () => toast({ text: t('account.emailSent', { email: pendingEmail ?? email }) }),
  });
  return (
    <section className={page.panel}>
      <h2>{t('account.email')}</h2>
      <p className={css.address}>
        {email}
        {emailVerified ? (
          <Badge tone="success" icon="check-circle">
            {t('account.emailVerified')}
          </Badge>
        ) : (
          <Badge tone="warning" icon="alert">
            {t('account.emailUnverified')}
          </Badge>
        )}
      </p>
      {pendingEmail && (
        <Notice tone="warning" title={t('account.emailPending', { email: pendingEmail })}>
          {t('account.emailPendingBody')}
        </Notice>
      )}
      {!emailVerified && !pendingEmail && <p className={page.help}>{t('account.emailUnverifiedBody')}</p>}
      <div className={page.actions}>
        {(pendingEmail || !emailVerified) && (
          <Button icon="mail" busy={again.busy} onClick={() => again.submit()}>
            {t('account.emailResend')}
          </Button>
        )}
        {hasPassword && <Button onClick={() => setAsked(true)}>{t('account.emailChange')}</Button>}
      </div>
      <FailureNotice failure={again.failure} />
      <ChangeEmail
        open={asked}
        onClose={() => setAsked(false)}
        onAsked={() => {
          setAsked(false);
          onChanged();
        }}
      />
    </section>
  );
}

function ChangeEmail({
  open,
  onClose,
  onAsked,
}: {
  open: boolean;
  onClose: () => void;
  onAsked: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const formId = useId();
  const [email, setEmail] = useState('');
  const [currentPassword, setCurrentPassword] = useState('');
  const form = useForm({
    check: () => ({
      '/email': !/^\S+@\S+\.\S+$/.test(email.trim()) && t('form.email'),
      '/currentPassword': currentPassword === '' && t('account.passwordMissing'),
    }),
    send: () =>
      api().POST('/api/v1/account/email-changes', { body: { email: email.trim(), currentPassword } }),
    done: () => {
      setEmail('');
      setCurrentPassword('');
      onAsked();
    },
  });
  return (
    <Dialog
      open={open}
      title={t('account.emailChangeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" icon="mail" busy={form.busy}>
            {t('account.emailChangeSend')}
          </Button>
        </>
      }
    >
      <p>{t('account.emailChangeBody')}</p>
      <form id={formId} className={page.form} noValidate onSubmit={form.submit}>
        <Field label={t('account.emailNew')} error={form.errorOf('/email')} required>
          {(control) => (
            <input
              {...control}
              data-autofocus=""
              type="email"
              value={email}
              maxLength={254}
              autoComplete="email"
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('account.passwordCurrent')} error={form.errorOf('/currentPassword')} required>
          {(control) => (
            <input
              {...control}
              type="password"
              value={currentPassword}
              maxLength={256}
              autoComplete="current-password"
              onChange={(event) => setCurrentPassword(event.target.value)}
            />
          )}
        </Field>
      </form>
      <FailureNotice failure={form.failure} />
    </Dialog>
  );
}
