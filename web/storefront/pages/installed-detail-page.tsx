import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Install, Json, ListingDetail } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button } from '../../design/button.js';
import { CopyButton } from '../../design/copy-button.js';
import { Icon } from '../../design/icon.js';
import { ListingIcon } from '../../design/listing-icon.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { SchemaForm } from '../../design/schema-form/schema-form.js';
import { Time } from '../../design/time.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { ConnectionTest } from '../listing/connection-test.js';
import { InstallStatus } from '../listing/install-status.js';
import { PermissionList } from '../listing/permission-list.js';
import { PausePanel } from '../listing/pause-panel.js';
import { UninstallDialog } from '../listing/uninstall-dialog.js';
import { paths } from '../routes.js';
import css from './installed-detail-page.module.css';

/** One install: its effect, its settings, a test that is real, and the way out. */
export function InstalledDetailPage({
  install: first,
  listing,
}: {
  install: Install;
  listing: ListingDetail | null;
}): ReactNode {
  const t = useTexts();
  const [install, setInstall] = useState(first);
  const [leaving, setLeaving] = useState(false);
  const granted = listing?.scopes.filter(({ scope }) => install.grantedScopes.includes(scope)) ?? [];
  return (
    <div className={layout.narrow}>
      <a className={layout.back} href={paths.installed}>
        <Icon name="arrow-left" size={16} />
        {t('manage.back')}
      </a>
      <div className={css.head}>
        <ListingIcon icon={install.listing.icon} size={56} />
        <div>
          <h1>{install.listing.name}</h1>
          <p className={css.state}>
            <InstallStatus status={install.status} />
            <span>
              {t('installed.since')} <Time at={install.installedAt} />
            </span>
          </p>
        </div>
      </div>
      <div className={layout.stack}>
        {install.effect && install.health?.ok !== false && (
          <Notice tone="success" title={t('installed.effect')}>
            {install.effect.message}{' '}
            {install.effect.href && <a href={install.effect.href}>{t('install.see')}</a>}
          </Notice>
        )}
        <Settings
          key={install.updatedAt}
          install={install}
          listing={listing}
          changed={install !== first}
          onSaved={setInstall}
        />
        {listing && (
          <section className={layout.panel}>
            <h2>{t('manage.permissions')}</h2>
            <PermissionList permissions={granted} />
          </section>
        )}
        <PausePanel install={install} onChanged={setInstall} />
        <section className={layout.panel}>
          <h2>{t('manage.danger')}</h2>
          <p>{t('manage.dangerBody')}</p>
          <p>
            <Button icon="trash" onClick={() => setLeaving(true)}>
              {t('manage.uninstall')}
            </Button>
          </p>
          <p className={css.id}>
            <span>
              {t('manage.id')}: <code>{install.id}</code>
            </span>
            <CopyButton value={install.id} label={t('manage.id')} />
          </p>
        </section>
      </div>
      <UninstallDialog install={leaving ? install : null} onClose={() => setLeaving(false)} />
    </div>
  );
}

function Settings({
  install,
  listing,
  changed,
  onSaved,
}: {
  install: Install;
  listing: ListingDetail | null;
  changed: boolean;
  onSaved: (install: Install) => void;
}): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const schema = listing?.configuration;

  const save = async (configuration: Record<string, Json>) => {
    setBusy(true);
    const answer = await attempt(() =>
      api().PATCH('/api/v1/installs/{id}', { params: { path: { id: install.id } }, body: { configuration } }),
    );
    setBusy(false);
    setFailure(answer.failure);
    if (answer.data) onSaved(answer.data);
  };

  return (
    <section className={layout.panel}>
      <h2>{t('manage.settings')}</h2>
      {!schema && <p>{t('manage.settingsNone')}</p>}
      {schema && (
        <SchemaForm
          schema={schema}
          stored={install.configuration as Record<string, Json>}
          failure={failure}
          onSubmit={(values) => void save(values)}
        >
          {({ dirty, configuration }) => (
            <>
              <noscript>
                <Notice tone="warning">{t('page.noscriptManage')}</Notice>
              </noscript>
              {failure?.fields.size === 0 && <FailureNotice failure={failure} />}
              <div className={layout.actions}>
                <Button type="submit" look="primary" busy={busy} disabled={!dirty}>
                  {busy ? t('action.saving') : t('action.save')}
                </Button>
                <span role="status">{changed && !dirty && t('manage.saved')}</span>
              </div>
              {install.testable && (
                <ConnectionTest install={install} unsaved={dirty ? configuration : null} />
              )}
            </>
          )}
        </SchemaForm>
      )}
    </section>
  );
}
