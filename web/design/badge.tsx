import type { ReactNode } from 'react';
import css from './badge.module.css';
import { classes } from './classes.js';
import { Icon, type IconName } from './icon.js';

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';

/** A state in a word, a colour and a sign: never in the colour alone. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}): ReactNode {
  return (
    <span className={classes(css.badge, css[tone])}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
