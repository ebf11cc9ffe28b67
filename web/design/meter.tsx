import type { ReactNode } from 'react';
import { classes } from './classes.js';
import css from './meter.module.css';

/** How much of a limit is taken: in words, and as a bar where there is a limit. */
export function Meter({
  label,
  words,
  used,
  limit,
  note,
}: {
  label: string;
  /** The same in words, such as “3 of 5”. */
  words: string;
  used: number;
  /** Null where there is none, and so nothing to measure against. */
  limit: number | null;
  note?: ReactNode;
}): ReactNode {
  const share = limit === null ? 0 : limit === 0 ? 1 : Math.min(1, used / limit);
  return (
    <div className={css.meter}>
      <div className={css.head}>
        <span className={css.label}>{label}</span>
        {note}
        <span className={css.words}>{words}</span>
      </div>
      {limit !== null && (
        <div
          className={css.bar}
          role="meter"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={Math.min(used, limit)}
          aria-valuetext={words}
        >
          <span
            className={classes(css.fill, share >= 1 ? css.full : share >= 0.8 && css.nearly)}
            style={{ inlineSize: `${share * 100}%` }}
          />
        </div>
      )}
    </div>
  );
}
