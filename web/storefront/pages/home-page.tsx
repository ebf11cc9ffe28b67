import type { ReactNode } from 'react';
import type { ListingCard, MarketplaceHome } from '../../api/contract.js';
import { EmptyState } from '../../design/empty-state.js';
import { ListingIcon } from '../../design/listing-icon.js';
import { Icon } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { SearchForm } from '../layout/search-form.js';
import { CategoryTiles } from '../listing/category-tiles.js';
import { ListingGrid } from '../listing/listing-grid.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import css from './home-page.module.css';

/** The front door: who this is, a search, and what is worth a look. */
export function HomePage({ home }: { home: MarketplaceHome }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const popular = [...home.categories].sort((one, other) => other.count - one.count).slice(0, 4);
  // What stands above already is no news, unless there is nothing else.
  const fresh = home.recentlyAdded.filter(({ id }) => !home.working.some((card) => card.id === id));
  const recent = fresh.length >= 4 ? fresh : home.recentlyAdded;
  const empty = home.categories.every(({ count }) => count === 0) && home.working.length === 0;
  return (
    <>
      <section className={css.hero}>
        <div className={css.heroInner}>
          <h1>{brand.tagline || t('home.heading', { name: brand.name })}</h1>
          <p className={css.lead}>
            {brand.tagline ? t('home.heading', { name: brand.name }) : t('home.lead')}
          </p>
          <SearchForm />
          {popular.length > 0 && (
            <p className={css.popular}>
              <span>{t('home.popular')}</span>
              {popular.map(({ slug, name }) => (
                <a key={slug} href={paths.results({ category: slug })}>
                  {name}
                </a>
              ))}
            </p>
          )}
        </div>
        <Mosaic cards={[...home.featured, ...home.working, ...home.recentlyAdded]} />
      </section>
      <div className={`${layout.page} ${css.sections}`}>
        {empty && (
          <EmptyState icon="store" title={t('home.emptyTitle')}>
            {t('home.emptyBody')}
          </EmptyState>
        )}
        <Section
          title={t('home.featured')}
          hint={t('home.featuredHint')}
          cards={home.featured.slice(0, 8)}
          href={paths.results({ sort: 'popularity' })}
        />
        <Section
          title={t('home.working')}
          hint={t('home.workingHint')}
          cards={home.working.slice(0, 8)}
          href={paths.results({ availability: 'working' })}
        />
        {!empty && (
          <section className={css.section} aria-labelledby="categories">
            <div className={css.head}>
              <h2 id="categories">{t('home.categories')}</h2>
            </div>
            <CategoryTiles categories={home.categories} />
          </section>
        )}
        <Section
          title={t('home.recent')}
          hint={t('home.recentHint')}
          cards={recent.slice(0, 8)}
          href={paths.results({ sort: 'newest' })}
        />
      </div>
    </>
  );
}

/** Faces of what is inside, for decoration beside the headline. */
function Mosaic({ cards }: { cards: ListingCard[] }): ReactNode {
  const faces = [...new Map(cards.map((card) => [card.id, card.icon])).entries()].slice(0, 12);
  if (faces.length < 12) return null;
  return (
    <div className={css.mosaic} aria-hidden="true">
      {faces.map(([id, icon]) => (
        <ListingIcon key={id} icon={icon} size={72} />
      ))}
    </div>
  );
}

function Section({
  title,
  hint,
  cards,
  href,
}: {
  title: string;
  hint: string;
  cards: ListingCard[];
  href: string;
}): ReactNode {
  const t = useTexts();
  if (cards.length === 0) return null;
  return (
    <section className={css.section}>
      <div className={css.head}>
        <div>
          <h2>{title}</h2>
          <p className={css.hint}>{hint}</p>
        </div>
        <a className={css.all} href={href} aria-label={t('home.viewAllOf', { section: title })}>
          {t('home.viewAll')}
          <Icon name="arrow-right" size={16} />
        </a>
      </div>
      <ListingGrid cards={cards} short />
    </section>
  );
}
