import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Reseller } from '../../api/contract.js';
import { useRows } from '../../api/use-rows.js';
import { AppButton } from '../../design/app-link.js';
import { DataList, type Column } from '../../design/data-list.js';
import { EmptyState } from '../../design/empty-state.js';
import { IdCode } from '../../design/id-code.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';

/** All resellers, the newest first. */
export function ResellersPage(): ReactNode {
  const t = useConsoleTexts();
  const list = useRows(
    useCallback(
      (cursor) =>
        api().GET('/api/v1/resellers', { params: { query: { limit: 25, ...(cursor && { cursor }) } } }),
      [],
    ),
  );
  const create = (
    <AppButton look="primary" icon="plus" href="/console/resellers/new">
      {t('resellers.create')}
    </AppButton>
  );
  const columns: Column<Reseller>[] = [
    { key: 'name', title: t('resellers.name'), cell: ({ name }) => name },
    { key: 'slug', title: t('resellers.slug'), cell: ({ slug }) => slug },
    { key: 'created', title: t('resellers.created'), cell: ({ createdAt }) => <Time at={createdAt} /> },
    { key: 'id', title: t('resellers.id'), cell: ({ id }) => <IdCode id={id} /> },
  ];
  return (
    <>
      <PageHead
        title={t('resellers.title')}
        lead={t('resellers.lead')}
        action={list.rows?.length !== 0 && create}
      />
      <DataList
        label={t('resellers.title')}
        columns={columns}
        list={list}
        keyOf={({ id }) => id}
        empty={
          <EmptyState icon="handshake" title={t('resellers.emptyTitle')} action={create}>
            {t('resellers.emptyBody')}
          </EmptyState>
        }
      />
    </>
  );
}
