import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Install } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';

/** Takes the effect of an install away for a while, and gives it back. */
export function PausePanel({
  install,
  onChanged,
}: {
  install: Install;
  onChanged: (install: Install) => void;
}): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const paused = install.status === 'paused';
  if (!paused && install.status !== 'active') return null;

  const change = async () => {
    setBusy(true);
    const params = { path: { id: install.id } };
    const answer = await attempt(() =>
      paused
        ? api().POST('/api/v1/installs/{id}/resume', { params })
        : api().POST('/api/v1/installs/{id}/pause', { params }),
    );
    setBusy(false);
    setFailure(answer.failure);
    if (answer.data) onChanged(answer.data);
  };

  return (
    <section className={layout.panel}>
      <h2>{t('manage.pauseTitle')}</h2>
      <p>{paused ? t('manage.resumeBody') : t('manage.pauseBody')}</p>
      <p>
        <Button icon={paused ? 'refresh' : 'pause'} busy={busy} onClick={() => void change()}>
          {paused ? t('manage.resume') : t('manage.pause')}
        </Button>
      </p>
      <FailureNotice failure={failure} />
    </section>
  );
}
