import type { ReactNode } from 'react';
import type { Failure } from '../api/failure.js';
import { useUiTexts } from '../texts/context.js';
import { classes } from './classes.js';
import { Icon, type IconName } from './icon.js';
import css from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check-circle',
  warning: 'alert',
  danger: 'x-circle',
};

/** A message in the flow of the page. `live` reads it out when it appears. */
export function Notice({
  tone = 'info',
  title,
  live = false,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}): ReactNode {
  return (
    <div
      className={classes(css.notice, css[tone])}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon name={ICONS[tone]} />
      <div className={css.words}>
        {title && <p className={css.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** A failed call in words, with the reference that support asks for. */
export function FailureNotice({ failure, title }: { failure: Failure | null; title?: string }): ReactNode {
  const t = useUiTexts();
  if (!failure) return null;
  const fallback = failure.status === 0 ? t('problem.network') : t('problem.unknown');
  return (
    <Notice tone="danger" live title={title}>
      {failure.message ?? fallback}
      {failure.status >= 500 && failure.requestId && (
        <>
          {' '}
          <code>{t('problem.reference', { id: failure.requestId })}</code>
        </>
      )}
    </Notice>
  );
}
