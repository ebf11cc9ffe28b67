import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { EmailDomain } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import type { Loaded } from '../../api/use-loaded.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { ConfirmDialog } from '../../design/confirm-dialog.js';
import { EmptyState } from '../../design/empty-state.js';
import { Field } from '../../design/field.js';
import type { IconName } from '../../design/icon.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import { useToast } from '../../design/toast.js';
import { useConsoleTexts } from '../../texts/context.js';
import { RecordTable } from '../domains/record-table.js';
import page from '../shell/page.module.css';
import { PageWaiting } from '../shell/page-waiting.js';
import css from './sso.module.css';

/** The domains whose addresses the login may speak for, each with the record that proves it. */
export function EmailDomains({
  list,
  mayWrite,
}: {
  list: Pick<Loaded<{ data: EmailDomain[] }>, 'data' | 'failure' | 'reload'>;
  mayWrite: boolean;
}): ReactNode {
  const t = useConsoleTexts();
  const domains = list.data?.data;
  return (
    <section id="domains" className={page.panel}>
      <div>
        <h2>{t('sso.domains.title')}</h2>
        <p className={page.help}>{t('sso.domains.lead')}</p>
      </div>
      {!domains && <PageWaiting of={list} panels={1} />}
      {domains?.length === 0 && (
        <EmptyState icon="mail" title={t('sso.domains.emptyTitle')}>
          {t('sso.domains.emptyBody')}
        </EmptyState>
      )}
      {mayWrite && <AddDomain onAdded={list.reload} />}
      {domains && domains.length > 0 && (
        <ul className={css.rows} aria-label={t('sso.domains.list')}>
          {domains.map((domain) => (
            <Row key={domain.id} domain={domain} mayWrite={mayWrite} onChanged={list.reload} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AddDomain({ onAdded }: { onAdded: () => Promise<void> }): ReactNode {
  const t = useConsoleTexts();
  const [domain, setDomain] = useState('');
  const form = useForm({
    check: () => ({ '/domain': domain.trim() === '' && t('sso.domains.missing') }),
    send: () => api().POST('/api/v1/sso/email-domains', { body: { domain: domain.trim() } }),
    done: () => {
      setDomain('');
      void onAdded();
    },
  });
  // Whatever is refused here is about the one field that there is.
  const refused = form.failure && form.failure.status >= 400 && form.failure.status < 500;
  return (
    <form className={css.add} noValidate onSubmit={form.submit}>
      <Field
        label={t('sso.domains.label')}
        error={form.errorOf('/domain') ?? (refused ? form.failure!.message : null)}
        required
      >
        {(control) => (
          <input
            {...control}
            value={domain}
            placeholder={t('sso.domains.placeholder')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => {
              setDomain(event.target.value);
              form.forget();
            }}
          />
        )}
      </Field>
      <div>
        <Button type="submit" icon="plus" busy={form.busy}>
          {form.busy ? t('sso.domains.adding') : t('sso.domains.add')}
        </Button>
      </div>
      {!refused && <FailureNotice failure={form.failure} />}
    </form>
  );
}

const LOOKS: Record<string, { tone: Tone; icon: IconName }> = {
  pending: { tone: 'warning', icon: 'clock' },
  verified: { tone: 'success', icon: 'check-circle' },
  failed: { tone: 'danger', icon: 'x-circle' },
  suspended: { tone: 'danger', icon: 'pause' },
};

function Row({
  domain,
  mayWrite,
  onChanged,
}: {
  domain: EmailDomain;
  mayWrite: boolean;
  onChanged: () => Promise<void>;
}): ReactNode {
  const t = useConsoleTexts();
  const { id, displayDomain, status, record, reason, checkedAt } = domain;
  const look = LOOKS[status] ?? { tone: 'neutral', icon: 'info' };
  const check = useForm({
    send: () => api().POST('/api/v1/sso/email-domains/{id}/verify', { params: { path: { id } } }),
    done: () => void onChanged(),
  });
  const found = status === 'verified' ? true : checkedAt ? false : null;
  return (
    <li className={css.row}>
      <div className={css.head}>
        <h3 className={css.name}>{displayDomain}</h3>
        <Badge tone={look.tone} icon={look.icon}>
          {t(`sso.domains.status.${status}`)}
        </Badge>
      </div>
      {status !== 'verified' && (
        <>
          <Notice tone={status === 'pending' ? 'warning' : 'danger'}>{reason ?? t('sso.domains.set')}</Notice>
          <RecordTable records={[{ ...record, purpose: 'ownership', found }]} />
        </>
      )}
      <div className={page.actions}>
        {mayWrite && status !== 'verified' && (
          <Button icon="refresh" busy={check.busy} onClick={() => check.submit()}>
            {check.busy ? t('sso.domains.checking') : t('sso.domains.check')}
          </Button>
        )}
        {mayWrite && <RemoveDomain domain={domain} onRemoved={onChanged} />}
        {checkedAt && (
          <p className={page.help}>
            {t('sso.domains.checked')} <Time at={checkedAt} />
          </p>
        )}
      </div>
      <FailureNotice failure={check.failure} />
    </li>
  );
}

function RemoveDomain({
  domain: { id, displayDomain },
  onRemoved,
}: {
  domain: EmailDomain;
  onRemoved: () => Promise<void>;
}): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const domain = displayDomain;
  return (
    <>
      <Button
        look="quiet"
        icon="trash"
        aria-label={t('sso.domains.removeOf', { domain })}
        onClick={() => setOpen(true)}
      >
        {t('sso.domains.remove')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('sso.domains.removeTitle', { domain })}
        confirm={t('sso.domains.remove')}
        icon="trash"
        act={() => api().DELETE('/api/v1/sso/email-domains/{id}', { params: { path: { id } } })}
        onClose={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          toast({ text: t('sso.domains.removed', { domain }) });
          void onRemoved();
        }}
      >
        <p>{t('sso.domains.removeBody')}</p>
      </ConfirmDialog>
    </>
  );
}
