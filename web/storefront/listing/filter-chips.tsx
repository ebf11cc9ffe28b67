import type { ReactNode } from 'react';
import type { Results, ResultsQuery } from '../../api/contract.js';
import { Icon } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import { paths } from '../routes.js';
import { FACETS } from './facet-list.js';
import css from './filter-chips.module.css';

/** The filters that are on, each with a way to take it off. */
export function FilterChips({
  facets,
  query,
  names,
}: {
  facets: Results['facets'];
  query: ResultsQuery;
  names: ReadonlyMap<string, string>;
}): ReactNode {
  const t = useTexts();
  const chosen = FACETS.flatMap((name) => {
    const value = query[name];
    if (!value) return [];
    const label = facets[name]?.find((facet) => facet.value === value)?.label ?? names.get(value) ?? value;
    return [{ name, label, href: paths.results({ ...query, cursor: undefined, [name]: undefined }) }];
  });
  if (chosen.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={t('results.filtersActive')}>
      {chosen.map(({ name, label, href }) => (
        <li key={name}>
          <a className={css.chip} href={href} aria-label={t('results.remove', { label })}>
            {label}
            <Icon name="close" size={14} />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a className={css.clear} href={paths.results({ q: query.q, sort: query.sort })}>
            {t('results.clear')}
          </a>
        </li>
      )}
    </ul>
  );
}
