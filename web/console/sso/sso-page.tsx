import { useEffect, useState, type ReactNode } from 'react';
import type { Sso } from '../../api/contract.js';
import { Badge } from '../../design/badge.js';
import { Notice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import { useMay } from '../shell/use-may.js';
import { CallbackUrls } from './callback-urls.js';
import { EmailDomains } from './email-domains.js';
import { EnforcePanel } from './enforce-panel.js';
import { MembersPanel } from './members-panel.js';
import { draftOf } from './provider-draft.js';
import { ProviderForm } from './provider-form.js';
import { RemoveSso } from './remove-sso.js';
import { SsoSteps } from './sso-steps.js';
import { TestPanel } from './test-panel.js';
import { type SsoState, useEmailDomains, useSso } from './use-sso.js';

/** Single sign-on from the provider to enforcing it, in the order in which it is set up. */
export function SsoPage(): ReactNode {
  const t = useConsoleTexts();
  const loaded = useSso();
  const { data: sso } = loaded;
  return (
    <div className={page.narrow}>
      <PageHead title={t('sso.title')} lead={t('sso.lead')} beside={sso && <State sso={sso} />} />
      {sso ? <SetUp {...loaded} sso={sso} /> : <PageWaiting of={loaded} panels={3} />}
    </div>
  );
}

function SetUp(state: SsoState): ReactNode {
  const { sso } = state;
  const t = useConsoleTexts();
  const mayWrite = useMay()('write:sso');
  const domains = useEmailDomains();
  const [dirty, setDirty] = useState(false);
  // A test comes back to its result, which the browser could not find before it was drawn.
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div className={page.stack}>
      {!mayWrite && <Notice>{t('sso.readOnly')}</Notice>}
      <SsoSteps sso={sso} domains={domains.data?.data ?? []} />
      <ProviderForm
        // What was saved, by whomever, is what the fields begin with.
        key={JSON.stringify(draftOf(sso))}
        state={state}
        mayWrite={mayWrite}
        onDirty={setDirty}
      />
      <CallbackUrls urls={sso.callbackUrls} />
      <EmailDomains list={domains} mayWrite={mayWrite} />
      <TestPanel sso={sso} dirty={dirty} mayWrite={mayWrite} />
      {sso.configured && (
        <>
          <MembersPanel state={state} mayWrite={mayWrite} />
          <EnforcePanel state={state} mayWrite={mayWrite} />
          {mayWrite && <RemoveSso state={state} />}
        </>
      )}
    </div>
  );
}

function State({ sso }: { sso: Sso }): ReactNode {
  const t = useConsoleTexts();
  if (sso.enforced)
    return (
      <Badge tone="success" icon="lock">
        {t('sso.stateEnforced')}
      </Badge>
    );
  if (sso.enabled)
    return (
      <Badge tone="success" icon="check-circle">
        {t('sso.stateOn')}
      </Badge>
    );
  return <Badge icon="pause">{sso.configured ? t('sso.stateOff') : t('sso.stateNone')}</Badge>;
}
