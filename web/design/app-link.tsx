import type { AnchorHTMLAttributes, ComponentProps, MouseEvent, MouseEventHandler, ReactNode } from 'react';
import { ButtonLink } from './button.js';
import { useLeave } from './unsaved-guard.js';

/** A link to another page of a console: followed without a load, after asking where something is unsaved. */
export function AppLink({
  href,
  onClick,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }): ReactNode {
  return (
    <a {...rest} href={href} onClick={useFollow(href, onClick)}>
      {children}
    </a>
  );
}

/** The same as a button, because it starts something. */
export function AppButton({
  href,
  onClick,
  ...rest
}: ComponentProps<typeof ButtonLink> & { href: string }): ReactNode {
  return <ButtonLink {...rest} href={href} onClick={useFollow(href, onClick)} />;
}

function useFollow(href: string, onClick: MouseEventHandler<HTMLAnchorElement> | undefined) {
  const leave = useLeave();
  return (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    leave(href);
  };
}
