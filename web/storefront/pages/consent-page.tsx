import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Consent, Permission } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useTexts } from '../../texts/context.js';
import { PermissionList } from '../listing/permission-list.js';
import { useFrame } from '../page-context.js';
import { roleName } from '../role-name.js';
import css from './consent-page.module.css';

/** What an app asks, by whom, what is new in it and where the browser goes next: allow or refuse. */
export function ConsentPage({ request, consent }: { request: string; consent: Consent }): ReactNode {
  const t = useTexts();
  const { storefront } = useFrame();
  const { app, requiredRole } = consent;
  return (
    <div className={css.page}>
      <section className={css.card}>
        <div>
          <h1>{t('consent.title', { name: app.name })}</h1>
          <p className={css.by}>
            {t('consent.by', { developer: app.developer })}
            <Badge tone={app.isApproved ? 'success' : 'warning'} icon={app.isApproved ? 'check' : 'alert'}>
              {t(app.isApproved ? 'consent.approved' : 'consent.draft')}
            </Badge>
          </p>
        </div>
        <Permissions consent={consent} />
        {requiredRole && (
          <Notice tone="warning" title={t('consent.beyondTitle')}>
            {t('consent.beyondBody', { role: roleName(requiredRole, t) })}
          </Notice>
        )}
        <Decision request={request} mayAllow={!requiredRole} />
        <div className={css.small}>
          <p>{t('consent.next', { place: consent.returnsTo })}</p>
          <p>
            {t('consent.signedInAs', { email: storefront.viewer?.email ?? '' })}{' '}
            <a href={consent.switchUrl}>{t('consent.switch')}</a>
          </p>
        </div>
      </section>
    </div>
  );
}

function Permissions({ consent }: { consent: Consent }): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const { name } = consent.app;
  const fresh = consent.scopes.filter(({ isNew }) => isNew).map(asPermission);
  const before = consent.scopes.filter(({ isNew }) => !isNew).map(asPermission);
  return (
    <div className={css.part}>
      {fresh.length > 0 ? (
        <>
          <p>
            {t(consent.allowedBefore ? 'consent.leadMore' : 'consent.lead', { name, tenant: brand.name })}
          </p>
          <PermissionList permissions={fresh} />
        </>
      ) : (
        <p>{t('consent.nothingNew', { name })}</p>
      )}
      {before.length > 0 && (
        <details className={css.before}>
          <summary>{t('consent.before')}</summary>
          <div>
            <PermissionList permissions={before} compact />
          </div>
        </details>
      )}
      {consent.withheld.length > 0 && (
        <div className={css.small}>
          <p>{t('consent.withheld')}</p>
          <ul className={css.withheld}>
            {consent.withheld.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const asPermission = ({ scope, sentence, risk }: Consent['scopes'][number]): Permission => ({
  scope,
  sentence,
  risk,
  reason: '',
});

function Decision({ request, mayAllow }: { request: string; mayAllow: boolean }): ReactNode {
  const t = useTexts();
  const [busy, setBusy] = useState<'allow' | 'refuse' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const decide = async (decision: 'allow' | 'refuse') => {
    setBusy(decision);
    const answer = await attempt(() => api().POST('/api/v1/oauth/consent', { body: { request, decision } }));
    if (answer.failure) {
      setBusy(null);
      setFailure(answer.failure);
      return;
    }
    window.location.assign(answer.data.next);
  };

  return (
    <div className={css.part}>
      <noscript>
        <Notice tone="warning">{t('consent.noscript')}</Notice>
      </noscript>
      <FailureNotice failure={failure} />
      <div className={css.actions}>
        {mayAllow && (
          <Button
            look="primary"
            size="large"
            busy={busy === 'allow'}
            disabled={busy !== null}
            onClick={() => void decide('allow')}
          >
            {t(busy === 'allow' ? 'consent.allowing' : 'consent.allow')}
          </Button>
        )}
        <Button
          size="large"
          busy={busy === 'refuse'}
          disabled={busy !== null}
          onClick={() => void decide('refuse')}
        >
          {t('consent.refuse')}
        </Button>
      </div>
    </div>
  );
}
