import { useState, type ReactNode } from 'react';
import { useForm } from '../../api/use-form.js';
import { Button } from '../../design/button.js';
import { Field } from '../../design/field.js';
import { FailureNotice, Notice } from '../../design/notice.js';
import { useUnsaved } from '../../design/unsaved-guard.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { LimitFields } from './limit-fields.js';
import { changesOf, choicesOf, isWrong, LIMITED } from './limit-values.js';
import { PlanChoices } from './plan-choices.js';
import { changeTenant, type StoredTenant } from './use-tenant.js';

/** Changes name, plan, external id and limits of a tenant as it was read. */
export function EditTenant({
  stored,
  onSaved,
  onClose,
  onReload,
}: {
  stored: StoredTenant;
  onSaved: (stored: StoredTenant) => void;
  onClose: () => void;
  /** Somebody else was faster, and their version is wanted. */
  onReload: () => void;
}): ReactNode {
  const t = useConsoleTexts();
  const { tenant } = stored;
  const [first] = useState(() => ({
    name: tenant.name,
    plan: tenant.plan,
    externalId: tenant.externalId ?? '',
    limits: choicesOf(tenant.quotas),
  }));
  const [values, setValues] = useState(first);
  const edit = (part: Partial<typeof first>) => setValues((current) => ({ ...current, ...part }));
  useUnsaved(values !== first);
  const form = useForm({
    check: () => ({
      '/name': values.name.trim() === '' && t('tenants.nameMissing'),
      ...Object.fromEntries(
        LIMITED.map((name) => [
          `/quotas/${name}`,
          isWrong(name, values.limits[name]) && t('tenants.limitMissing'),
        ]),
      ),
    }),
    send: () =>
      changeTenant(stored, {
        name: values.name.trim(),
        // They come from the API, which knows more than this build.
        plan: values.plan as 'starter',
        externalId: values.externalId.trim() || null,
        quotas: changesOf(first.limits, values.limits),
      }),
    done: onSaved,
  });
  const isStale = form.failure?.status === 412;
  return (
    <form className={page.stack} noValidate onSubmit={form.submit}>
      <section className={page.panel}>
        <div className={page.form}>
          <Field
            label={t('tenants.name')}
            help={t('tenants.nameHelp')}
            error={form.errorOf('/name')}
            required
          >
            {(control) => (
              <input
                {...control}
                value={values.name}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => edit({ name: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={t('tenants.externalId')}
            help={t('tenants.externalIdHelp')}
            error={form.errorOf('/externalId')}
          >
            {(control) => (
              <input
                {...control}
                value={values.externalId}
                maxLength={200}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => edit({ externalId: event.target.value })}
              />
            )}
          </Field>
        </div>
      </section>
      <section className={page.panel}>
        <PlanChoices value={values.plan} onChange={(plan) => edit({ plan })} />
      </section>
      <section className={page.panel}>
        <LimitFields
          plan={values.plan}
          limits={values.limits}
          errorOf={(name) => form.errorOf(`/quotas/${name}`)}
          onChange={(limits) => edit({ limits })}
        />
      </section>
      {isStale ? (
        <Notice tone="warning" live title={t('tenants.staleTitle')}>
          <p>{t('tenants.stale')}</p>
          <Button size="small" onClick={onReload}>
            {t('tenants.load')}
          </Button>
        </Notice>
      ) : (
        <FailureNotice failure={form.failure} />
      )}
      <div className={page.actions}>
        <Button type="submit" look="primary" busy={form.busy}>
          {form.busy ? t('action.saving') : t('action.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
