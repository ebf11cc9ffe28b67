import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Domain } from '../../api/contract.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { useConsoleTexts } from '../../texts/context.js';

/** Takes a domain away after its name was typed. */
export function RemoveDomain({ domain, onRemoved }: { domain: Domain; onRemoved: () => void }): ReactNode {
  const t = useConsoleTexts();
  const [open, setOpen] = useState(false);
  const hostname = domain.displayHostname;
  const params = { path: { id: domain.id } };
  return (
    <>
      <Button icon="trash" onClick={() => setOpen(true)}>
        {t('domains.remove')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('domains.removeTitle', { hostname })}
        confirm={t('domains.removeConfirm')}
        icon="trash"
        typed={{ label: t('domains.hostname'), word: hostname }}
        act={() => api().DELETE('/api/v1/whitelabel/domains/{id}', { params })}
        onClose={() => setOpen(false)}
        onDone={onRemoved}
      >
        <p>{t('domains.removeBody')}</p>
      </ConfirmDialog>
    </>
  );
}
