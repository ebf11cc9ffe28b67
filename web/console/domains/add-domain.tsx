import { useState, type FormEvent, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { api } from '../../api/client.js';
import type { Domain } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import { signInAgain } from '../../api/session.js';
import css from './add-domain.module.css';

/** One field and one button; people may paste a whole address. */
export function AddDomain({ onAdded }: { onAdded: (domain: Domain) => void }): ReactNode {
  const t = useConsoleTexts();
  const [hostname, setHostname] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = hostOf(hostname);
    setMissing(wanted === '');
    if (wanted === '') return;
    setBusy(true);
    const answer = await attempt(() =>
      api().POST('/api/v1/whitelabel/domain', { body: { hostname: wanted } }),
    );
    setBusy(false);
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (answer.data) onAdded(answer.data);
  };

  // A refused name (taken, reserved, over the limit) is about the one field there is.
  const refused = failure && failure.status >= 400 && failure.status < 500;
  const error = missing
    ? t('domains.hostnameMissing')
    : refused
      ? (failure.fields.get('/hostname') ?? failure.message)
      : undefined;
  return (
    <form className={css.form} noValidate onSubmit={(event) => void add(event)}>
      <TextInput
        className={css.field}
        label={t('domains.hostname')}
        description={t('domains.hostnameHelp')}
        placeholder={t('domains.hostnamePlaceholder')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={hostname}
        error={error}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
        onChange={(event) => {
          setHostname(event.target.value);
          setMissing(false);
          setFailure(null);
        }}
      />
      <div className={css.button}>
        <Button type="submit" look="primary" icon="plus" busy={busy}>
          {busy ? t('domains.adding') : t('domains.add')}
        </Button>
      </div>
      {!refused && <FailureNotice failure={failure} />}
    </form>
  );
}

/** The host in what was typed or pasted: without scheme, path and spaces. */
function hostOf(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();
}
