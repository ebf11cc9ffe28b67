import type { ReactNode } from 'react';
import { usePartTexts } from '../texts/context.js';
import { differenceOf } from './difference-of.js';
import css from './difference.module.css';

/** Two states of a thing, side by side where they differ. */
export function Difference({ before, after }: { before: unknown; after: unknown }): ReactNode {
  const t = usePartTexts();
  const changes = differenceOf(before, after);
  if (changes.length === 0) return <p className={css.same}>{t('difference.none')}</p>;
  return (
    <dl className={css.changes}>
      {changes.map(({ field, before: was, after: is }) => (
        <div key={field} className={css.change}>
          <dt>
            <code>{field || t('difference.whole')}</code>
          </dt>
          <dd className={css.before}>
            <span className="visually-hidden">{t('difference.before')} </span>
            <Value value={was} />
          </dd>
          <dd className={css.after}>
            <span className="visually-hidden">{t('difference.after')} </span>
            <Value value={is} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { value: unknown }): ReactNode {
  const t = usePartTexts();
  if (value === undefined || value === null || value === '')
    return <span className={css.nothing}>{t('difference.nothing')}</span>;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ') || '[]';
  return <code>{JSON.stringify(value)}</code>;
}
