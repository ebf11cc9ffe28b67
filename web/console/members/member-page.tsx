import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import type { Member } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { Facts } from '../../design/facts.js';
import { IdCode } from '../../design/id-code.js';
import { Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import { useMay } from '../shell/use-may.js';
import { useRoleName } from '../shell/use-role-name.js';
import { ChangeRole } from './change-role.js';
import { MemberSessions } from './member-sessions.js';
import { MemberStatus } from './member-status.js';
import { ResendInvitation } from './resend-invitation.js';
import { isRoleAbove, useRoles } from './roles.js';

/** One member: who they are, what they may do, where they are signed in, and the way out. */
export function MemberPage({ id }: { id: string }): ReactNode {
  const t = useConsoleTexts();
  const loaded = useLoaded(
    useCallback(() => api().GET('/api/v1/members/{id}', { params: { path: { id } } }), [id]),
  );
  const { data: member, set } = loaded;
  return (
    <div className={page.narrow}>
      <PageHead
        title={member?.name ?? t('members.title')}
        beside={member && <MemberStatus status={member.status} />}
        back={{ href: '/console/members', text: t('members.back') }}
      />
      {member ? <Story member={member} onChanged={set} /> : <PageWaiting of={loaded} />}
    </div>
  );
}

function Story({ member, onChanged }: { member: Member; onChanged: (member: Member) => void }): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const viewer = useFrame().storefront.viewer;
  const roles = useRoles();
  const isYou = viewer?.email === member.email;
  const isAbove = isRoleAbove(member.role, viewer?.role ?? '');
  const mayWrite = useMay()('write:members') && !isAbove;
  return (
    <div className={page.stack}>
      {isYou && <Notice title={t('members.you')} />}
      {isAbove && <Notice title={t('members.above', { role: roleName(member.role) })} />}
      <section className={page.panel}>
        <Facts
          facts={[
            [
              t('members.email'),
              <>
                {member.email}{' '}
                {member.emailVerified ? (
                  <Badge tone="success" icon="check">
                    {t('members.verified')}
                  </Badge>
                ) : (
                  <Badge icon="clock">{t('members.unverified')}</Badge>
                )}
              </>,
            ],
            [t('members.role'), roleName(member.role)],
            [t('members.since'), <Time at={member.createdAt} />],
            [t('members.id'), <IdCode id={member.id} />],
          ]}
        />
      </section>
      {mayWrite && (
        <>
          {member.status === 'invited' && <ResendInvitation member={member} />}
          {roles.length > 1 && <ChangeRole member={member} onChanged={onChanged} />}
          {member.status === 'active' && <MemberSessions member={member} />}
          <Remove member={member} />
        </>
      )}
    </div>
  );
}

function Remove({ member: { id, name } }: { member: Member }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState(false);
  return (
    <section className={page.panel}>
      <div className={page.actions}>
        <Button icon="trash" onClick={() => setAsked(true)}>
          {t('members.remove')}
        </Button>
        <p className={page.help}>{t('members.removeLead')}</p>
      </div>
      <ConfirmDialog
        open={asked}
        title={t('members.removeTitle', { name })}
        confirm={t('members.remove')}
        icon="trash"
        act={() => api().DELETE('/api/v1/members/{id}', { params: { path: { id } } })}
        onClose={() => setAsked(false)}
        onDone={() => {
          toast({ text: t('members.removed', { name }) });
          navigate('/console/members');
        }}
      >
        <p>{t('members.removeBody')}</p>
      </ConfirmDialog>
    </section>
  );
}
