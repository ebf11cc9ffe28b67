import type { ReactNode } from 'react';
import type { ListingCard as Card } from '../../api/contract.js';
import { Badge } from '../../design/badge.js';
import { ListingIcon } from '../../design/listing-icon.js';
import { useTexts } from '../../texts/context.js';
import { paths } from '../routes.js';
import css from './listing-card.module.css';
import { priceOf } from './price-of.js';

/** A listing in four lines: name, what it is for, who makes it, what it costs and how many use it. */
export function ListingCard({ card, level: Heading = 'h3' }: { card: Card; level?: 'h2' | 'h3' }): ReactNode {
  const t = useTexts();
  const waiting = card.availability === 'coming_soon';
  return (
    <article className={css.card}>
      <div className={css.head}>
        <ListingIcon icon={card.icon} />
        <div className={css.names}>
          <Heading className={css.name}>
            <a href={paths.detail(card.slug)}>{card.name}</a>
          </Heading>
          <p className={css.by}>{t('card.by', { publisher: card.publisher.name })}</p>
        </div>
      </div>
      <p className={css.what}>{card.shortDescription}</p>
      <p className={css.foot}>
        <span className={css.price}>{priceOf(card, t)}</span>
        <CardState card={card} waiting={waiting} />
      </p>
    </article>
  );
}

function CardState({ card, waiting }: { card: Card; waiting: boolean }): ReactNode {
  const t = useTexts();
  if (card.installed) {
    return (
      <Badge tone="success" icon="check-circle">
        {t('card.installed')}
      </Badge>
    );
  }
  if (waiting) return <Badge icon="clock">{t('card.comingSoon')}</Badge>;
  return (
    <span>
      {card.installCount > 0 ? t('card.installs', { count: card.installCount }) : t('card.noInstalls')}
    </span>
  );
}
