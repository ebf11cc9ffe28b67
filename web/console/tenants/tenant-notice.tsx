import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Tenant } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import css from './tenant-notice.module.css';

/** Why a tenant is not in service, and the way back where there is one. */
export function TenantNotice({ tenant, onChanged }: { tenant: Tenant; onChanged: () => void }): ReactNode {
  const t = useConsoleTexts();
  const { kind } = useFrame().storefront.tenant;
  const { status, suspendedBy, statusReason, closesAt } = tenant;
  if (status === 'past_due') return <Notice tone="warning">{t('tenants.pastDue')}</Notice>;
  if (status === 'closed') return <Notice title={t('tenants.goneNotice')} />;
  if (status === 'closing') {
    return (
      <Notice
        tone="warning"
        title={
          <>
            {t('tenants.closingNotice')} <Time at={closesAt} />
          </>
        }
      >
        <p>{t('tenants.closingBody')}</p>
        <Resume tenant={tenant} words={t('tenants.keep')} onDone={onChanged} />
      </Notice>
    );
  }
  if (status !== 'suspended' || !suspendedBy) return null;
  const isAbove = suspendedBy === 'platform' && kind !== 'platform';
  return (
    <Notice tone="danger" title={t('tenants.suspendedNotice', { by: t(`tenants.by.${suspendedBy}`) })}>
      <p className={css.reason}>{statusReason}</p>
      {isAbove ? (
        <p>{t('tenants.onlyThey')}</p>
      ) : (
        <Resume tenant={tenant} words={t('tenants.resume')} onDone={onChanged} />
      )}
    </Notice>
  );
}

function Resume({
  tenant: { id },
  words,
  onDone,
}: {
  tenant: Tenant;
  words: string;
  onDone: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const form = useForm({
    send: () => api().POST('/api/v1/tenants/{id}/resume', { params: { path: { id } } }),
    done: () => {
      toast({ text: t('tenants.resumed') });
      onDone();
    },
  });
  return (
    <div className={css.resume}>
      <Button size="small" icon="check" busy={form.busy} onClick={() => form.submit()}>
        {words}
      </Button>
      <FailureNotice failure={form.failure} />
    </div>
  );
}
