import type { ReactNode } from 'react';
import type { ListingDetail } from '../../api/contract.js';
import { useTexts } from '../../texts/context.js';
import css from './listing-facts.module.css';

/** Publisher, links and badge as a table of two columns. */
export function ListingFacts({ listing }: { listing: ListingDetail }): ReactNode {
  const t = useTexts();
  const { publisher, links, certification, installCount } = listing;
  const badge = {
    basic: [t('card.basic'), t('detail.badgeBasic')],
    verified: [t('card.verified'), t('detail.badgeVerified')],
    premium: [t('card.premium'), t('detail.badgePremium')],
  }[certification];
  const addresses: [string, string | null | undefined][] = [
    [t('detail.website'), links.website ?? publisher.website],
    [t('detail.support'), links.support],
    [t('detail.privacy'), links.privacy],
    [t('detail.terms'), links.terms],
  ];
  return (
    <dl className={css.facts}>
      <Fact name={t('detail.developer')}>{publisher.name}</Fact>
      <Fact name={t('detail.badge')}>
        {badge[0]}. <span className={css.muted}>{badge[1]}</span>
      </Fact>
      {listing.availability === 'working' && (
        <Fact name={t('detail.installs')}>{t('card.installs', { count: installCount })}</Fact>
      )}
      {addresses.map(
        ([name, address]) =>
          address && (
            <Fact key={name} name={name}>
              <a
                href={address.includes('@') && !address.includes(':') ? `mailto:${address}` : address}
                rel="noopener nofollow"
              >
                {shortAddress(address)}
              </a>
            </Fact>
          ),
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const shortAddress = (address: string) =>
  address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');
