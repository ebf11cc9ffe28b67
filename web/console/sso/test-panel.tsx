import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Sso } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { Time } from '../../design/time.js';
import type { ConsoleKey } from '../../texts/console.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { useRoleName } from '../shell/use-role-name.js';
import css from './sso.module.css';

type Test = NonNullable<Sso['test']>;

const HINTS: Record<string, ConsoleKey> = {
  cancelled: 'sso.test.hint.cancelled',
  expired: 'sso.test.hint.expired',
  'email-missing': 'sso.test.hint.emailMissing',
  'email-unverified': 'sso.test.hint.emailUnverified',
  'domain-not-allowed': 'sso.test.hint.domainNotAllowed',
  'not-a-member': 'sso.test.hint.notAMember',
  'member-suspended': 'sso.test.hint.memberSuspended',
  'other-account': 'sso.test.hint.otherAccount',
  'quota-exceeded': 'sso.test.hint.quotaExceeded',
  'provider-unreachable': 'sso.test.hint.unreachable',
};

/** Goes through the login for real, and says what would have happened. */
export function TestPanel({
  sso,
  dirty,
  mayWrite,
}: {
  sso: Sso;
  dirty: boolean;
  mayWrite: boolean;
}): ReactNode {
  const t = useConsoleTexts();
  const form = useForm({
    send: () => api().POST('/api/v1/sso/test'),
    done: ({ url }) => window.location.assign(url),
  });
  const why = !sso.configured ? t('sso.test.first') : dirty ? t('sso.test.unsaved') : null;
  return (
    <section id="test" className={page.panel}>
      <div>
        <h2>{t('sso.test.title')}</h2>
        <p className={page.help}>{t('sso.test.lead')}</p>
      </div>
      {mayWrite && (
        <div className={page.actions}>
          <Button icon="check-circle" disabled={why !== null} busy={form.busy} onClick={() => form.submit()}>
            {form.busy ? t('sso.test.starting') : t('sso.test.start')}
          </Button>
          <p className={page.help}>{why ?? (sso.test ? null : t('sso.test.none'))}</p>
        </div>
      )}
      <FailureNotice failure={form.failure} />
      {sso.test && <Result test={sso.test} />}
    </section>
  );
}

function Result({ test }: { test: Test }): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const { outcome, reason, detail, email, role, current, claims } = test;
  const values = { email: email ?? '', role: role ? roleName(role) : '' };
  return (
    <>
      {!current && <Notice tone="warning" title={t('sso.test.stale')} />}
      {outcome === 'refused' ? (
        <Notice tone="danger" title={t('sso.test.refused')}>
          {detail && <p>{detail}</p>}
          <p>{t(HINTS[reason ?? ''] ?? 'sso.test.hint.unknown')}</p>
        </Notice>
      ) : (
        <Notice
          tone="success"
          title={t(
            outcome === 'create'
              ? 'sso.test.create'
              : outcome === 'link'
                ? 'sso.test.link'
                : 'sso.test.signIn',
            values,
          )}
        />
      )}
      <p className={page.help}>
        {t('sso.test.at')} <Time at={test.at} />
      </p>
      <Claims claims={claims} />
    </>
  );
}

function Claims({ claims }: { claims: Test['claims'] }): ReactNode {
  const t = useConsoleTexts();
  const rows = Object.entries(claims);
  return (
    <details className={css.more}>
      <summary>{t('sso.test.claims')}</summary>
      {rows.length === 0 ? (
        <p className={page.help}>{t('sso.test.noClaims')}</p>
      ) : (
        <table className={css.claims}>
          <thead>
            <tr>
              <th scope="col">{t('sso.test.claim')}</th>
              <th scope="col">{t('sso.test.value')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
