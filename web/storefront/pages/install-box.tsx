import type { ReactNode } from 'react';
import type { ListingDetail } from '../../api/contract.js';
import { ButtonLink } from '../../design/button.js';
import { useTexts } from '../../texts/context.js';
import { InstallStatus } from '../listing/install-status.js';
import { priceOf } from '../listing/price-of.js';
import { VoteBox } from '../listing/vote-box.js';
import { paths } from '../routes.js';
import css from './install-box.module.css';

/** The one primary action of a listing: install, configure what is installed, or vote. */
export function InstallBox({ listing }: { listing: ListingDetail }): ReactNode {
  const t = useTexts();
  if (listing.install) {
    return (
      <div className={css.box}>
        <p className={css.line}>
          <InstallStatus status={listing.install.status} />
        </p>
        <ButtonLink look="primary" icon="settings" wide href={paths.installedDetail(listing.install.id)}>
          {t('detail.configure')}
        </ButtonLink>
      </div>
    );
  }
  if (listing.availability === 'coming_soon') return <VoteBox listing={listing} />;
  return (
    <div className={css.box}>
      <p className={css.line}>
        <strong>{priceOf(listing, t)}</strong>
        {listing.installCount > 0 && (
          <span className={css.muted}>{t('card.installs', { count: listing.installCount })}</span>
        )}
      </p>
      <ButtonLink look="primary" size="large" wide href={paths.install(listing.slug)}>
        {listing.priceLabel || t('detail.install')}
      </ButtonLink>
    </div>
  );
}
