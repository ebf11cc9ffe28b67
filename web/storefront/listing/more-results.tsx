import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { listingsQuery, type ListingCard, type Results, type ResultsQuery } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Button, ButtonLink } from '../../design/button.js';
import { useHydrated } from '../../design/hydrated.js';
import { FailureNotice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { paths } from '../routes.js';
import { ListingGrid } from './listing-grid.js';
import css from './more-results.module.css';

/** The cards of a results page and those that follow: added below by script, a next page without. */
export function MoreResults({ first, query }: { first: Results; query: ResultsQuery }): ReactNode {
  const t = useTexts();
  const hydrated = useHydrated();
  const [cards, setCards] = useState<ListingCard[]>(first.data);
  const [next, setNext] = useState(first.nextCursor);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const load = async () => {
    if (!next) return;
    setBusy(true);
    const params = { query: listingsQuery({ ...query, cursor: next }) };
    const answer = await attempt(() => api().GET('/api/v1/marketplace/listings', { params }));
    setBusy(false);
    setFailure(answer.failure);
    if (!answer.data) return;
    const known = new Set(cards.map(({ id }) => id));
    setCards([...cards, ...answer.data.data.filter(({ id }) => !known.has(id))]);
    setNext(answer.data.nextCursor);
  };

  return (
    <>
      <ListingGrid cards={cards} level="h2" label={t('results.list')} />
      <p className="visually-hidden" role="status">
        {cards.length > first.data.length && t('results.shown', { count: cards.length })}
      </p>
      {(next || failure) && (
        <div className={css.more}>
          <FailureNotice failure={failure} />
          {hydrated ? (
            <Button busy={busy} onClick={() => void load()}>
              {busy ? t('results.loading') : t('results.more')}
            </Button>
          ) : (
            <ButtonLink href={paths.results({ ...query, cursor: next ?? undefined })} rel="next">
              {t('results.more')}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  );
}
