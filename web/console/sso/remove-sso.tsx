import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import type { SsoState } from './use-sso.js';

/** Forgets the login, after its name was typed. */
export function RemoveSso({ state: { sso, etag, reload } }: { state: SsoState }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const name = sso.name ?? '';
  return (
    <section className={page.panel}>
      <div className={page.actions}>
        <Button icon="trash" onClick={() => setOpen(true)}>
          {t('sso.remove.action')}
        </Button>
        <p className={page.help}>{t('sso.remove.lead')}</p>
      </div>
      <ConfirmDialog
        open={open}
        title={t('sso.remove.confirm', { name })}
        confirm={t('sso.remove.action')}
        icon="trash"
        typed={{ label: t('sso.remove.label'), word: name }}
        act={() => api().DELETE('/api/v1/sso', { params: { header: etag() } })}
        onClose={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          toast({ text: t('sso.remove.done') });
          void reload();
        }}
      >
        <p>{t('sso.remove.lead')}</p>
      </ConfirmDialog>
    </section>
  );
}
