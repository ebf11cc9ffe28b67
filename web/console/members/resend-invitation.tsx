import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Member, MemberInvited } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { InvitationLink } from './invitation-link.js';

/** Sends a new link to somebody who has not joined yet; the one before ends. */
export function ResendInvitation({ member }: { member: Member }): ReactNode {
  const t = useConsoleTexts();
  const [invited, setInvited] = useState<MemberInvited | null>(null);
  const params = { path: { id: member.id } };
  const form = useForm({
    send: () => api().POST('/api/v1/members/{id}/invitations', { params }),
    done: setInvited,
  });
  return (
    <section className={page.panel}>
      {invited ? (
        <InvitationLink email={invited.email} link={invited.invite} />
      ) : (
        <div className={page.actions}>
          <Button icon="mail" busy={form.busy} onClick={() => form.submit()}>
            {t('members.resend')}
          </Button>
          <p className={page.help}>{t('members.resendLead')}</p>
        </div>
      )}
      <FailureNotice failure={form.failure} />
    </section>
  );
}
