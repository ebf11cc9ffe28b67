import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Install } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { FailureNotice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { paths } from '../routes.js';

/** Asks before an install is taken away; null is closed. */
export function UninstallDialog({
  install,
  onClose,
}: {
  install: Install | null;
  onClose: () => void;
}): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = install?.listing.name ?? '';

  const uninstall = async () => {
    if (!install) return;
    setBusy(true);
    const params = { path: { slug: install.listing.slug } };
    const answer = await attempt(() =>
      api().DELETE('/api/v1/marketplace/listings/{slug}/uninstall', { params }),
    );
    if (answer.failure) {
      setBusy(false);
      setFailure(answer.failure);
      return;
    }
    window.location.assign(paths.removed(name));
  };

  return (
    <Dialog
      open={install !== null}
      title={t('manage.confirmTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="danger" icon="trash" busy={busy} onClick={() => void uninstall()}>
            {busy ? t('manage.removing') : t('manage.confirm', { name })}
          </Button>
        </>
      }
    >
      <p>{t('manage.confirmBody')}</p>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
