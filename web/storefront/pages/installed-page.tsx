import { useState, type ReactNode } from 'react';
import type { Install } from '../../api/contract.js';
import { Button, ButtonLink } from '../../design/button.js';
import { EmptyState } from '../../design/empty-state.js';
import { Icon } from '../../design/icon.js';
import { ListingIcon } from '../../design/listing-icon.js';
import { Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { InstallStatus } from '../listing/install-status.js';
import { UninstallDialog } from '../listing/uninstall-dialog.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import css from './installed-page.module.css';

/** What is at work for this tenant, how it is doing, and the way to change it. */
export function InstalledPage({
  installs,
  removed,
}: {
  installs: Install[];
  removed: string | null;
}): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const active = installs.filter(({ status }) => status === 'active');
  const inactive = installs.filter(({ status }) => status !== 'active');
  return (
    <div className={layout.page}>
      <div className={layout.head}>
        <div>
          <h1>{t('installed.title')}</h1>
          <p className={layout.lead}>{t('installed.lead', { name: brand.name })}</p>
        </div>
        {installs.length > 0 && <ButtonLink href={paths.results()}>{t('installed.browse')}</ButtonLink>}
      </div>
      <div className={layout.stack}>
        {removed && <Notice tone="success" live title={t('manage.removed', { name: removed })} />}
        {installs.length === 0 && (
          <EmptyState
            icon="grid"
            title={t('installed.emptyTitle')}
            action={
              <ButtonLink look="primary" href={paths.results({ availability: 'working' })}>
                {t('installed.browse')}
              </ButtonLink>
            }
          >
            {t('installed.emptyBody')}
          </EmptyState>
        )}
        <Group title={t('installed.active')} installs={active} />
        <Group title={t('installed.inactive')} installs={inactive} />
      </div>
    </div>
  );
}

function Group({ title, installs }: { title: string; installs: Install[] }): ReactNode {
  const [leaving, setLeaving] = useState<Install | null>(null);
  if (installs.length === 0) return null;
  return (
    <section>
      <h2 className={css.title}>
        {title} <span className={css.count}>{installs.length}</span>
      </h2>
      <ul className={css.rows}>
        {installs.map((install) => (
          <Row key={install.id} install={install} onUninstall={() => setLeaving(install)} />
        ))}
      </ul>
      <UninstallDialog install={leaving} onClose={() => setLeaving(null)} />
    </section>
  );
}

function Row({ install, onUninstall }: { install: Install; onUninstall: () => void }): ReactNode {
  const t = useTexts();
  const { listing, effect, health } = install;
  return (
    <li className={css.row}>
      <ListingIcon icon={listing.icon} />
      <div className={css.words}>
        <h3 className={css.name}>
          <a href={paths.installedDetail(install.id)}>{listing.name}</a>
          <InstallStatus status={install.status} />
        </h3>
        {health && !health.ok && (
          <p className={css.bad}>
            <Icon name="alert" size={16} />
            {health.message}
          </p>
        )}
        {health?.ok !== false && <p className={css.effect}>{effect?.message ?? listing.shortDescription}</p>}
        <p className={css.time}>
          {t('installed.since')} <Time at={install.installedAt} />
        </p>
      </div>
      <div className={css.actions}>
        <ButtonLink
          size="small"
          icon="settings"
          href={paths.installedDetail(install.id)}
          aria-label={t('installed.configureOf', { name: listing.name })}
        >
          {t('installed.configure')}
        </ButtonLink>
        <Button
          size="small"
          look="quiet"
          icon="trash"
          aria-label={t('installed.uninstallOf', { name: listing.name })}
          onClick={onUninstall}
        >
          {t('installed.uninstall')}
        </Button>
      </div>
    </li>
  );
}
