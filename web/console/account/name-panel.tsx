import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Account } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';

/** One's own name. */
export function NamePanel({
  account,
  onChanged,
}: {
  account: Account;
  onChanged: (account: Account) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [name, setName] = useState(account.name);
  const dirty = name.trim() !== account.name;
  useUnsaved(dirty);
  const form = useForm({
    check: () => ({ '/name': name.trim() === '' && t('account.nameMissing') }),
    send: () => api().PATCH('/api/v1/account', { body: { name: name.trim() } }),
    done: (changed: Account) => {
      setName(changed.name);
      onChanged(changed);
      toast({ text: t('account.nameSaved') });
    },
  });
  return (
    <section className={page.panel}>
      <h2>{t('account.profile')}</h2>
      <form className={page.form} noValidate onSubmit={form.submit}>
        <Field label={t('account.name')} help={t('account.nameHelp')} error={form.errorOf('/name')} required>
          {(control) => (
            <input
              {...control}
              value={name}
              maxLength={120}
              autoComplete="name"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <FailureNotice failure={form.failure} />
        <div>
          <Button type="submit" busy={form.busy} disabled={!dirty}>
            {form.busy ? t('action.saving') : t('account.nameSave')}
          </Button>
        </div>
      </form>
    </section>
  );
}
