import type { ReactNode } from 'react';
import type { ListingCard as Card } from '../../api/contract.js';
import { classes } from '../../design/classes.js';
import { ListingCard } from './listing-card.js';
import css from './listing-grid.module.css';

/** Cards in as many columns as fit. `short` shows only the first four where there is one column. */
export function ListingGrid({
  cards,
  level,
  label,
  short = false,
}: {
  cards: readonly Card[];
  level?: 'h2' | 'h3';
  label?: string;
  short?: boolean;
}): ReactNode {
  return (
    <ul className={classes(css.grid, short && css.short)} aria-label={label}>
      {cards.map((card) => (
        <li key={card.id}>
          <ListingCard card={card} level={level} />
        </li>
      ))}
    </ul>
  );
}
