import type { ReactNode } from 'react';
import type { ResultsQuery } from '../../api/contract.js';
import { SubmitButton } from '../../design/button.js';
import { Icon } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import { paths } from '../routes.js';
import css from './search-form.module.css';

const KEPT = ['category', 'kind', 'availability', 'price'] as const;

/** Search as a plain GET form: the words and the filters are in the address. */
export function SearchForm({
  query = {},
  compact = false,
}: {
  query?: ResultsQuery;
  compact?: boolean;
}): ReactNode {
  const t = useTexts();
  return (
    <form role="search" className={compact ? css.compact : css.form} action={paths.results()} method="get">
      <Icon name="search" />
      <input
        className={css.input}
        type="search"
        name="q"
        defaultValue={query.q}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
      />
      {KEPT.map((name) => query[name] && <input key={name} type="hidden" name={name} value={query[name]} />)}
      {!compact && <SubmitButton>{t('search.submit')}</SubmitButton>}
    </form>
  );
}
