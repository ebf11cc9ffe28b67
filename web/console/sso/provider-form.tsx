import { useEffect, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import type { Sso } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useToast } from '../../design/toast.js';
import { useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { bodyOf, draftOf, isDirty, needsSecret, type ProviderDraft } from './provider-draft.js';
import { ProviderFields } from './provider-fields.js';
import type { SsoState } from './use-sso.js';

/** The first step: which login, and as which client. */
export function ProviderForm({
  state: { sso, etag, reload },
  mayWrite,
  onDirty,
}: {
  state: SsoState;
  mayWrite: boolean;
  onDirty: (dirty: boolean) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(sso));
  const dirty = isDirty(draft, sso);
  useUnsaved(dirty);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const check = useCheck();
  const form = useForm({
    check: () => check(draft, sso),
    send: () => api().PUT('/api/v1/sso', { params: { header: etag() }, body: bodyOf(draft, sso) }),
    done: () => {
      setDraft((current) => ({ ...current, clientSecret: '' }));
      toast({ text: t('sso.provider.saved') });
      void reload();
    },
  });
  const conflict = form.failure?.status === 412;
  return (
    <section id="provider" className={page.panel}>
      <div>
        <h2>{t('sso.provider.title')}</h2>
        <p className={page.help}>{t('sso.provider.lead')}</p>
      </div>
      <form className={page.form} noValidate onSubmit={form.submit}>
        <fieldset className={page.form} disabled={!mayWrite}>
          <legend className="visually-hidden">{t('sso.provider.title')}</legend>
          <ProviderFields
            draft={draft}
            sso={sso}
            errorOf={form.errorOf}
            edit={(part) => setDraft((current) => ({ ...current, ...part }))}
          />
        </fieldset>
        {conflict ? (
          <Notice tone="warning" live title={t('sso.conflict')}>
            <Button onClick={() => void reload().then(form.forget)}>{t('sso.takeTheirs')}</Button>
          </Notice>
        ) : (
          <FailureNotice failure={form.failure} />
        )}
        {mayWrite && (
          <div className={page.actions}>
            <Button type="submit" look="primary" disabled={!dirty} busy={form.busy}>
              {form.busy ? t('action.saving') : t('sso.provider.save')}
            </Button>
            {dirty && (
              <Button
                look="quiet"
                onClick={() => {
                  setDraft(draftOf(sso));
                  form.forget();
                }}
              >
                {t('sso.provider.undo')}
              </Button>
            )}
          </div>
        )}
      </form>
    </section>
  );
}

/** What need not be asked: an empty field, an address that is none. */
function useCheck(): (draft: ProviderDraft, sso: Sso) => Record<string, string | false> {
  const t = useConsoleTexts();
  const missing = (text: string) => text.trim() === '' && t('form.missing');
  const address = (text: string) => missing(text) || (!URL.canParse(text.trim()) && t('form.url'));
  return (draft, sso) => ({
    '/name': missing(draft.name),
    ...(draft.kind === 'openid'
      ? { '/issuer': address(draft.issuer) }
      : {
          '/endpoints/authorizationUrl': address(draft.authorizationUrl),
          '/endpoints/tokenUrl': address(draft.tokenUrl),
          '/endpoints/userinfoUrl': address(draft.userinfoUrl),
        }),
    '/clientId': missing(draft.clientId),
    '/clientSecret': needsSecret(draft, sso) && missing(draft.clientSecret),
  });
}
