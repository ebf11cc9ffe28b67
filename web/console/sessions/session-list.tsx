import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { DeviceSession } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import type { Rows } from '../../api/use-rows.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Icon } from '../../design/icon.js';
import { FailureNotice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { PageWaiting } from '../shell/page-waiting.js';
import { deviceOf } from './device-of.js';
import css from './session-list.module.css';

/** Where somebody is signed in; each place can be signed out, but not the one that is looked from. */
export function SessionList({ list }: { list: Rows<DeviceSession> }): ReactNode {
  const t = useConsoleTexts();
  const { rows, hasMore, busy, more, edit } = list;
  if (!rows) return <PageWaiting of={list} panels={1} />;
  if (rows.length === 0) return <p className={page.help}>{t('sessions.none')}</p>;
  return (
    <>
      <ul className={css.list}>
        {rows.map((session) => (
          <Session
            key={session.id}
            session={session}
            onEnded={() => edit((shown) => shown.filter(({ id }) => id !== session.id))}
          />
        ))}
      </ul>
      {hasMore && (
        <Button busy={busy} onClick={() => void more()}>
          {t('list.more')}
        </Button>
      )}
    </>
  );
}

function Session({ session, onEnded }: { session: DeviceSession; onEnded: () => void }): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const name = useDeviceName(session.userAgent);
  const [ended, setEnded] = useState(false);
  const form = useForm({
    send: () => api().DELETE('/api/v1/sessions/{id}', { params: { path: { id: session.id } } }),
    done: () => {
      setEnded(true);
      toast({ text: t('sessions.ended', { device: name }) });
      onEnded();
    },
  });
  return (
    <li className={css.session}>
      <Icon name={deviceOf(session.userAgent).isPhone ? 'phone' : 'monitor'} />
      <div className={css.words}>
        <p className={css.name}>
          {name}
          {session.current && (
            <Badge tone="success" icon="check">
              {t('sessions.current')}
            </Badge>
          )}
        </p>
        <p className={page.help}>
          {t('sessions.lastSeen')} <Time at={session.lastSeenAt} />
          {session.address && ` ${t('sessions.from', { address: session.address })}`} · {t('sessions.since')}{' '}
          <Time at={session.createdAt} />
        </p>
        <FailureNotice failure={form.failure} />
      </div>
      {!session.current && (
        <Button
          size="small"
          busy={form.busy || ended}
          aria-label={t('sessions.endOf', { device: name })}
          onClick={() => form.submit()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function useDeviceName(userAgent: string | null): string {
  const t = useConsoleTexts();
  const { browser, system } = deviceOf(userAgent);
  if (browser && system) return t('sessions.device', { browser, system });
  return browser ?? system ?? t('sessions.unknown');
}
