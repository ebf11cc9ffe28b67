import type { ReactNode } from 'react';
import type { Category, Results, ResultsQuery } from '../../api/contract.js';
import { ButtonLink } from '../../design/button.js';
import { EmptyState } from '../../design/empty-state.js';
import { Icon } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { SearchForm } from '../layout/search-form.js';
import { CategoryTiles } from '../listing/category-tiles.js';
import { FACETS, FacetList } from '../listing/facet-list.js';
import { FilterChips } from '../listing/filter-chips.js';
import { MoreResults } from '../listing/more-results.js';
import { SortForm } from '../listing/sort-form.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import css from './results-page.module.css';

/** Search results with filters, all of it in the address. */
export function ResultsPage({
  query,
  results,
  categories,
}: {
  query: ResultsQuery;
  results: Results;
  categories: Category[];
}): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const names = new Map(categories.map(({ slug, name }) => [slug, name]));
  const chosen = FACETS.filter((name) => query[name]).length;
  const category = query.category && !query.q ? names.get(query.category) : undefined;
  const count = results.data.length;
  return (
    <div className={layout.page}>
      <div className={css.head}>
        <h1>{query.q ? t('results.titleSearch', { q: query.q }) : (category ?? t('results.title'))}</h1>
        {!query.q && <p className={layout.lead}>{t('results.lead', { name: brand.name })}</p>}
        <div className={css.search}>
          <SearchForm query={query} compact />
        </div>
      </div>
      <div className={css.columns}>
        <aside className={css.aside} aria-label={t('results.filters')}>
          <details className={css.fold}>
            <summary className={css.summary}>
              <Icon name="filter" size={18} />
              {chosen > 0 ? t('results.filtersCount', { count: chosen }) : t('results.filters')}
              <Icon name="chevron-down" size={18} />
            </summary>
            <FacetList facets={results.facets} query={query} />
          </details>
          <div className={css.open}>
            <FacetList facets={results.facets} query={query} />
          </div>
        </aside>
        <div className={css.list}>
          <div className={css.bar}>
            <p className={css.count}>
              {results.hasMore ? t('results.shownMore', { count }) : t('results.shown', { count })}
            </p>
            <SortForm query={query} />
          </div>
          <FilterChips facets={results.facets} query={query} names={names} />
          {count > 0 ? (
            <MoreResults first={results} query={query} />
          ) : (
            <Nothing query={query} categories={categories} />
          )}
        </div>
      </div>
    </div>
  );
}

function Nothing({ query, categories }: { query: ResultsQuery; categories: Category[] }): ReactNode {
  const t = useTexts();
  return (
    <div className={layout.stack}>
      <EmptyState
        icon="search"
        title={query.q ? t('results.emptyTitle', { q: query.q }) : t('results.emptyTitleFilters')}
        action={<ButtonLink href={paths.results()}>{t('results.emptyAction')}</ButtonLink>}
      >
        {t('results.emptyBody')}
      </EmptyState>
      <CategoryTiles categories={categories} />
    </div>
  );
}
