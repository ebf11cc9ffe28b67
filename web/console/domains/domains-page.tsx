import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Domain } from '../../api/contract.js';
import { AppLink } from '../../design/app-link.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { EmptyState } from '../../design/empty-state.js';
import { Icon } from '../../design/icon.js';
import { FailureNotice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.js';
import { PageSkeleton } from '../shell/skeleton.js';
import { AddDomain } from './add-domain.js';
import { DomainStatus } from './domain-status.js';
import css from './domains-page.module.css';
import { useDomains } from './use-domains.js';

/** All domains of the tenant and the way to add one. */
export function DomainsPage(): ReactNode {
  const t = useConsoleTexts();
  const { data: domains, failure, reload } = useDomains();
  const [, navigate] = useLocation();
  usePageTitle(t('domains.title'));
  return (
    <div className={css.page}>
      <div className={page.head}>
        <div>
          <h1>{t('domains.title')}</h1>
          <p className={page.lead}>{t('domains.lead')}</p>
        </div>
      </div>
      {!domains && !failure && <PageSkeleton panels={2} />}
      {!domains && failure && (
        <div className={page.stack}>
          <FailureNotice failure={failure} title={t('load.failed')} />
          <p>
            <Button onClick={() => void reload()}>{t('action.retry')}</Button>
          </p>
        </div>
      )}
      {domains && (
        <div className={page.stack}>
          <section className={page.panel}>
            <h2>{t('domains.add')}</h2>
            <AddDomain onAdded={({ id }) => navigate(`/console/domains/${id}`)} />
          </section>
          {domains.length === 0 ? (
            <EmptyState icon="globe" title={t('domains.emptyTitle')}>
              {t('domains.emptyBody')}
            </EmptyState>
          ) : (
            <section>
              <h2 className={css.title}>{t('domains.list')}</h2>
              <ul className={css.rows}>
                {domains.map((domain) => (
                  <Row key={domain.id} domain={domain} />
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  );
}

function Row({ domain }: { domain: Domain }): ReactNode {
  const t = useConsoleTexts();
  return (
    <li className={css.row}>
      <Icon name="globe" />
      <div className={css.words}>
        <AppLink className={css.name} href={`/console/domains/${domain.id}`}>
          {domain.displayHostname}
        </AppLink>
        <p className={page.help}>
          {domain.status !== 'active' && domain.reason ? (
            domain.reason
          ) : (
            <>
              {t('domains.checked')} <Time at={domain.checkedAt ?? domain.createdAt} />
            </>
          )}
        </p>
      </div>
      <div className={css.state}>
        {domain.primary && <Badge icon="star">{t('domains.primary')}</Badge>}
        <DomainStatus status={domain.status} />
      </div>
    </li>
  );
}
