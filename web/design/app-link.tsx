import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useLeave } from './unsaved-guard.js';

/** A link to another page of a console: followed without a load, after asking where something is unsaved. */
export function AppLink({
  href,
  onClick,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }): ReactNode {
  const leave = useLeave();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    leave(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
