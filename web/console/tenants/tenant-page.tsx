import { useState, type ReactNode } from 'react';
import type { Tenant } from '../../api/contract.js';
import { Button } from '../../design/button.js';
import { Facts } from '../../design/facts.js';
import { IdCode } from '../../design/id-code.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import { EditTenant } from './edit-tenant.js';
import { TenantEnd } from './tenant-end.js';
import { TenantNotice } from './tenant-notice.js';
import css from './tenant-page.module.css';
import { TenantSupport } from './tenant-support.js';
import { TenantStatus } from './tenant-status.js';
import { UsagePanel } from './usage-panel.js';
import { usePlanName } from './use-plans.js';
import { useTenant, type StoredTenant } from './use-tenant.js';

/** One tenant with its whole story, and all that its reseller or the operator can do with it. */
export function TenantPage({ id }: { id: string }): ReactNode {
  const t = useConsoleTexts();
  const loaded = useTenant(id);
  const { data: stored } = loaded;
  return (
    <div className={page.narrow}>
      <PageHead
        title={stored?.tenant.name ?? t('tenants.title')}
        beside={stored && <TenantStatus status={stored.tenant.status} />}
        back={{ href: '/console/tenants', text: t('tenants.back') }}
      />
      {stored ? (
        <Story stored={stored} onSaved={loaded.set} reload={loaded.reload} />
      ) : (
        <PageWaiting of={loaded} />
      )}
    </div>
  );
}

function Story({
  stored,
  onSaved,
  reload,
}: {
  stored: StoredTenant;
  onSaved: (stored: StoredTenant) => void;
  reload: () => Promise<void>;
}): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const { tenant } = stored;
  if (editing) {
    return (
      <EditTenant
        stored={stored}
        onClose={() => setEditing(false)}
        onReload={() => {
          setEditing(false);
          void reload();
        }}
        onSaved={(next) => {
          onSaved(next);
          setEditing(false);
          toast({ text: t('tenants.saved') });
        }}
      />
    );
  }
  return (
    <div className={page.stack}>
      <TenantNotice tenant={tenant} onChanged={() => void reload()} />
      <section className={page.panel}>
        <div className={css.head}>
          <h2>{t('tenants.details')}</h2>
          {tenant.status !== 'closed' && (
            <Button onClick={() => setEditing(true)}>{t('tenants.edit')}</Button>
          )}
        </div>
        <Details tenant={tenant} />
      </section>
      <UsagePanel tenant={tenant} />
      <TenantSupport tenant={tenant} />
      <TenantEnd tenant={tenant} onChanged={() => void reload()} />
    </div>
  );
}

function Details({ tenant }: { tenant: Tenant }): ReactNode {
  const t = useConsoleTexts();
  const planName = usePlanName();
  const { kind } = useFrame().storefront.tenant;
  return (
    <Facts
      facts={[
        [t('tenants.address'), <a href={tenant.url}>{tenant.host}</a>],
        [t('tenants.plan'), planName(tenant.plan)],
        [t('tenants.created'), <Time at={tenant.createdAt} />],
        [t('tenants.externalId'), tenant.externalId ?? t('tenants.none')],
        [
          t('tenants.reseller'),
          kind === 'platform' && tenant.resellerId ? <IdCode id={tenant.resellerId} /> : null,
        ],
        [t('tenants.id'), <IdCode id={tenant.id} />],
      ]}
    />
  );
}
