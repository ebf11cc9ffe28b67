import { useState, type ReactNode } from 'react';
import type { Tenant } from '../../api/contract.js';
import { Button } from '../../design/button.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { useMay } from '../shell/use-may.js';
import { OpenSupport } from './open-support.js';

/** The way into a tenant's own console, for whoever may look in. */
export function TenantSupport({ tenant }: { tenant: Tenant }): ReactNode {
  const t = useConsoleTexts();
  const mayOpen = useMay()('write:support_sessions');
  const [isOpen, setIsOpen] = useState(false);
  if (!mayOpen || tenant.status === 'closed') return null;
  return (
    <section className={page.panel}>
      <h2>{t('tenants.support.heading')}</h2>
      <div className={page.actions}>
        <Button icon="lifebuoy" onClick={() => setIsOpen(true)}>
          {t('tenants.support.open')}
        </Button>
        <p className={page.help}>{t('tenants.support.lead')}</p>
      </div>
      <OpenSupport tenant={tenant} open={isOpen} onClose={() => setIsOpen(false)} />
    </section>
  );
}
