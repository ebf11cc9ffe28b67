import type { ReactNode } from 'react';
import type { FormState } from '../../api/use-form.js';
import { Field } from '../../design/field.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { PlanChoices } from './plan-choices.js';
import { NO_SLUG, type SlugChoice, SlugField } from './slug-field.js';

/** A tenant as it is being typed. */
export interface NewTenant {
  name: string;
  slug: SlugChoice;
  plan: string;
  ownerName: string;
  ownerEmail: string;
  externalId: string;
}

export const NEW_TENANT: NewTenant = {
  name: '',
  slug: NO_SLUG,
  plan: 'starter',
  ownerName: '',
  ownerEmail: '',
  externalId: '',
};

/** Enough to see a slip; the API knows better. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The fields of a tenant, in the order in which people think of them. */
export function NewTenantFields({
  values,
  form: { errorOf },
  edit,
}: {
  values: NewTenant;
  form: FormState;
  edit: (part: Partial<NewTenant>) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const text = (field: 'name' | 'ownerName' | 'ownerEmail' | 'externalId') => ({
    value: values[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => edit({ [field]: event.target.value }),
  });
  return (
    <>
      <section className={page.panel}>
        <div className={page.form}>
          <Field label={t('tenants.name')} help={t('tenants.nameHelp')} error={errorOf('/name')} required>
            {(control) => <input {...control} {...text('name')} maxLength={120} />}
          </Field>
          <SlugField
            label={t('tenants.slug')}
            help={t('tenants.slugHelp')}
            name={values.name}
            value={values.slug}
            error={errorOf('/slug')}
            free={(host) => t('tenants.slugFree', { host })}
            onChange={(slug) => edit({ slug })}
          />
          <Field label={t('tenants.ownerName')} error={errorOf('/owner/name')} required>
            {(control) => <input {...control} {...text('ownerName')} maxLength={120} />}
          </Field>
          <Field label={t('tenants.ownerEmail')} error={errorOf('/owner/email')} required>
            {(control) => <input {...control} {...text('ownerEmail')} type="email" maxLength={254} />}
          </Field>
          <Field
            label={t('tenants.externalId')}
            help={t('tenants.externalIdHelp')}
            error={errorOf('/externalId')}
          >
            {(control) => <input {...control} {...text('externalId')} maxLength={200} spellCheck={false} />}
          </Field>
        </div>
      </section>
      <section className={page.panel}>
        <PlanChoices value={values.plan} onChange={(plan) => edit({ plan })} />
      </section>
    </>
  );
}
