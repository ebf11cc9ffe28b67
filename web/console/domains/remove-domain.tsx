import { useState, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { api } from '../../api/client.js';
import type { Domain } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import { signInAgain } from '../session.js';

/** Takes a domain away after its name was typed. */
export function RemoveDomain({ domain, onRemoved }: { domain: Domain; onRemoved: () => void }): ReactNode {
  const t = useConsoleTexts();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const hostname = domain.displayHostname;

  const close = () => {
    setOpen(false);
    setTyped('');
    setWrong(false);
    setFailure(null);
  };
  const remove = async () => {
    const matches = [hostname, domain.hostname].includes(typed.trim().toLowerCase());
    setWrong(!matches);
    if (!matches) return;
    setBusy(true);
    const params = { path: { id: domain.id } };
    const answer = await attempt(() => api().DELETE('/api/v1/whitelabel/domains/{id}', { params }));
    setBusy(false);
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (!answer.failure) onRemoved();
  };

  return (
    <>
      <Button icon="trash" onClick={() => setOpen(true)}>
        {t('domains.remove')}
      </Button>
      <Dialog
        open={open}
        title={t('domains.removeTitle', { hostname })}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t('action.cancel')}</Button>
            <Button look="danger" icon="trash" busy={busy} onClick={() => void remove()}>
              {busy ? t('domains.removing') : t('domains.removeConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('domains.removeBody')}</p>
        <TextInput
          label={t('domains.hostname')}
          placeholder={hostname}
          value={typed}
          error={wrong ? t('domains.removeMismatch', { hostname }) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <FailureNotice failure={failure} />
      </Dialog>
    </>
  );
}
