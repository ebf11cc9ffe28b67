import { useId, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Tenant } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';

/** Asks why, which the tenant can read, and suspends. */
export function SuspendTenant({
  tenant: { id, name },
  open,
  onClose,
  onDone,
}: {
  tenant: Tenant;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const formId = useId();
  const [reason, setReason] = useState('');
  const close = () => {
    form.forget();
    onClose();
  };
  const form = useForm({
    check: () => ({ '/reason': reason.trim() === '' && t('tenants.reasonMissing') }),
    send: () =>
      api().POST('/api/v1/tenants/{id}/suspend', {
        params: { path: { id } },
        body: { reason: reason.trim() },
      }),
    done: () => {
      setReason('');
      onDone();
    },
  });
  return (
    <Dialog
      open={open}
      title={t('tenants.suspendTitle', { name })}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="submit" form={formId} look="danger" icon="pause" busy={form.busy}>
            {t('tenants.suspend')}
          </Button>
        </>
      }
    >
      <p>{t('tenants.suspendBody')}</p>
      <form id={formId} noValidate onSubmit={form.submit}>
        <Field
          label={t('tenants.reason')}
          help={t('tenants.reasonHelp')}
          error={form.errorOf('/reason')}
          required
        >
          {(control) => (
            <textarea
              {...control}
              data-autofocus=""
              value={reason}
              maxLength={500}
              rows={3}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
      <FailureNotice failure={form.failure} />
    </Dialog>
  );
}
