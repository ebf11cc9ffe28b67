import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import type { ApiKey, ApiKeyCreated } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';
import { Button } from '../../design/button.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import { useMay } from '../shell/use-may.js';
import { EditKey } from './edit-key.js';
import { KeyActions } from './key-actions.js';
import { KeyNotices } from './key-notices.js';
import { KeySecret } from './key-secret.js';
import { KeyStatus } from './key-status.js';
import { KeyStory } from './key-story.js';

/** One key with its whole story: what it may do, when it was used, and all that can be done with it. */
export function ApiKeyPage({ id }: { id: string }): ReactNode {
  const t = useConsoleTexts();
  const loaded = useLoaded(
    useCallback(() => api().GET('/api/v1/api-keys/{id}', { params: { path: { id } } }), [id]),
  );
  const { data: key, set } = loaded;
  return (
    <div className={page.narrow}>
      <PageHead
        title={key?.name ?? t('keys.title')}
        beside={key && <KeyStatus status={key.status} />}
        back={{ href: '/console/api-keys', text: t('keys.back') }}
      />
      {key ? <Key apiKey={key} onChanged={set} /> : <PageWaiting of={loaded} />}
    </div>
  );
}

function Key({ apiKey, onChanged }: { apiKey: ApiKey; onChanged: (key: ApiKey) => void }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [, navigate] = useLocation();
  const mayWrite = useMay()('write:api_keys');
  const [secret, setSecret] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);

  const rotated = ({ key: fresh, ...rest }: ApiKeyCreated) => {
    onChanged(rest);
    setSecret(fresh);
    window.scrollTo(0, 0);
  };
  if (secret) return <KeySecret secret={secret} onStored={() => setSecret(null)} />;
  if (editing) {
    return (
      <EditKey
        apiKey={apiKey}
        onClose={() => setEditing(false)}
        onSaved={(key) => {
          onChanged(key);
          setEditing(false);
          toast({ text: t('keys.saved') });
        }}
      />
    );
  }
  return (
    <div className={page.stack}>
      <KeyNotices apiKey={apiKey} />
      <KeyStory
        apiKey={apiKey}
        action={mayWrite && <Button onClick={() => setEditing(true)}>{t('keys.edit')}</Button>}
      />
      {mayWrite && (
        <KeyActions
          apiKey={apiKey}
          onChanged={onChanged}
          onRotated={rotated}
          onRevoked={() => {
            toast({ text: t('keys.revoked', { name: apiKey.name }) });
            navigate('/console/api-keys');
          }}
        />
      )}
    </div>
  );
}
