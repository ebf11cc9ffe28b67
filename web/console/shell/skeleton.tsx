import type { ReactNode } from 'react';
import { useConsoleTexts } from '../../texts/context.js';
import page from './page.module.css';
import css from './skeleton.module.css';

/** Panels in the shape of what is being loaded. */
export function PageSkeleton({ panels = 3 }: { panels?: number }): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={page.stack} aria-busy="true" aria-label={t('load.loading')} role="status">
      {Array.from({ length: panels }, (_, index) => (
        <div key={index} className={page.panel}>
          <span className={css.title} />
          <span className={css.bone} />
          <span className={css.bone} />
        </div>
      ))}
    </div>
  );
}
