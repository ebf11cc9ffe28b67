import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { Check } from '../../design/choices.js';
import { Notice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import { RiskBadge } from './risk-badge.js';
import { isIncluded, resourceName, scopeGroups, toggled } from './scope-groups.js';
import css from './scope-picker.module.css';
import { useScopes } from './use-keys.js';

/** What a key may do, by resource and in sentences; only what the person may do themselves is there to be given. */
export function ScopePicker({
  chosen,
  error,
  onChange,
}: {
  chosen: readonly string[];
  error: string | undefined;
  onChange: (scopes: string[]) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const errorId = useId();
  const [wanted, setWanted] = useState('');
  const scopes = useScopes();
  if (!scopes) return <div className={css.waiting} aria-busy="true" />;
  const yours = scopes.filter(({ yours: mine }) => mine);
  const word = wanted.trim().toLowerCase();
  const shown = scopeGroups(
    yours.filter(({ scope, sentence }) => `${scope} ${sentence}`.toLowerCase().includes(word)),
  );
  const risky = yours.filter(({ scope, risk }) => risk === 'high' && chosen.includes(scope)).length;
  return (
    <fieldset
      className={css.picker}
      aria-describedby={error ? errorId : undefined}
      aria-invalid={error ? true : undefined}
      tabIndex={-1}
    >
      <legend>
        <h2>{t('keys.scopes')}</h2>
      </legend>
      <p className={page.help}>{t('keys.scopesHelp')}</p>
      <div className={css.tools}>
        <input
          type="search"
          aria-label={t('keys.scopesSearch')}
          placeholder={t('keys.scopesSearch')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Button
          size="small"
          onClick={() =>
            onChange(yours.map(({ scope }) => scope).filter((scope) => scope.startsWith('read:')))
          }
        >
          {t('keys.scopesReadAll')}
        </Button>
        {chosen.length > 0 && (
          <Button size="small" look="quiet" onClick={() => onChange([])}>
            {t('keys.scopesNone')}
          </Button>
        )}
      </div>
      {error && (
        <div id={errorId}>
          <Notice tone="danger" title={error} />
        </div>
      )}
      <div className={css.groups}>
        {shown.map(({ resource, scopes: ofResource }) => (
          <div key={resource} className={css.group} role="group" aria-label={resourceName(resource)}>
            <h3>{resourceName(resource)}</h3>
            {ofResource.map(({ scope, sentence, risk }) => (
              <Check
                key={scope}
                label={sentence}
                help={<code>{scope}</code>}
                badge={<RiskBadge risk={risk} />}
                checked={chosen.includes(scope) || isIncluded(chosen, scope)}
                disabled={isIncluded(chosen, scope)}
                onChange={(on) => onChange(toggled(chosen, scope, on))}
              />
            ))}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className={page.help}>{t('list.nothingTitle')}</p>}
      <p role="status" className={css.sum}>
        {t('keys.scopesChosen', { count: chosen.length })}
        {risky > 0 && ` · ${t('keys.scopesRisky', { count: risky })}`}
      </p>
    </fieldset>
  );
}
