import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { usePartTexts } from '../texts/context.js';
import { Icon } from './icon.js';
import css from './filter-bar.module.css';
import type { Filters } from './use-filters.js';

/** One filter: a choice of values, or a day. */
export interface Filter {
  name: string;
  label: string;
  options?: readonly { value: string; label: string }[];
}

const PAUSE_MS = 250;

/** Search field and filter chips above a list. What is set stands out, and can be cleared at once. */
export function FilterBar({
  search,
  filters = [],
  values,
  set,
  clear,
}: {
  /** Label of the search field, whose filter is named `q`. */
  search?: string;
  filters?: readonly Filter[];
  values: Filters;
  set: (name: string, value: string) => void;
  clear: () => void;
}): ReactNode {
  const t = usePartTexts();
  const some = Object.keys(values).length > 0;
  return (
    <div className={css.bar} role="search">
      {search && <SearchField label={search} value={values['q'] ?? ''} onSearch={(q) => set('q', q)} />}
      {filters.map((filter) => (
        <Chip key={filter.name} filter={filter} value={values[filter.name] ?? ''} set={set} />
      ))}
      {some && (
        <button type="button" className={css.clear} onClick={clear}>
          <Icon name="close" size={16} />
          {t('list.clear')}
        </button>
      )}
    </div>
  );
}

function Chip({
  filter: { name, label, options },
  value,
  set,
}: {
  filter: Filter;
  value: string;
  set: (name: string, value: string) => void;
}): ReactNode {
  const t = usePartTexts();
  const id = useId();
  const change = (event: { target: { value: string } }) => set(name, event.target.value);
  return (
    <span className={css.chip} data-set={value ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select id={id} value={value} onChange={change}>
          <option value="">{t('list.any')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} type="date" value={value} onChange={change} />
      )}
    </span>
  );
}

/** Searches while the person types, once they pause. */
function SearchField({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  // The address changed by itself, by Back or Clear.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      onSearch(sent.current);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);
  return (
    <span className={css.search}>
      <Icon name="search" size={18} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  );
}
