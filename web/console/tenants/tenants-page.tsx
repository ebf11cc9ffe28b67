import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Tenant, TenantFilter } from '../../api/contract.js';
import { useRows } from '../../api/use-rows.js';
import { AppButton } from '../../design/app-link.js';
import { DataList, type Column } from '../../design/data-list.js';
import { EmptyState } from '../../design/empty-state.js';
import { FilterBar } from '../../design/filter-bar.js';
import { Time } from '../../design/time.js';
import { useFilters } from '../../design/use-filters.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import page from '../shell/page.module.css';
import { TENANT_STATES, TenantStatus } from './tenant-status.js';
import { usePlanName, usePlans } from './use-plans.js';

const FILTERS = ['q', 'status', 'plan'] as const;

/** All tenants of whoever is looking, the newest first. */
export function TenantsPage(): ReactNode {
  const t = useConsoleTexts();
  const [filters, setFilter, clear] = useFilters(FILTERS);
  const plans = usePlans();
  const columns = useColumns();
  const list = useRows(
    useCallback(
      (cursor) => {
        const query = { limit: 25, ...(filters as TenantFilter), ...(cursor && { cursor }) };
        return api().GET('/api/v1/tenants', { params: { query } });
      },
      [filters],
    ),
  );
  const isFiltered = Object.keys(filters).length > 0;
  const isEmpty = list.rows?.length === 0 && !isFiltered;
  const provision = (
    <AppButton look="primary" icon="plus" href="/console/tenants/new">
      {t('tenants.provision')}
    </AppButton>
  );
  return (
    <>
      <PageHead title={t('tenants.title')} lead={t('tenants.lead')} action={!isEmpty && provision} />
      <div className={page.stack}>
        {!isEmpty && (
          <FilterBar
            search={t('tenants.search')}
            filters={[
              {
                name: 'status',
                label: t('tenants.statusTitle'),
                options: TENANT_STATES.map((value) => ({ value, label: t(`tenants.status.${value}`) })),
              },
              {
                name: 'plan',
                label: t('tenants.plan'),
                options: (plans ?? []).map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
            values={filters}
            set={setFilter}
            clear={clear}
          />
        )}
        <DataList
          label={t('tenants.title')}
          columns={columns}
          list={list}
          keyOf={({ id }) => id}
          href={({ id }) => `/console/tenants/${id}`}
          empty={
            isFiltered ? (
              <EmptyState icon="search" title={t('list.nothingTitle')}>
                {t('list.nothingBody')}
              </EmptyState>
            ) : (
              <EmptyState icon="store" title={t('tenants.emptyTitle')} action={provision}>
                {t('tenants.emptyBody')}
              </EmptyState>
            )
          }
        />
      </div>
    </>
  );
}

function useColumns(): Column<Tenant>[] {
  const t = useConsoleTexts();
  const planName = usePlanName();
  return [
    { key: 'name', title: t('tenants.name'), cell: ({ name }) => name },
    { key: 'address', title: t('tenants.address'), cell: ({ host }) => host },
    { key: 'plan', title: t('tenants.plan'), cell: ({ plan }) => planName(plan) },
    {
      key: 'status',
      title: t('tenants.statusTitle'),
      cell: ({ status }) => <TenantStatus status={status} />,
    },
    {
      key: 'created',
      title: t('tenants.created'),
      cell: ({ createdAt }) => <Time at={createdAt} />,
      wideOnly: true,
    },
  ];
}
