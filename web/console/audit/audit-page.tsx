import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { AuditEntry } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useRows } from '../../api/use-rows.js';
import { DataList, type Column } from '../../design/data-list.js';
import { EmptyState } from '../../design/empty-state.js';
import { FilterBar, type Filter } from '../../design/filter-bar.js';
import { Time } from '../../design/time.js';
import { type Filters, useFilters } from '../../design/use-filters.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { useMay } from '../shell/use-may.js';
import { AUDIT_FILTERS, auditQuery } from './audit-query.js';
import { ExportMenu } from './export-menu.js';
import { useSentence } from './use-sentence.js';

/** What the log may be narrowed to at once; anything else by the links of an entry. */
const FAMILIES = [
  'branding',
  'domain',
  'install',
  'member',
  'user',
  'session',
  'api_key',
  'sso',
  'email_domain',
  'support_session',
  'listing',
  'asset',
  'tenant',
] as const;

interface People {
  data: { userId: string; name: string }[];
}

const nobody = async () => ({ data: { data: [] }, response: new Response() });
const loadMembers = () => api().GET('/api/v1/members', { params: { query: { limit: 100 } } });

/** The audit log: a sentence for each entry, the newest first. */
export function AuditPage(): ReactNode {
  const t = useConsoleTexts();
  const [filters, set, clear] = useFilters(AUDIT_FILTERS);
  const list = useRows(
    useCallback(
      (cursor) => {
        const query = { limit: 50, ...auditQuery(filters), ...(cursor && { cursor }) };
        return api().GET('/api/v1/audit-log', { params: { query } });
      },
      [filters],
    ),
  );
  const narrowed = Object.keys(filters).length > 0;
  return (
    <>
      <PageHead title={t('audit.title')} lead={t('audit.lead')} action={<ExportMenu filters={filters} />} />
      <FilterBar filters={useFilterChoices(filters)} values={filters} set={set} clear={clear} />
      <DataList
        label={t('audit.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        href={({ id }) => `/console/audit/${id}`}
        empty={
          narrowed ? (
            <EmptyState icon="search" title={t('list.nothingTitle')}>
              {t('list.nothingBody')}
            </EmptyState>
          ) : (
            <EmptyState icon="file-text" title={t('audit.emptyTitle')}>
              {t('audit.emptyBody')}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<AuditEntry>[] {
  const t = useConsoleTexts();
  const sentenceOf = useSentence();
  return [
    { key: 'what', title: t('audit.what'), cell: sentenceOf },
    {
      key: 'address',
      title: t('audit.address'),
      cell: ({ actor }) => actor.address && <code>{actor.address}</code>,
      wideOnly: true,
    },
    { key: 'when', title: t('audit.when'), cell: ({ occurredAt }) => <Time at={occurredAt} /> },
  ];
}

/** The chips. What was set by a link and is no choice of its own stands among them, so that it can be taken away. */
function useFilterChoices(filters: Filters): Filter[] {
  const t = useConsoleTexts();
  const mayNameMembers = useMay()('read:members');
  const members = useLoaded<People>(mayNameMembers ? loadMembers : nobody).data?.data ?? [];
  const known = FAMILIES.map((family) => ({ value: `${family}.*`, label: t(`audit.about.${family}`) }));
  const people = members.map(({ userId, name }) => ({ value: userId, label: name }));
  const with_ = (options: { value: string; label: string }[], value: string | undefined) =>
    value && !options.some((option) => option.value === value)
      ? [...options, { value, label: value }]
      : options;
  const asLinked = (name: 'target' | 'requestId'): Filter[] =>
    filters[name] ? [{ name, label: t(`audit.filter.${name}`), options: with_([], filters[name]) }] : [];
  return [
    { name: 'action', label: t('audit.filter.action'), options: with_(known, filters['action']) },
    { name: 'actor', label: t('audit.filter.actor'), options: with_(people, filters['actor']) },
    { name: 'from', label: t('audit.filter.from') },
    { name: 'to', label: t('audit.filter.to') },
    ...asLinked('target'),
    ...asLinked('requestId'),
  ];
}
