import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useForm } from '../../api/use-form.js';
import { useRows } from '../../api/use-rows.js';
import { Button } from '../../design/button.js';
import { FailureNotice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import { SessionList } from '../sessions/session-list.js';
import page from '../shell/page.module.css';

/** Where one is signed in oneself, and signing out everywhere else. */
export function SessionsPanel(): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const list = useRows(
    useCallback((cursor) => {
      const params = { query: { limit: 20, ...(cursor && { cursor }) } };
      return api().GET('/api/v1/sessions', { params });
    }, []),
  );
  const others = useForm({
    send: () => api().DELETE('/api/v1/sessions'),
    done: () => {
      toast({ text: t('sessions.othersEnded') });
      void list.reload();
    },
  });
  return (
    <section className={page.panel}>
      <div>
        <h2>{t('sessions.title')}</h2>
        <p className={page.help}>{t('sessions.lead')}</p>
      </div>
      <SessionList list={list} />
      {list.rows?.some(({ current }) => !current) && (
        <div>
          <Button icon="logout" busy={others.busy} onClick={() => others.submit()}>
            {t('sessions.endOthers')}
          </Button>
        </div>
      )}
      <FailureNotice failure={others.failure} />
    </section>
  );
}
