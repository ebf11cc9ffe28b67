import type { ReactNode } from 'react';
import { Field } from '../../design/field.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './limit-fields.module.css';
import { type LimitChoice, type LimitChoices, type Limited, LIMITED } from './limit-values.js';
import { useLimitWords } from './use-limit-words.js';
import { usePlans } from './use-plans.js';

/** For each limit: as in the plan, none, or a number of its own. */
export function LimitFields({
  plan,
  limits,
  errorOf,
  onChange,
}: {
  plan: string;
  limits: LimitChoices;
  errorOf: (name: Limited) => string | undefined;
  onChange: (limits: LimitChoices) => void;
}): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={css.limits}>
      <div>
        <h2>{t('tenants.limits')}</h2>
        <p className={page.help}>{t('tenants.limitsHelp')}</p>
      </div>
      {LIMITED.map((name) => (
        <LimitField
          key={name}
          name={name}
          plan={plan}
          choice={limits[name]}
          error={errorOf(name)}
          onChange={(choice) => onChange({ ...limits, [name]: choice })}
        />
      ))}
    </div>
  );
}

function LimitField({
  name,
  plan,
  choice,
  error,
  onChange,
}: {
  name: Limited;
  plan: string;
  choice: LimitChoice;
  error: string | undefined;
  onChange: (choice: LimitChoice) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const words = useLimitWords();
  const quotas = usePlans()?.find(({ id }) => id === plan)?.quotas;
  const label = t(`tenants.quota.${name}`);
  return (
    <div className={css.limit}>
      <Field label={label} required>
        {(control) => (
          <select
            {...control}
            value={choice.kind}
            onChange={(event) => onChange({ ...choice, kind: event.target.value as LimitChoice['kind'] })}
          >
            <option value="plan">
              {t('tenants.limitPlan', { limit: quotas ? words(quotas[name]) : '…' })}
            </option>
            <option value="own">{t('tenants.limitOwn')}</option>
            <option value="none">{t('tenants.limitNone')}</option>
          </select>
        )}
      </Field>
      {choice.kind === 'own' && (
        <Field label={t('tenants.limitOwnOf', { label })} error={error} required>
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              value={choice.own}
              maxLength={7}
              autoComplete="off"
              onChange={(event) => onChange({ ...choice, own: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
