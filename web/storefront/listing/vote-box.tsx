import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { ListingDetail } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Badge } from '../../design/badge.js';
import { Button, ButtonLink } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { paths } from '../routes.js';
import css from './vote-box.module.css';

/** For what cannot be installed yet: says so, counts the votes and takes one. */
export function VoteBox({ listing }: { listing: ListingDetail }): ReactNode {
  const t = useTexts();
  const { storefront, url } = useFrame();
  const [count, setCount] = useState(listing.voteCount ?? 0);
  const [voted, setVoted] = useState(listing.voted);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const vote = async () => {
    setBusy(true);
    // Counted at once; taken back when the server says no.
    setVoted(true);
    setCount(count + 1);
    const params = { path: { slug: listing.slug } };
    const answer = await attempt(() => api().POST('/api/v1/marketplace/listings/{slug}/votes', { params }));
    setBusy(false);
    setFailure(answer.failure);
    if (answer.data) return setCount(answer.data.voteCount);
    setVoted(false);
    setCount(count);
  };

  return (
    <div className={css.box}>
      <p>
        <Badge icon="clock">{t('detail.comingSoonTitle')}</Badge>
      </p>
      <p>{t('detail.comingSoonBody')}</p>
      {storefront.viewer ? (
        <Button
          look="primary"
          icon={voted ? 'check' : 'thumb'}
          wide
          disabled={voted}
          busy={busy}
          onClick={() => void vote()}
        >
          {voted ? t('detail.voted') : t('detail.vote')}
        </Button>
      ) : (
        <ButtonLink look="primary" icon="thumb" wide href={paths.signIn(url)}>
          {t('detail.voteSignIn')}
        </ButtonLink>
      )}
      <p className={css.count} role="status">
        {count > 0 ? t('detail.votes', { count }) : t('detail.votesNone')}
      </p>
      <FailureNotice failure={failure} />
    </div>
  );
}
