import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Tenant, TenantUsage } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';
import { Badge } from '../../design/badge.js';
import { Meter } from '../../design/meter.js';
import { useConsoleTexts, useLocale } from '../../texts/context.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import { useLimitWords } from './use-limit-words.js';

/** How much of each limit is taken. Asked anew when the tenant changes, since its limits may have. */
export function UsagePanel({ tenant: { id, updatedAt } }: { tenant: Tenant }): ReactNode {
  const t = useConsoleTexts();
  const loaded = useLoaded(
    useCallback(() => api().GET('/api/v1/tenants/{id}/usage', { params: { path: { id } } }), [id, updatedAt]),
  );
  return (
    <section className={page.panel}>
      <div>
        <h2>{t('tenants.usage')}</h2>
        <p className={page.help}>{t('tenants.usageLead')}</p>
      </div>
      {loaded.data ? <Meters usage={loaded.data} /> : <PageWaiting of={loaded} panels={1} />}
    </section>
  );
}

function Meters({ usage: { quotas, requestsPerMinute } }: { usage: TenantUsage }): ReactNode {
  const t = useConsoleTexts();
  const locale = useLocale();
  const words = useLimitWords();
  const own = (isOverridden: boolean) => isOverridden && <Badge>{t('tenants.own')}</Badge>;
  return (
    <>
      {quotas.map(({ quota, used, limit, isOverridden }) => (
        <Meter
          key={quota}
          label={t(`tenants.quota.${quota}`)}
          used={used}
          limit={limit}
          words={t(limit === null ? 'tenants.usedOfAny' : 'tenants.usedOf', {
            used: used.toLocaleString(locale),
            limit: words(limit),
          })}
          note={
            <>
              {own(isOverridden)}
              {limit !== null && used >= limit && (
                <Badge tone="danger" icon="alert">
                  {t('tenants.full')}
                </Badge>
              )}
            </>
          }
        />
      ))}
      <Meter
        label={t('tenants.quota.requestsPerMinute')}
        used={0}
        limit={null}
        words={
          requestsPerMinute.limit === null
            ? t('tenants.noLimit')
            : t('tenants.atMost', { limit: words(requestsPerMinute.limit) })
        }
        note={own(requestsPerMinute.isOverridden)}
      />
    </>
  );
}
