import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import type { ApiKeyCreated } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useLeave, useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import page from '../shell/page.module.css';
import { KeyFields } from './key-form.js';
import { KeySecret } from './key-secret.js';
import { bodyOf, NEW_KEY, type KeyValues } from './key-values.js';
import { useKeyCheck } from './use-key-check.js';

/** Makes a key, and shows it the one time that it can be seen. */
export function NewApiKeyPage(): ReactNode {
  const t = useConsoleTexts();
  const [, navigate] = useLocation();
  const [made, setMade] = useState<ApiKeyCreated | null>(null);
  return (
    <div className={page.narrow}>
      <PageHead
        title={made ? made.name : t('keys.newTitle')}
        lead={made ? undefined : t('keys.newLead')}
        back={{ href: '/console/api-keys', text: t('keys.back') }}
      />
      {made ? (
        <KeySecret secret={made.key} onStored={() => navigate(`/console/api-keys/${made.id}`)} />
      ) : (
        <NewKey onMade={setMade} />
      )}
    </div>
  );
}

function NewKey({ onMade }: { onMade: (key: ApiKeyCreated) => void }): ReactNode {
  const t = useConsoleTexts();
  const leave = useLeave();
  const check = useKeyCheck();
  const [values, setValues] = useState<KeyValues>(NEW_KEY);
  useUnsaved(values !== NEW_KEY);
  const form = useForm({
    check: () => check(values),
    send: () => api().POST('/api/v1/api-keys', { body: { ...bodyOf(values), owner: values.owner } }),
    done: (key: ApiKeyCreated) => {
      window.scrollTo(0, 0);
      onMade(key);
    },
  });
  return (
    <form className={page.stack} noValidate onSubmit={form.submit}>
      <KeyFields
        isNew
        values={values}
        form={form}
        edit={(part) => setValues((current) => ({ ...current, ...part }))}
      />
      <FailureNotice failure={form.failure} />
      <div className={page.actions}>
        <Button type="submit" look="primary" icon="key" busy={form.busy}>
          {form.busy ? t('keys.creating') : t('keys.create')}
        </Button>
        <Button look="quiet" onClick={() => leave('/console/api-keys')}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
