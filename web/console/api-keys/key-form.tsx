import type { ReactNode } from 'react';
import type { FormState } from '../../api/use-form.js';
import { Choices } from '../../design/choices.js';
import { Field } from '../../design/field.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import type { Expiry, KeyValues } from './key-values.js';
import { ScopePicker } from './scope-picker.js';

interface Props {
  values: KeyValues;
  /** An owner is chosen once; an expiry may be kept. */
  isNew: boolean;
  form: FormState;
  edit: (part: Partial<KeyValues>) => void;
}

/** The fields of a key, in the order in which people think of them. */
export function KeyFields(props: Props): ReactNode {
  const { values, form, edit } = props;
  return (
    <>
      <section className={page.panel}>
        <div className={page.form}>
          <NameField {...props} />
          {props.isNew && <OwnerField {...props} />}
          <ExpiryField {...props} />
        </div>
      </section>
      <section className={page.panel}>
        <ScopePicker
          chosen={values.scopes}
          error={form.errorOf('/scopes')}
          onChange={(scopes) => edit({ scopes })}
        />
      </section>
      <section className={page.panel}>
        <LimitFields {...props} />
      </section>
    </>
  );
}

function NameField({ values, form, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  return (
    <Field label={t('keys.name')} help={t('keys.nameHelp')} error={form.errorOf('/name')} required>
      {(control) => (
        <input
          {...control}
          value={values.name}
          maxLength={120}
          autoComplete="off"
          placeholder={t('keys.namePlaceholder')}
          onChange={(event) => edit({ name: event.target.value })}
        />
      )}
    </Field>
  );
}

function OwnerField({ values, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  return (
    <Choices
      label={t('keys.owner')}
      value={values.owner}
      choices={[
        { value: 'me', label: t('keys.ownerMe'), help: t('keys.ownerMeHelp') },
        { value: 'service', label: t('keys.ownerService'), help: t('keys.ownerServiceHelp') },
      ]}
      onChange={(owner) => edit({ owner: owner as KeyValues['owner'] })}
    />
  );
}

const PRESETS: readonly Expiry[] = ['30', '90', '365', 'date', 'never'];

function ExpiryField({ values, isNew, form, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  const options = isNew || values.expiry === 'never' ? PRESETS : (['kept', ...PRESETS] as const);
  return (
    <>
      <Field
        label={t('keys.expires')}
        help={values.expiry === 'never' ? t('keys.expiresNeverHelp') : undefined}
        error={values.expiry === 'date' ? null : form.errorOf('/expiresAt')}
        required
      >
        {(control) => (
          <select
            {...control}
            value={values.expiry}
            onChange={(event) => edit({ expiry: event.target.value as Expiry })}
          >
            {options.map((option) => (
              <option key={option} value={option}>
                {t(`keys.expiry.${option}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {values.expiry === 'date' && (
        <Field label={t('keys.day')} error={form.errorOf('/expiresAt')} required>
          {(control) => (
            <input
              {...control}
              type="date"
              value={values.day}
              onChange={(event) => edit({ day: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function LimitFields({ values, form, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={page.form}>
      <div>
        <h2>{t('keys.limits')}</h2>
        <p className={page.help}>{t('keys.limitsHelp')}</p>
      </div>
      <Field label={t('keys.ranges')} help={t('keys.rangesHelp')} error={form.errorOf('/allowedRanges')}>
        {(control) => (
          <textarea
            {...control}
            value={values.ranges}
            placeholder={t('keys.rangesPlaceholder')}
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => edit({ ranges: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('keys.rateLimit')} help={t('keys.rateLimitHelp')} error={form.errorOf('/rateLimit')}>
        {(control) => (
          <input
            {...control}
            value={values.rateLimit}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            onChange={(event) => edit({ rateLimit: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
