import type { ReactNode } from 'react';
import { Skeleton } from '@mantine/core';
import { useConsoleTexts } from '../../texts/context.js';
import css from './page.module.css';

/** Panels in the shape of what is being loaded. */
export function PageSkeleton({ panels = 3 }: { panels?: number }): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={css.stack} aria-busy="true" aria-label={t('load.loading')} role="status">
      {Array.from({ length: panels }, (_, index) => (
        <div key={index} className={css.panel}>
          <Skeleton height={20} width="30%" />
          <Skeleton height={44} />
          <Skeleton height={44} />
        </div>
      ))}
    </div>
  );
}
