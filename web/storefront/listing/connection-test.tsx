import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Install, Json } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useTexts } from '../../texts/context.js';
import css from './connection-test.module.css';

/** Tries the settings for real, typed or saved, and says what came of it. */
export function ConnectionTest({
  install,
  unsaved,
}: {
  install: Install;
  /** What is typed but not saved; null where there is no difference. */
  unsaved: Record<string, Json> | null;
}): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [result, setResult] = useState(install.health);

  const test = async () => {
    setBusy(true);
    setFailure(null);
    const body = unsaved ? { configuration: unsaved } : {};
    const params = { path: { id: install.id } };
    const answer = await attempt(() => api().POST('/api/v1/installs/{id}/test', { params, body }));
    setBusy(false);
    setFailure(answer.failure);
    if (answer.data) setResult({ ...answer.data, checkedAt: new Date().toISOString() });
  };

  return (
    <div className={css.test}>
      <div className={css.row}>
        <Button icon="refresh" busy={busy} onClick={() => void test()}>
          {busy ? t('manage.testing') : t('manage.test')}
        </Button>
        <p className={css.hint}>{unsaved ? t('manage.testUnsaved') : t('manage.testLead')}</p>
      </div>
      <FailureNotice failure={failure} title={t('manage.testFailed')} />
      {!failure && result && (
        <Notice
          live
          tone={result.ok ? 'success' : 'danger'}
          title={result.ok ? t('manage.testOk') : t('manage.testFailed')}
        >
          {result.message} (<Time at={result.checkedAt} />)
        </Notice>
      )}
    </div>
  );
}
