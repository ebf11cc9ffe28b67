import type { ReactNode } from 'react';
import { PATHS } from './icon-paths.js';

export type IconName = keyof typeof PATHS;

/** A drawn sign beside a word. It carries no meaning of its own, so screen readers pass over it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The sign that a catalogue names, or a neutral one where the name is new. */
export function iconNamed(name: string): IconName {
  return name in PATHS ? (name as IconName) : 'grid';
}
