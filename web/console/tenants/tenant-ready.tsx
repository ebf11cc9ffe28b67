import type { ReactNode } from 'react';
import type { TenantCreated } from '../../api/contract.js';
import { AppButton } from '../../design/app-link.js';
import { Button } from '../../design/button.js';
import { CopyBox } from '../../design/copy-box.js';
import { Facts } from '../../design/facts.js';
import { IdCode } from '../../design/id-code.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './tenant-ready.module.css';

/** A tenant that is up: where it is, how its owner gets in, and what comes next. */
export function TenantReady({
  tenant,
  email,
  onAnother,
}: {
  tenant: TenantCreated;
  email: string;
  onAnother: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={page.stack}>
      <section className={page.panel}>
        <Facts
          facts={[
            [t('tenants.address'), <a href={tenant.url}>{tenant.host}</a>],
            [t('tenants.id'), <IdCode id={tenant.id} />],
          ]}
        />
        <CopyBox
          label={t('tenants.invitation')}
          value={tenant.ownerInvite}
          help={t('tenants.invitationHelp', { email })}
        />
      </section>
      <section className={page.panel}>
        <h2>{t('tenants.next')}</h2>
        <ol className={css.steps}>
          <li>{t('tenants.nextInvite')}</li>
          <li>{t('tenants.nextBrand')}</li>
          <li>{t('tenants.nextDomain')}</li>
        </ol>
      </section>
      <div className={page.actions}>
        <AppButton look="primary" href={`/console/tenants/${tenant.id}`}>
          {t('tenants.openTenant')}
        </AppButton>
        <Button onClick={onAnother}>{t('tenants.another')}</Button>
      </div>
    </div>
  );
}
