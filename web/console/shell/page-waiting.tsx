import type { ReactNode } from 'react';
import type { Loaded } from '../../api/use-loaded.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from './page.module.css';
import { PageSkeleton } from './skeleton.js';

/** While what a page shows is not here: its skeleton, or why it does not come and the way to try again. */
export function PageWaiting({
  of: { failure, reload },
  panels,
}: {
  of: Pick<Loaded<unknown>, 'failure' | 'reload'>;
  panels?: number;
}): ReactNode {
  const t = useConsoleTexts();
  if (!failure) return <PageSkeleton {...(panels && { panels })} />;
  return (
    <div className={page.stack}>
      <FailureNotice failure={failure} title={t('load.failed')} />
      <p>
        <Button onClick={() => void reload()}>{t('action.retry')}</Button>
      </p>
    </div>
  );
}
