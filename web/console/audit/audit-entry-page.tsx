import { useCallback, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { AuditEntry } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';
import { AppLink } from '../../design/app-link.js';
import { CopyButton } from '../../design/copy-button.js';
import { Difference } from '../../design/difference.js';
import { Facts } from '../../design/facts.js';
import { IdCode } from '../../design/id-code.js';
import { Time } from '../../design/time.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import css from './audit-entry-page.module.css';
import { auditPath } from './audit-query.js';
import { useActorName, useSentence } from './use-sentence.js';

/** One entry with its whole story: the difference, where it came from, and how the API tells it. */
export function AuditEntryPage({ id }: { id: string }): ReactNode {
  const t = useConsoleTexts();
  const sentenceOf = useSentence();
  const loaded = useLoaded(
    useCallback(() => api().GET('/api/v1/audit-log/{id}', { params: { path: { id } } }), [id]),
  );
  const { data: entry } = loaded;
  return (
    <div className={page.narrow}>
      <PageHead
        title={entry ? sentenceOf(entry) : t('audit.title')}
        lead={entry && <Time at={entry.occurredAt} />}
        back={{ href: '/console/audit', text: t('audit.back') }}
      />
      {entry ? <Story entry={entry} /> : <PageWaiting of={loaded} />}
    </div>
  );
}

function Story({ entry }: { entry: AuditEntry }): ReactNode {
  const t = useConsoleTexts();
  const json = JSON.stringify(entry, null, 2);
  return (
    <div className={page.stack}>
      {(entry.before || entry.after) && (
        <section className={page.panel}>
          <h2>{t('audit.story.change')}</h2>
          <Difference before={entry.before ?? {}} after={entry.after ?? {}} />
        </section>
      )}
      <section className={page.panel}>
        <Origin entry={entry} />
        <More entry={entry} />
      </section>
      <section className={page.panel}>
        <div className={css.rawHead}>
          <h2>{t('audit.story.raw')}</h2>
          <CopyButton value={json} label={t('audit.story.copyRaw')} />
        </div>
        {/* Keyboards scroll it too. */}
        <pre className={css.raw} tabIndex={0} aria-label={t('audit.story.raw')}>
          <code>{json}</code>
        </pre>
      </section>
    </div>
  );
}

function Origin({ entry }: { entry: AuditEntry }): ReactNode {
  const t = useConsoleTexts();
  const actorName = useActorName();
  const { actor, target } = entry;
  return (
    <Facts
      facts={[
        [t('audit.story.action'), <code key="action">{entry.action}</code>],
        [t('audit.story.time'), new Date(entry.occurredAt).toLocaleString()],
        [t('audit.story.actor'), actorName(actor)],
        [t('audit.story.address'), actor.address && <code key="address">{actor.address}</code>],
        [t('audit.story.target'), <IdCode key="target" id={target.id} />],
        [t('audit.story.request'), <IdCode key="request" id={entry.requestId} />],
        [t('audit.story.id'), <IdCode key="id" id={entry.id} />],
        [t('audit.story.position'), entry.position ?? t('audit.story.waiting')],
      ]}
    />
  );
}

/** The ways from here to what belongs together. */
function More({ entry: { actor, target, requestId } }: { entry: AuditEntry }): ReactNode {
  const t = useConsoleTexts();
  // A session is one of many of a person; a key or a support session is what people ask about.
  const by = actor.kind === 'session' ? actor.userId : actor.id?.startsWith('ses_') ? actor.userId : actor.id;
  const same = by ?? actor.userId;
  return (
    <ul className={css.more}>
      <li>
        <AppLink href={auditPath({ requestId })}>{t('audit.story.sameRequest')}</AppLink>
      </li>
      <li>
        <AppLink href={auditPath({ target: target.id })}>{t('audit.story.sameTarget')}</AppLink>
      </li>
      {same && (
        <li>
          <AppLink href={auditPath({ actor: same })}>{t('audit.story.sameActor')}</AppLink>
        </li>
      )}
    </ul>
  );
}
