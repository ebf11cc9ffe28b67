import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { ApiKey } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { KeyFields } from './key-form.js';
import { bodyOf, valuesOf } from './key-values.js';
import { useKeyCheck } from './use-key-check.js';

/** Changes what a key may do; its secret stays. */
export function EditKey({
  apiKey,
  onClose,
  onSaved,
}: {
  apiKey: ApiKey;
  onClose: () => void;
  onSaved: (key: ApiKey) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const check = useKeyCheck();
  const [first] = useState(() => valuesOf(apiKey));
  const [values, setValues] = useState(first);
  const params = { path: { id: apiKey.id } };
  useUnsaved(values !== first);
  const form = useForm({
    check: () => check(values),
    send: () => api().PATCH('/api/v1/api-keys/{id}', { params, body: bodyOf(values) }),
    done: onSaved,
  });
  return (
    <form className={page.stack} noValidate onSubmit={form.submit}>
      <KeyFields
        isNew={false}
        values={values}
        form={form}
        edit={(part) => setValues((current) => ({ ...current, ...part }))}
      />
      <FailureNotice failure={form.failure} />
      <div className={page.actions}>
        <Button type="submit" look="primary" busy={form.busy}>
          {form.busy ? t('action.saving') : t('action.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
