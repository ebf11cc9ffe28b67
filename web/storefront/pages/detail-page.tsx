import type { ReactNode } from 'react';
import type { ListingDetail } from '../../api/contract.js';
import { Badge } from '../../design/badge.js';
import { Icon } from '../../design/icon.js';
import { ListingIcon } from '../../design/listing-icon.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { ListingFacts } from '../listing/listing-facts.js';
import { PermissionList } from '../listing/permission-list.js';
import { priceOf } from '../listing/price-of.js';
import { RichText } from '../listing/rich-text.js';
import { paths } from '../routes.js';
import css from './detail-page.module.css';
import { InstallBox } from './install-box.js';

/** Everything about one listing; what it may do stands before the button. */
export function DetailPage({ listing }: { listing: ListingDetail }): ReactNode {
  const t = useTexts();
  return (
    <div className={layout.page}>
      <nav aria-label={t('detail.breadcrumb')}>
        <a className={layout.back} href={paths.results()}>
          <Icon name="arrow-left" size={16} />
          {t('detail.back')}
        </a>
      </nav>
      <header className={css.head}>
        <ListingIcon icon={listing.icon} size={80} />
        <div className={css.names}>
          <h1>{listing.name}</h1>
          <p className={css.by}>
            <span>{t('card.by', { publisher: listing.publisher.name })}</span>
            <CertificationBadge certification={listing.certification} />
            <Badge>{t(`kind.${listing.kind}`, { count: 1 })}</Badge>
          </p>
          <p className={css.short}>{listing.shortDescription}</p>
        </div>
      </header>
      <div className={css.columns}>
        <aside className={css.aside}>
          <section className={layout.panel}>
            <h2>{t('detail.permissions')}</h2>
            <PermissionList permissions={listing.scopes} compact />
            <hr className={css.rule} />
            <InstallBox listing={listing} />
          </section>
        </aside>
        <div className={css.main}>
          <section>
            <h2>{t('detail.overview')}</h2>
            <RichText html={listing.description} />
          </section>
          {listing.whatItDoes.length > 0 && (
            <section>
              <h2>{t('detail.whatItDoes')}</h2>
              <ul className={css.does}>
                {listing.whatItDoes.map((line) => (
                  <li key={line}>
                    <Icon name="check-circle" />
                    {line}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {listing.scopes.length > 0 && (
            <section>
              <h2>{t('detail.permissionsWhy')}</h2>
              <PermissionList permissions={listing.scopes} />
            </section>
          )}
          {listing.setupGuide && (
            <section>
              <h2>{t('detail.setup')}</h2>
              <RichText html={listing.setupGuide} />
            </section>
          )}
          <section>
            <h2>{t('detail.pricing')}</h2>
            <p>{pricingSentence(listing, t)}</p>
          </section>
          <section>
            <h2>{t('detail.details')}</h2>
            <ListingFacts listing={listing} />
          </section>
        </div>
      </div>
    </div>
  );
}

function CertificationBadge({ certification }: { certification: ListingDetail['certification'] }): ReactNode {
  const t = useTexts();
  if (certification === 'basic') return null;
  return (
    <Badge tone="primary" icon={certification === 'premium' ? 'star' : 'shield'}>
      {t(`card.${certification}`)}
    </Badge>
  );
}

function pricingSentence(listing: ListingDetail, t: ReturnType<typeof useTexts>): string {
  if (listing.pricing.note) return `${priceOf(listing, t)}. ${listing.pricing.note}.`;
  if (listing.pricing.model === 'free') return t('detail.pricingFree');
  if (listing.pricing.model === 'freemium') return t('detail.pricingFreemium');
  if (listing.pricing.model === 'enterprise') return t('detail.pricingEnterprise');
  return t('detail.pricingPaid', { price: priceOf(listing, t) });
}
