import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import type { ResellerCreated } from '../../api/contract.js';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { CopyBox } from '../../design/copy-box.js';
import { Field } from '../../design/field.js';
import { FailureNotice } from '../../design/notice.js';
import { SecretOnce } from '../../design/secret-once.js';
import { useLeave, useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import page from '../shell/page.module.css';
import { EMAIL } from '../tenants/new-tenant-fields.js';
import { NO_SLUG, SlugField } from '../tenants/slug-field.js';

const LIST = '/console/resellers';
const NEW_RESELLER = { name: '', slug: NO_SLUG, personName: '', personEmail: '' };

/** Creates a reseller; its API key is shown the one time that it can be seen. */
export function NewResellerPage(): ReactNode {
  const t = useConsoleTexts();
  const [, navigate] = useLocation();
  const [made, setMade] = useState<{ reseller: ResellerCreated; email: string } | null>(null);
  return (
    <div className={page.narrow}>
      <PageHead
        title={made ? made.reseller.name : t('resellers.create')}
        lead={made ? undefined : t('resellers.newLead')}
        back={{ href: LIST, text: t('resellers.back') }}
      />
      {made ? (
        <SecretOnce
          title={t('resellers.keyTitle', { name: made.reseller.name })}
          label={t('resellers.key')}
          value={made.reseller.apiKey}
          onStored={() => navigate(LIST)}
        >
          {made.reseller.ownerInvite && (
            <CopyBox
              label={t('resellers.invitation')}
              value={made.reseller.ownerInvite}
              help={t('resellers.invitationHelp', { email: made.email })}
            />
          )}
        </SecretOnce>
      ) : (
        <NewReseller
          onMade={(reseller, email) => {
            window.scrollTo(0, 0);
            setMade({ reseller, email });
          }}
        />
      )}
    </div>
  );
}

function NewReseller({ onMade }: { onMade: (reseller: ResellerCreated, email: string) => void }): ReactNode {
  const t = useConsoleTexts();
  const leave = useLeave();
  const [values, setValues] = useState(NEW_RESELLER);
  const edit = (part: Partial<typeof NEW_RESELLER>) => setValues((current) => ({ ...current, ...part }));
  const [name, personName, email] = [values.name, values.personName, values.personEmail].map((text) =>
    text.trim(),
  ) as [string, string, string];
  useUnsaved(values !== NEW_RESELLER);
  const form = useForm({
    check: () => ({
      '/name': name === '' && t('resellers.nameMissing'),
      '/slug': values.slug.slug === '' && t('resellers.slugMissing'),
      '/owner/name': email !== '' && personName === '' && t('resellers.personBoth'),
      '/owner/email':
        (personName !== '' && email === '' && t('resellers.personBoth')) ||
        (email !== '' && !EMAIL.test(email) && t('tenants.ownerEmailMissing')),
    }),
    send: () =>
      api().POST('/api/v1/resellers', {
        body: { name, slug: values.slug.slug, ...(email && { owner: { name: personName, email } }) },
      }),
    done: (reseller: ResellerCreated) => onMade(reseller, email),
  });
  const text = (field: 'name' | 'personName' | 'personEmail') => ({
    value: values[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => edit({ [field]: event.target.value }),
  });
  return (
    <form className={page.stack} noValidate onSubmit={form.submit}>
      <section className={page.panel}>
        <div className={page.form}>
          <Field label={t('resellers.name')} error={form.errorOf('/name')} required>
            {(control) => <input {...control} {...text('name')} maxLength={120} />}
          </Field>
          <SlugField
            label={t('resellers.slug')}
            help={t('resellers.slugHelp')}
            name={values.name}
            value={values.slug}
            error={form.errorOf('/slug')}
            free={() => t('resellers.slugHelp')}
            onChange={(slug) => edit({ slug })}
          />
        </div>
      </section>
      <section className={page.panel}>
        <div>
          <h2>{t('resellers.person')}</h2>
          <p className={page.help}>{t('resellers.personHelp')}</p>
        </div>
        <div className={page.form}>
          <Field label={t('resellers.personName')} error={form.errorOf('/owner/name')}>
            {(control) => <input {...control} {...text('personName')} maxLength={120} />}
          </Field>
          <Field label={t('resellers.personEmail')} error={form.errorOf('/owner/email')}>
            {(control) => <input {...control} {...text('personEmail')} type="email" maxLength={254} />}
          </Field>
        </div>
      </section>
      <FailureNotice failure={form.failure} />
      <div className={page.actions}>
        <Button type="submit" look="primary" icon="plus" busy={form.busy}>
          {form.busy ? t('resellers.creating') : t('resellers.create')}
        </Button>
        <Button look="quiet" onClick={() => leave(LIST)}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
