import type { ReactNode } from 'react';
import type { FacetValue, Results, ResultsQuery } from '../../api/contract.js';
import { useLocale, useTexts } from '../../texts/context.js';
import { Icon } from '../../design/icon.js';
import { paths } from '../routes.js';
import css from './facet-list.module.css';

export const FACETS = ['category', 'kind', 'price', 'availability'] as const;
export type FacetName = (typeof FACETS)[number];

/** Filters with counts. Each value is a link, so that it works without script and can be shared. */
export function FacetList({ facets, query }: { facets: Results['facets']; query: ResultsQuery }): ReactNode {
  const t = useTexts();
  return (
    <div className={css.facets}>
      {FACETS.map((name) => {
        const values = facets[name];
        if (!values || values.length === 0) return null;
        return (
          <div key={name}>
            <h2 className={css.title}>{t(`results.${name}`)}</h2>
            <FacetValues name={name} values={values} query={query} />
          </div>
        );
      })}
    </div>
  );
}

const SHOWN = 8;

function FacetValues({
  name,
  values,
  query,
}: {
  name: FacetName;
  values: FacetValue[];
  query: ResultsQuery;
}): ReactNode {
  const t = useTexts();
  const links = values.map((value) => (
    <li key={value.value}>
      <FacetLink name={name} value={value} query={query} />
    </li>
  ));
  const rest = values.slice(SHOWN);
  return (
    <>
      <ul>{links.slice(0, SHOWN)}</ul>
      {rest.length > 0 && (
        <details className={css.more} open={rest.some(({ value }) => value === query[name])}>
          <summary>
            {t('results.moreValues')}
            <Icon name="chevron-down" size={16} />
          </summary>
          <ul>{links.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  );
}

function FacetLink({
  name,
  value,
  query,
}: {
  name: FacetName;
  value: FacetValue;
  query: ResultsQuery;
}): ReactNode {
  const locale = useLocale();
  const chosen = query[name] === value.value;
  const next = { ...query, cursor: undefined, [name]: chosen ? undefined : value.value };
  return (
    <a
      className={css.value}
      href={paths.results(next)}
      aria-current={chosen ? 'true' : undefined}
      rel="nofollow"
    >
      <span className={css.box}>{chosen && <Icon name="check" size={14} />}</span>
      <span className={css.label}>{value.label}</span>
      <span className={css.count}>
        {value.count >= 1000 ? `${(1000).toLocaleString(locale)}+` : value.count}
      </span>
    </a>
  );
}
