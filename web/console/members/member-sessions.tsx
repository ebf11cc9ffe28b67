import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Member } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { useRows } from '../../api/use-rows.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import { SessionList } from '../sessions/session-list.js';
import page from '../shell/page.module.css';

/** Where a member is signed in, and signing them out. */
export function MemberSessions({ member: { id, name } }: { member: Member }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const list = useRows(
    useCallback(
      (cursor) => {
        const params = { path: { id }, query: { limit: 20, ...(cursor && { cursor }) } };
        return api().GET('/api/v1/members/{id}/sessions', { params });
      },
      [id],
    ),
  );
  const all = useForm({
    send: () => api().DELETE('/api/v1/members/{id}/sessions', { params: { path: { id } } }),
    done: () => {
      toast({ text: t('sessions.allEndedOf', { name }) });
      void list.reload();
    },
  });
  return (
    <section className={page.panel}>
      <h2>{t('sessions.title')}</h2>
      <SessionList list={list} />
      {list.rows && list.rows.length > 1 && (
        <div>
          <Button icon="logout" busy={all.busy} onClick={() => all.submit()}>
            {t('sessions.endAllOf', { name })}
          </Button>
        </div>
      )}
      <FailureNotice failure={all.failure} />
    </section>
  );
}
