import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import css from './button.module.css';
import { classes } from './classes.js';
import { useHydrated } from './hydrated.js';
import { Icon, type IconName } from './icon.js';

interface Look {
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: IconName;
  wide?: boolean;
  children: ReactNode;
}

const classOf = ({ look = 'secondary', size = 'medium', wide }: Partial<Look>) =>
  classes(css.button, css[look], css[size], wide && css.wide);

/**
 * A button that acts by script. Until the page's scripts run it is disabled without looking so: a click is never
 * lost, and a form is never sent by the browser itself.
 */
export function Button({
  look,
  size,
  icon,
  wide,
  children,
  busy = false,
  disabled = false,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean }): ReactNode {
  const hydrated = useHydrated();
  return (
    <button
      {...rest}
      type={type}
      className={classOf({ look, size, wide })}
      disabled={disabled || busy || !hydrated}
      data-waiting={hydrated ? undefined : ''}
      aria-busy={busy || undefined}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

/** A link that looks like a button, because it starts something. */
export function ButtonLink({
  look,
  size,
  icon,
  wide,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>): ReactNode {
  return (
    <a {...rest} className={classOf({ look, size, wide })}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </a>
  );
}

/** The button of a form that the browser itself may send. */
export function SubmitButton({ look = 'primary', size, icon, wide, children }: Look): ReactNode {
  return (
    <button type="submit" className={classOf({ look, size, wide })}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}
