import type { ReactNode } from 'react';
import type { ApiKey } from '../../api/contract.js';
import { Facts } from '../../design/facts.js';
import { IdCode } from '../../design/id-code.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './key-story.module.css';
import { RiskBadge } from './risk-badge.js';
import { useOwnerName, useScopes } from './use-keys.js';

/** What is known of a key. */
export function KeyStory({ apiKey, action }: { apiKey: ApiKey; action: ReactNode }): ReactNode {
  const t = useConsoleTexts();
  const ownerName = useOwnerName();
  const { allowedRanges, rateLimit } = apiKey;
  return (
    <>
      <section className={page.panel}>
        <div className={css.head}>
          <h2>{t('keys.details')}</h2>
          {action}
        </div>
        <Facts
          facts={[
            [t('keys.prefix'), <code>{apiKey.prefix}…</code>],
            [t('keys.owner'), ownerName(apiKey.ownerUserId)],
            [t('keys.created'), <Time at={apiKey.createdAt} />],
            [
              t('keys.lastUsed'),
              <>
                <Time at={apiKey.lastUsedAt} />
                {apiKey.lastUsedFrom && ` ${t('keys.lastUsedFrom', { address: apiKey.lastUsedFrom })}`}
              </>,
            ],
            [t('keys.expires'), <Time at={apiKey.expiresAt} />],
            [t('keys.rotateBy'), <Time at={apiKey.rotateBy} />],
            [
              t('keys.rateLimit'),
              rateLimit === null ? t('keys.rateLimitPlan') : t('keys.perMinute', { count: rateLimit }),
            ],
            [t('keys.ranges'), allowedRanges.length === 0 ? t('keys.rangesAny') : allowedRanges.join(', ')],
            [t('keys.id'), <IdCode id={apiKey.id} />],
          ]}
        />
      </section>
      <section className={page.panel}>
        <h2>{t('keys.scopes')}</h2>
        <Scopes scopes={apiKey.scopes} />
      </section>
    </>
  );
}

function Scopes({ scopes }: { scopes: readonly string[] }): ReactNode {
  const known = new Map(useScopes()?.map((one) => [one.scope, one]));
  return (
    <ul className={css.scopes}>
      {scopes.map((scope) => {
        const found = known.get(scope);
        return (
          <li key={scope}>
            <div>
              {found?.sentence ?? scope} <code>{scope}</code>
            </div>
            {found && <RiskBadge risk={found.risk} />}
          </li>
        );
      })}
    </ul>
  );
}
