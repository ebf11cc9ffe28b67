import type { ReactNode } from 'react';
import type { ResultsQuery } from '../../api/contract.js';
import { useHydrated } from '../../design/hydrated.js';
import { SubmitButton } from '../../design/button.js';
import { useTexts } from '../../texts/context.js';
import type { StorefrontKey } from '../../texts/storefront.js';
import { paths } from '../routes.js';
import css from './sort-form.module.css';

const ORDERS: readonly [string, StorefrontKey][] = [
  ['relevance', 'results.sortRelevance'],
  ['popularity', 'results.sortPopularity'],
  ['newest', 'results.sortNewest'],
  ['name', 'results.sortName'],
];

/** The order of the results; applied at once by script, by a button without. */
export function SortForm({ query }: { query: ResultsQuery }): ReactNode {
  const t = useTexts();
  const hydrated = useHydrated();
  const { sort: _sort, cursor: _cursor, ...kept } = query;
  return (
    <form className={css.form} action={paths.results()} method="get">
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label className={css.label}>
        {t('results.sort')}
        <select
          className={css.select}
          name="sort"
          defaultValue={query.sort ?? (query.q ? 'relevance' : 'popularity')}
          onChange={(event) => event.target.form?.requestSubmit()}
        >
          {ORDERS.map(([value, text]) => (
            <option key={value} value={value}>
              {t(text)}
            </option>
          ))}
        </select>
      </label>
      {!hydrated && (
        <noscript>
          <SubmitButton look="secondary" size="small">
            {t('results.apply')}
          </SubmitButton>
        </noscript>
      )}
    </form>
  );
}
