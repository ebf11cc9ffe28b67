import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Install, Json, ListingDetail, Risk } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button, ButtonLink } from '../../design/button.js';
import { Icon } from '../../design/icon.js';
import { ListingIcon } from '../../design/listing-icon.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { SchemaForm } from '../../design/schema-form/schema-form.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { PermissionList } from '../listing/permission-list.js';
import { useFrame } from '../page-context.js';
import { roleName } from '../role-name.js';
import { paths } from '../routes.js';
import { InstallDone } from './install-done.js';
import css from './install-page.module.css';

/** What a role may grant: members what is low, admins up to medium, owners everything. */
const MAY_GRANT: Record<string, readonly Risk[]> = {
  owner: ['low', 'medium', 'high'],
  admin: ['low', 'medium'],
  member: ['low'],
  viewer: [],
};

/** One decision: read what it may do, fill in what it needs, install. */
export function InstallPage({ listing }: { listing: ListingDetail }): ReactNode {
  const t = useTexts();
  const [install, setInstall] = useState<Install | null>(null);
  if (install) return <InstallDone install={install} listing={listing} />;
  return (
    <div className={layout.narrow}>
      <a className={layout.back} href={paths.detail(listing.slug)}>
        <Icon name="arrow-left" size={16} />
        {listing.name}
      </a>
      <div className={css.head}>
        <ListingIcon icon={listing.icon} size={56} />
        <div>
          <h1>{t('install.title', { name: listing.name })}</h1>
          <p className={layout.lead}>{listing.shortDescription}</p>
        </div>
      </div>
      <div className={layout.stack}>
        <section className={layout.panel}>
          <h2>{t('install.stepPermissions')}</h2>
          <p>{t('install.permissionsLead', { name: listing.name })}</p>
          <PermissionList permissions={listing.scopes} />
        </section>
        <Decision listing={listing} onInstalled={setInstall} />
      </div>
    </div>
  );
}

function Decision({
  listing,
  onInstalled,
}: {
  listing: ListingDetail;
  onInstalled: (install: Install) => void;
}): ReactNode {
  const t = useTexts();
  const { storefront, url } = useFrame();
  const { viewer } = storefront;
  const name = listing.name;
  if (listing.install) {
    return (
      <Notice tone="success" title={t('install.already', { name })}>
        <a href={paths.installedDetail(listing.install.id)}>{t('install.manage')}</a>
      </Notice>
    );
  }
  if (listing.availability === 'coming_soon')
    return <Notice tone="warning" title={t('install.unavailable', { name })} />;
  if (!viewer) {
    return (
      <section className={layout.panel}>
        <h2>{t('install.signInTitle')}</h2>
        <p>{t('install.signInBody', { name: storefront.brand.name })}</p>
        <p>
          <ButtonLink look="primary" href={paths.signIn(url)}>
            {t('nav.signIn')}
          </ButtonLink>
        </p>
      </section>
    );
  }
  if (
    !listing.scopes.every(({ risk }) => MAY_GRANT[viewer.role]?.includes(risk)) ||
    viewer.role === 'viewer'
  ) {
    return (
      <Notice tone="warning" title={t('install.notAllowedTitle')}>
        {t('install.notAllowedBody', { role: roleName(viewer.role, t) })}
      </Notice>
    );
  }
  return <InstallForm listing={listing} onInstalled={onInstalled} />;
}

function InstallForm({
  listing,
  onInstalled,
}: {
  listing: ListingDetail;
  onInstalled: (install: Install) => void;
}): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const schema = listing.configuration;

  const install = async (configuration: Record<string, Json>) => {
    setBusy(true);
    const answer = await attempt(() =>
      api().POST('/api/v1/marketplace/listings/{slug}/install', {
        params: { path: { slug: listing.slug } },
        body: schema ? { configuration } : {},
      }),
    );
    setBusy(false);
    setFailure(answer.failure);
    if (answer.data) onInstalled(answer.data);
  };

  return (
    <section className={layout.panel}>
      {schema && (
        <div>
          <h2>{t('install.stepConfigure')}</h2>
          <p className={layout.lead}>{t('install.configureLead')}</p>
        </div>
      )}
      <SchemaForm schema={schema} failure={failure} onSubmit={(values) => void install(values)}>
        {() => (
          <div className={css.consent}>
            <noscript>
              <Notice tone="warning">{t('page.noscriptInstall')}</Notice>
            </noscript>
            {failure?.fields.size === 0 && <FailureNotice failure={failure} title={t('install.failed')} />}
            <p className={css.small}>{t('install.consent', { tenant: brand.name })}</p>
            <div className={layout.actions}>
              <Button type="submit" look="primary" size="large" busy={busy}>
                {busy ? t('install.submitting') : t('install.submit', { name: listing.name })}
              </Button>
              <ButtonLink look="quiet" size="large" href={paths.detail(listing.slug)}>
                {t('action.cancel')}
              </ButtonLink>
            </div>
          </div>
        )}
      </SchemaForm>
    </section>
  );
}
