import { useCallback, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { SupportSession } from '../../api/contract.js';
import { useRows } from '../../api/use-rows.js';
import { AppLink } from '../../design/app-link.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { DataList, type Column } from '../../design/data-list.js';
import { EmptyState } from '../../design/empty-state.js';
import type { IconName } from '../../design/icon.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import { auditPath } from '../audit/audit-query.js';
import { PageHead } from '../shell/page-head.js';
import { useMay } from '../shell/use-may.js';
import css from './support-page.module.css';

/** Who looked in from outside, why, until when, what they did, and the way to end it. */
export function SupportPage(): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const may = useMay();
  const [mayEnd, mayAudit] = [may('write:support_sessions'), may('read:audit')];
  const [ending, setEnding] = useState<SupportSession | null>(null);
  const list = useRows(
    useCallback(
      (cursor) =>
        api().GET('/api/v1/support-sessions', {
          params: { query: { limit: 25, ...(cursor && { cursor }) } },
        }),
      [],
    ),
  );
  const ended = (session: SupportSession) => {
    list.edit((rows) => rows.map((row) => (row.id === session.id ? session : row)));
    setEnding(null);
    toast({ text: t('supportAccess.endDone') });
  };
  return (
    <>
      <PageHead title={t('supportAccess.title')} lead={t('supportAccess.lead')} />
      <DataList
        label={t('supportAccess.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        actions={(session) => (
          <>
            {mayAudit && (
              <AppLink className={css.done} href={auditPath({ actor: session.id })}>
                {t('supportAccess.done')}
              </AppLink>
            )}
            {mayEnd && session.state !== 'ended' && (
              <span className={css.end}>
                <Button look="danger" onClick={() => setEnding(session)}>
                  {t('supportAccess.end')}
                </Button>
              </span>
            )}
          </>
        )}
        empty={
          <EmptyState icon="lifebuoy" title={t('supportAccess.emptyTitle')}>
            {t('supportAccess.emptyBody')}
          </EmptyState>
        }
      />
      <ConfirmDialog
        open={ending !== null}
        title={t('supportAccess.endTitle')}
        confirm={t('supportAccess.end')}
        act={() =>
          api().POST('/api/v1/support-sessions/{id}/end', { params: { path: { id: ending?.id ?? '' } } })
        }
        onClose={() => setEnding(null)}
        onDone={ended}
      >
        <p>{t('supportAccess.endBody')}</p>
      </ConfirmDialog>
    </>
  );
}

const LOOKS: Record<SupportSession['state'], { tone: Tone; icon: IconName }> = {
  waiting: { tone: 'neutral', icon: 'clock' },
  running: { tone: 'warning', icon: 'eye' },
  ended: { tone: 'neutral', icon: 'check' },
};

function useColumns(): Column<SupportSession>[] {
  const t = useConsoleTexts();
  const nameOf = ({ name, organisation }: SupportSession['openedBy']) =>
    name
      ? t('supportAccess.who', {
          person: name,
          organisation: organisation ?? t('supportAccess.provider'),
        })
      : (organisation ?? t('supportAccess.providerAlone'));
  return [
    {
      key: 'who',
      title: t('supportAccess.whoTitle'),
      cell: ({ openedBy, reason }) => (
        <>
          {nameOf(openedBy)}
          <span className={css.reason}>{reason}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: t('supportAccess.stateTitle'),
      cell: ({ state, endedBy }) => (
        <>
          <Badge {...LOOKS[state]}>{t(`supportAccess.state.${state}`)}</Badge>
          {endedBy && <span className={css.reason}>{t(`supportAccess.endedBy.${endedBy}`)}</span>}
        </>
      ),
    },
    {
      key: 'access',
      title: t('supportAccess.accessTitle'),
      cell: ({ access }) => t(`supportAccess.access.${access}`),
    },
    { key: 'opened', title: t('supportAccess.opened'), cell: ({ openedAt }) => <Time at={openedAt} /> },
    {
      key: 'until',
      title: t('supportAccess.until'),
      cell: ({ endedAt, expiresAt }) => <Time at={endedAt ?? expiresAt} />,
    },
  ];
}
