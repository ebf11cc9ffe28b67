import type { ReactNode } from 'react';
import type { ListingIcon as Icon } from '../api/contract.js';
import { inkOn, parseHex, toHex } from './color.js';
import css from './listing-icon.module.css';

/** A listing's picture, or its letters on its colour. The name stands beside it, so it has no text of its own. */
export function ListingIcon({ icon, size = 48 }: { icon: Icon; size?: number }): ReactNode {
  if (icon.url) {
    return (
      <img
        className={css.icon}
        src={icon.url}
        width={size}
        height={size}
        alt=""
        loading="lazy"
        decoding="async"
      />
    );
  }
  const ground = parseHex(icon.color) ?? [71, 85, 105];
  const letters = [...icon.monogram].slice(0, 2).join('');
  return (
    <svg
      className={css.icon}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="48" height="48" fill={toHex(ground)} />
      <text
        x="24"
        y="24"
        dy=".36em"
        textAnchor="middle"
        fontSize={letters.length > 1 ? 18 : 22}
        fontWeight="700"
        fill={toHex(inkOn(ground))}
      >
        {letters}
      </text>
    </svg>
  );
}
