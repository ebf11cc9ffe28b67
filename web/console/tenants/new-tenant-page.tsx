import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { TenantCreated } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useLeave, useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import page from '../shell/page.module.css';
import { EMAIL, NEW_TENANT, type NewTenant, NewTenantFields } from './new-tenant-fields.js';
import { TenantReady } from './tenant-ready.js';

/** Provisions a tenant, and says what comes next. */
export function NewTenantPage(): ReactNode {
  const t = useConsoleTexts();
  const [made, setMade] = useState<{ tenant: TenantCreated; email: string } | null>(null);
  return (
    <div className={page.narrow}>
      <PageHead
        title={made ? t('tenants.readyTitle', { name: made.tenant.name }) : t('tenants.provision')}
        lead={made ? t('tenants.readyBody') : t('tenants.newLead')}
        back={{ href: '/console/tenants', text: t('tenants.back') }}
      />
      {made ? (
        <TenantReady {...made} onAnother={() => setMade(null)} />
      ) : (
        <Provision
          onMade={(tenant, email) => {
            window.scrollTo(0, 0);
            setMade({ tenant, email });
          }}
        />
      )}
    </div>
  );
}

function Provision({ onMade }: { onMade: (tenant: TenantCreated, email: string) => void }): ReactNode {
  const t = useConsoleTexts();
  const leave = useLeave();
  const [values, setValues] = useState<NewTenant>(NEW_TENANT);
  useUnsaved(values !== NEW_TENANT);
  const form = useForm({
    check: () => ({
      '/name': values.name.trim() === '' && t('tenants.nameMissing'),
      '/slug': values.slug.slug === '' && t('tenants.slugMissing'),
      '/owner/name': values.ownerName.trim() === '' && t('tenants.ownerNameMissing'),
      '/owner/email': !EMAIL.test(values.ownerEmail.trim()) && t('tenants.ownerEmailMissing'),
    }),
    send: () => api().POST('/api/v1/tenants', { body: bodyOf(values) }),
    done: (tenant: TenantCreated) => onMade(tenant, values.ownerEmail.trim()),
  });
  return (
    <form className={page.stack} noValidate onSubmit={form.submit}>
      <NewTenantFields
        values={values}
        form={form}
        edit={(part) => setValues((current) => ({ ...current, ...part }))}
      />
      <FailureNotice failure={form.failure} />
      <div className={page.actions}>
        <Button type="submit" look="primary" icon="plus" busy={form.busy}>
          {form.busy ? t('tenants.provisioning') : t('tenants.provision')}
        </Button>
        <Button look="quiet" onClick={() => leave('/console/tenants')}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

const bodyOf = ({ name, slug, plan, ownerName, ownerEmail, externalId }: NewTenant) => ({
  name: name.trim(),
  slug: slug.slug,
  // They come from the API, which knows more than this build.
  plan: plan as 'starter',
  owner: { name: ownerName.trim(), email: ownerEmail.trim() },
  ...(externalId.trim() && { externalId: externalId.trim() }),
});
