import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { ApiKey, ApiKeyCreated } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { isOverdue } from './key-notices.js';
import { RotateKey } from './rotate-key.js';
import { useMyId } from './use-keys.js';

/** Pause, rotate, revoke: each with what it does in a sentence. */
export function KeyActions({
  apiKey,
  onChanged,
  onRotated,
  onRevoked,
}: {
  apiKey: ApiKey;
  onChanged: (key: ApiKey) => void;
  onRotated: (key: ApiKeyCreated) => void;
  onRevoked: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const me = useMyId();
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null);
  const { id, name, status, ownerUserId } = apiKey;
  const foreign = ownerUserId !== null && ownerUserId !== me;
  return (
    <section className={page.panel}>
      {status === 'suspended' && !isOverdue(apiKey) && <Reinstate apiKey={apiKey} onChanged={onChanged} />}
      {(status === 'active' || status === 'inactive') && <Pause apiKey={apiKey} onChanged={onChanged} />}
      <div className={page.actions}>
        <Button icon="refresh" disabled={foreign} onClick={() => setAsked('rotate')}>
          {t('keys.rotate')}
        </Button>
        <p className={page.help}>{foreign ? t('keys.rotateForeign') : t('keys.rotateLead')}</p>
      </div>
      <div className={page.actions}>
        <Button icon="trash" onClick={() => setAsked('revoke')}>
          {t('keys.revoke')}
        </Button>
        <p className={page.help}>{t('keys.revokeLead')}</p>
      </div>
      <RotateKey
        apiKey={apiKey}
        open={asked === 'rotate'}
        onClose={() => setAsked(null)}
        onRotated={(key) => {
          setAsked(null);
          onRotated(key);
        }}
      />
      <ConfirmDialog
        open={asked === 'revoke'}
        title={t('keys.revokeTitle', { name })}
        confirm={t('keys.revoke')}
        icon="trash"
        typed={{ label: t('keys.name'), word: name }}
        act={() => api().DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })}
        onClose={() => setAsked(null)}
        onDone={onRevoked}
      >
        <p>{t('keys.revokeBody')}</p>
      </ConfirmDialog>
    </section>
  );
}

function Reinstate({ apiKey, onChanged }: { apiKey: ApiKey; onChanged: (key: ApiKey) => void }): ReactNode {
  const t = useConsoleTexts();
  const params = { path: { id: apiKey.id } };
  const form = useForm({
    send: () => api().POST('/api/v1/api-keys/{id}/reinstate', { params }),
    done: onChanged,
  });
  return (
    <>
      <div className={page.actions}>
        <Button look="primary" icon="check" busy={form.busy} onClick={() => form.submit()}>
          {t('keys.reinstate')}
        </Button>
        <p className={page.help}>{t('keys.reinstateLead')}</p>
      </div>
      <FailureNotice failure={form.failure} />
    </>
  );
}

function Pause({ apiKey, onChanged }: { apiKey: ApiKey; onChanged: (key: ApiKey) => void }): ReactNode {
  const t = useConsoleTexts();
  const isActive = apiKey.status === 'active';
  const params = { path: { id: apiKey.id } };
  const form = useForm({
    send: () => api().PATCH('/api/v1/api-keys/{id}', { params, body: { isActive: !isActive } }),
    done: onChanged,
  });
  return (
    <>
      <div className={page.actions}>
        <Button icon={isActive ? 'pause' : 'check'} busy={form.busy} onClick={() => form.submit()}>
          {isActive ? t('keys.pause') : t('keys.resume')}
        </Button>
        <p className={page.help}>{isActive ? t('keys.pauseLead') : t('keys.resumeLead')}</p>
      </div>
      <FailureNotice failure={form.failure} />
    </>
  );
}
