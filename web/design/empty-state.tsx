import type { ReactNode } from 'react';
import css from './empty-state.module.css';
import { Icon, type IconName } from './icon.js';

/** Nothing here yet: says what belongs here and offers the first step. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  level: Heading = 'h2',
}: {
  icon: IconName;
  title: string;
  children: ReactNode;
  action?: ReactNode;
  level?: 'h1' | 'h2';
}): ReactNode {
  return (
    <div className={css.empty}>
      <span className={css.sign}>
        <Icon name={icon} size={28} />
      </span>
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action && <div className={css.action}>{action}</div>}
    </div>
  );
}
