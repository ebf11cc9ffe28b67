import { useCallback, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Member, MemberQuery } from '../../api/contract.js';
import { useRows } from '../../api/use-rows.js';
import { Button } from '../../design/button.js';
import { DataList, type Column } from '../../design/data-list.js';
import { EmptyState } from '../../design/empty-state.js';
import { FilterBar } from '../../design/filter-bar.js';
import { Time } from '../../design/time.js';
import { useFilters } from '../../design/use-filters.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import page from '../shell/page.module.css';
import { useMay } from '../shell/use-may.js';
import { useRoleName } from '../shell/use-role-name.js';
import { InviteMember } from './invite-member.js';
import { MemberStatus } from './member-status.js';
import { useRoles } from './roles.js';

const FILTERS = ['q', 'role', 'status'] as const;

/** Everybody who works here or is asked to. */
export function MembersPage(): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const roles = useRoles();
  const mayWrite = useMay()('write:members');
  const [inviting, setInviting] = useState(false);
  const [filters, setFilter, clear] = useFilters(FILTERS);
  const list = useRows(
    useCallback(
      (cursor) => {
        const query = { limit: 25, ...(filters as MemberQuery), ...(cursor && { cursor }) };
        return api().GET('/api/v1/members', { params: { query } });
      },
      [filters],
    ),
  );
  return (
    <>
      <PageHead
        title={t('members.title')}
        lead={t('members.lead')}
        action={
          mayWrite && (
            <Button look="primary" icon="plus" onClick={() => setInviting(true)}>
              {t('members.invite')}
            </Button>
          )
        }
      />
      <div className={page.stack}>
        <FilterBar
          search={t('members.search')}
          filters={[
            ...(roles.length < 2
              ? []
              : [
                  {
                    name: 'role',
                    label: t('members.role'),
                    options: roles.map((value) => ({ value, label: roleName(value) })),
                  },
                ]),
            {
              name: 'status',
              label: t('members.statusTitle'),
              options: (['active', 'invited'] as const).map((value) => ({
                value,
                label: t(`members.status.${value}`),
              })),
            },
          ]}
          values={filters}
          set={setFilter}
          clear={clear}
        />
        <DataList
          label={t('members.title')}
          columns={useColumns()}
          list={list}
          keyOf={({ id }) => id}
          href={({ id }) => `/console/members/${id}`}
          empty={
            <EmptyState icon="users" title={t('list.nothingTitle')}>
              {t('list.nothingBody')}
            </EmptyState>
          }
        />
      </div>
      <InviteMember open={inviting} onClose={() => setInviting(false)} onInvited={() => void list.reload()} />
    </>
  );
}

function useColumns(): Column<Member>[] {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const { viewer } = useFrame().storefront;
  return [
    {
      key: 'name',
      title: t('members.name'),
      cell: ({ name, email }) => (email === viewer?.email ? t('members.nameYou', { name }) : name),
    },
    { key: 'email', title: t('members.email'), cell: ({ email }) => email },
    { key: 'role', title: t('members.role'), cell: ({ role }) => roleName(role) },
    {
      key: 'status',
      title: t('members.statusTitle'),
      cell: ({ status }) => <MemberStatus status={status} />,
    },
    { key: 'since', title: t('members.since'), cell: ({ createdAt }) => <Time at={createdAt} /> },
  ];
}
