import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import type { Domain } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { AppLink } from '../../design/app-link.js';
import { Badge } from '../../design/badge.js';
import { Button, ButtonLink } from '../../design/button.js';
import { Icon } from '../../design/icon.js';
import { IdCode } from '../../design/id-code.js';
import { FailureNotice, Notice, type NoticeTone } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';
import { signInAgain } from '../../api/session.js';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.js';
import { PageSkeleton } from '../shell/skeleton.js';
import css from './domain-page.module.css';
import { DomainStatus, useStatusHint } from './domain-status.js';
import { DomainSteps } from './domain-steps.js';
import { RecordTable } from './record-table.js';
import { RemoveDomain } from './remove-domain.js';
import { isMoving, useDomain } from './use-domains.js';

/** One domain with its whole story: what to set, what was found, what to do next. */
export function DomainPage({ id }: { id: string }): ReactNode {
  const t = useConsoleTexts();
  const [, navigate] = useLocation();
  const { data: domain, failure, reload, set } = useDomain(id);
  usePageTitle(domain?.displayHostname ?? t('domains.title'));
  return (
    <div className={css.page}>
      <AppLink className={page.back} href="/console/domains">
        <Icon name="arrow-left" size={16} />
        {t('domains.back')}
      </AppLink>
      {!domain && !failure && <PageSkeleton />}
      {!domain && failure && (
        <div className={page.stack}>
          <FailureNotice failure={failure} title={t('load.failed')} />
          <p>
            <Button onClick={() => void reload()}>{t('action.retry')}</Button>
          </p>
        </div>
      )}
      {domain && <Story domain={domain} onChanged={set} onRemoved={() => navigate('/console/domains')} />}
    </div>
  );
}

const TONES: Record<string, NoticeTone> = {
  active: 'success',
  failed: 'danger',
  suspended: 'danger',
  issuing: 'info',
};

function Story({
  domain,
  onChanged,
  onRemoved,
}: {
  domain: Domain;
  onChanged: (domain: Domain) => void;
  onRemoved: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const hint = useStatusHint(domain.status);
  const settled = domain.status === 'active' || domain.status === 'issuing';
  return (
    <>
      <div className={page.head}>
        <h1 className={css.name}>
          {domain.displayHostname}
          <DomainStatus status={domain.status} />
          {domain.primary && <Badge icon="star">{t('domains.primary')}</Badge>}
        </h1>
        {domain.status === 'active' && (
          <ButtonLink icon="external" href={domain.url} rel="noopener">
            {t('domains.visit')}
          </ButtonLink>
        )}
      </div>
      <div className={page.stack}>
        <section className={page.panel}>
          <DomainSteps domain={domain} />
          <Notice tone={TONES[domain.status] ?? 'warning'} live title={domain.reason ?? hint}>
            {domain.reason && hint}
          </Notice>
          <Checks domain={domain} onChanged={onChanged} />
        </section>
        <section className={page.panel}>
          <div>
            <h2>{settled ? t('domains.recordsDone') : t('domains.recordsTitle')}</h2>
            <p className={page.help}>{settled ? t('domains.recordsDoneLead') : t('domains.recordsLead')}</p>
          </div>
          <RecordTable records={domain.records} />
        </section>
        <section className={page.panel}>
          <Actions domain={domain} onChanged={onChanged} onRemoved={onRemoved} />
        </section>
      </div>
    </>
  );
}

function Checks({ domain, onChanged }: { domain: Domain; onChanged: (domain: Domain) => void }): ReactNode {
  const t = useConsoleTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const check = async () => {
    setBusy(true);
    const params = { path: { id: domain.id } };
    const answer = await attempt(() => api().POST('/api/v1/whitelabel/domains/{id}/verify', { params }));
    setBusy(false);
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (answer.data) onChanged(answer.data);
  };
  return (
    <>
      <div className={page.actions}>
        <Button icon="refresh" busy={busy} onClick={() => void check()}>
          {busy ? t('domains.checking') : t('domains.recheck')}
        </Button>
        <p className={page.help}>
          {domain.checkedAt ? (
            <>
              {t('domains.checked')} <Time at={domain.checkedAt} />.
            </>
          ) : (
            `${t('domains.notChecked')}.`
          )}{' '}
          {isMoving(domain) && t('domains.live')}
        </p>
      </div>
      <FailureNotice failure={failure} />
    </>
  );
}

function Actions({
  domain,
  onChanged,
  onRemoved,
}: {
  domain: Domain;
  onChanged: (domain: Domain) => void;
  onRemoved: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const makePrimary = async () => {
    setBusy(true);
    const params = { path: { id: domain.id } };
    const answer = await attempt(() => api().POST('/api/v1/whitelabel/domains/{id}/primary', { params }));
    setBusy(false);
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (answer.data) onChanged(answer.data);
  };
  return (
    <>
      {domain.primary ? (
        <p>{t('domains.primaryDone')}</p>
      ) : (
        domain.status === 'active' && (
          <div className={page.actions}>
            <Button icon="star" busy={busy} onClick={() => void makePrimary()}>
              {t('domains.makePrimary')}
            </Button>
            <p className={page.help}>{t('domains.makePrimaryHelp')}</p>
          </div>
        )
      )}
      <FailureNotice failure={failure} />
      <div className={page.actions}>
        <RemoveDomain domain={domain} onRemoved={onRemoved} />
        <p className={page.help}>{t('domains.removeLead')}</p>
      </div>
      <IdCode id={domain.id} />
    </>
  );
}
