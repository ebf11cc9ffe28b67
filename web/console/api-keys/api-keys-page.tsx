import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { ApiKey } from '../../api/contract.js';
import { useRows } from '../../api/use-rows.js';
import { AppButton } from '../../design/app-link.js';
import { DataList, type Column } from '../../design/data-list.js';
import { EmptyState } from '../../design/empty-state.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { useMay } from '../shell/use-may.js';
import css from './api-keys-page.module.css';
import { KeyStatus } from './key-status.js';
import { useOwnerName, useScopeSentence } from './use-keys.js';

/** All keys of the tenant, the newest first. */
export function ApiKeysPage(): ReactNode {
  const t = useConsoleTexts();
  const mayWrite = useMay()('write:api_keys');
  const create = mayWrite && (
    <AppButton look="primary" icon="plus" href="/console/api-keys/new">
      {t('keys.create')}
    </AppButton>
  );
  const list = useRows(
    useCallback(
      (cursor) =>
        api().GET('/api/v1/api-keys', { params: { query: { limit: 25, ...(cursor && { cursor }) } } }),
      [],
    ),
  );
  return (
    <>
      <PageHead title={t('keys.title')} lead={t('keys.lead')} action={create} />
      <DataList
        label={t('keys.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        href={({ id }) => `/console/api-keys/${id}`}
        empty={
          <EmptyState icon="key" title={t('keys.emptyTitle')} action={create}>
            {t('keys.emptyBody')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<ApiKey>[] {
  const t = useConsoleTexts();
  const sentenceOf = useScopeSentence();
  const ownerName = useOwnerName();
  return [
    { key: 'name', title: t('keys.name'), cell: ({ name }) => name },
    { key: 'prefix', title: t('keys.prefix'), cell: ({ prefix }) => <code>{prefix}…</code> },
    {
      key: 'scopes',
      title: t('keys.scopes'),
      cell: ({ scopes }) => (
        <>
          {sentenceOf(scopes[0] ?? '')}
          {scopes.length > 1 && (
            <span className={css.more}> {t('keys.scopesMore', { count: scopes.length - 1 })}</span>
          )}
        </>
      ),
    },
    { key: 'owner', title: t('keys.owner'), cell: ({ ownerUserId }) => ownerName(ownerUserId) },
    { key: 'used', title: t('keys.lastUsed'), cell: ({ lastUsedAt }) => <Time at={lastUsedAt} /> },
    { key: 'expires', title: t('keys.expires'), cell: ({ expiresAt }) => <Time at={expiresAt} /> },
    { key: 'status', title: t('keys.statusTitle'), cell: ({ status }) => <KeyStatus status={status} /> },
  ];
}
