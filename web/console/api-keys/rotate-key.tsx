import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { ApiKey, ApiKeyCreated } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { Choices } from '../../design/choices.js';
import { Dialog } from '../../design/dialog.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';

const OVERLAPS = ['0', '3600', '86400', '604800'] as const;

/** Asks how long the present secret works on, and makes a new one. */
export function RotateKey({
  apiKey,
  open,
  onClose,
  onRotated,
}: {
  apiKey: ApiKey;
  open: boolean;
  onClose: () => void;
  onRotated: (key: ApiKeyCreated) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const [overlap, setOverlap] = useState<string>('86400');
  const params = { path: { id: apiKey.id } };
  const form = useForm({
    send: () =>
      api().POST('/api/v1/api-keys/{id}/rotate', { params, body: { overlapSeconds: Number(overlap) } }),
    done: onRotated,
  });
  return (
    <Dialog
      open={open}
      title={t('keys.rotateTitle', { name: apiKey.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" icon="refresh" busy={form.busy} onClick={() => form.submit()}>
            {t('keys.rotate')}
          </Button>
        </>
      }
    >
      <p>{t('keys.rotateBody')}</p>
      <Choices
        label={t('keys.overlap')}
        value={overlap}
        choices={OVERLAPS.map((value) => ({ value, label: t(`keys.overlaps.${value}`) }))}
        onChange={setOverlap}
      />
      <FailureNotice failure={form.failure} />
    </Dialog>
  );
}
