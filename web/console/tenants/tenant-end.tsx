import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Tenant } from '../../api/contract.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { SuspendTenant } from './suspend-tenant.js';

/** Suspend and close, each with what it means. What is not possible in the tenant's state is not there. */
export function TenantEnd({ tenant, onChanged }: { tenant: Tenant; onChanged: () => void }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [asked, setAsked] = useState<'suspend' | 'close' | null>(null);
  const { id, name, slug, status } = tenant;
  const done = (text: string) => {
    setAsked(null);
    toast({ text });
    onChanged();
  };
  if (status === 'closing' || status === 'closed') return null;
  return (
    <section className={page.panel}>
      <h2>{t('tenants.state')}</h2>
      {status !== 'suspended' && (
        <div className={page.actions}>
          <Button icon="pause" onClick={() => setAsked('suspend')}>
            {t('tenants.suspend')}
          </Button>
          <p className={page.help}>{t('tenants.suspendLead')}</p>
        </div>
      )}
      <div className={page.actions}>
        <Button icon="trash" onClick={() => setAsked('close')}>
          {t('tenants.close')}
        </Button>
        <p className={page.help}>{t('tenants.closeLead')}</p>
      </div>
      <SuspendTenant
        tenant={tenant}
        open={asked === 'suspend'}
        onClose={() => setAsked(null)}
        onDone={() => done(t('tenants.suspended'))}
      />
      <ConfirmDialog
        open={asked === 'close'}
        title={t('tenants.closeTitle', { name })}
        confirm={t('tenants.close')}
        icon="trash"
        typed={{ label: t('tenants.closeWord'), word: slug }}
        act={() => api().POST('/api/v1/tenants/{id}/close', { params: { path: { id } } })}
        onClose={() => setAsked(null)}
        onDone={() => done(t('tenants.closed'))}
      >
        <p>{t('tenants.closeBody')}</p>
      </ConfirmDialog>
    </section>
  );
}
