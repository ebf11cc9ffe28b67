import type { ReactNode } from 'react';
import type { ListingCard as Card } from '../../api/contract.js';
import { ListingCard } from './listing-card.js';
import css from './listing-grid.module.css';

/** Cards in as many columns as fit. */
export function ListingGrid({ cards, level, label }: { cards: readonly Card[]; level?: 'h2' | 'h3'; label?: string }): ReactNode {
  return (
    <ul className={css.grid} aria-label={label}>
      {cards.map((card) => (
        <li key={card.id}>
          <ListingCard card={card} level={level} />
        </li>
      ))}
    </ul>
  );
}
