import type { ReactNode } from 'react';
import css from './console-skeleton.module.css';

/** The outline of the console until its scripts run, in the place where it will stand. */
export function ConsoleSkeleton(): ReactNode {
  return (
    <div className={css.shell} aria-busy="true">
      <div className={css.side}>
        <span className={css.bar} />
        <span className={css.bar} />
        <span className={css.bar} />
      </div>
      <div className={css.main}>
        <span className={css.title} />
        <span className={css.block} />
        <span className={css.block} />
      </div>
    </div>
  );
}
