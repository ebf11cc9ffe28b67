import type { ReactNode } from 'react';
import type { EmailDomain, Sso } from '../../api/contract.js';
import { classes } from '../../design/classes.js';
import { Icon } from '../../design/icon.js';
import type { ConsoleKey } from '../../texts/console.js';
import { useConsoleTexts } from '../../texts/context.js';
import css from './sso-steps.module.css';

const isTested = ({ test }: Sso): boolean => test !== null && test.current && test.outcome !== 'refused';

/** How far the set-up has come, each step a way to its place. */
export function SsoSteps({ sso, domains }: { sso: Sso; domains: readonly EmailDomain[] }): ReactNode {
  const t = useConsoleTexts();
  const steps: [string, ConsoleKey, boolean][] = [
    ['provider', 'sso.step.provider', sso.configured],
    // Whether they are registered only the provider knows: a sign-in that came back proves it.
    ['addresses', 'sso.step.addresses', sso.test !== null && Object.keys(sso.test.claims).length > 0],
    ['domains', 'sso.step.domains', domains.some(({ status }) => status === 'verified')],
    ['test', 'sso.step.test', isTested(sso)],
    ['members', 'sso.step.members', sso.enabled],
    ['enforce', 'sso.step.enforce', sso.enforced],
  ];
  const current = steps.findIndex(([, , done]) => !done);
  return (
    <nav aria-label={t('sso.steps')}>
      <ol className={css.steps}>
        {steps.map(([id, text, done], index) => (
          <li
            key={id}
            className={classes(css.step, done && css.done, index === current && css.current)}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={css.dot}>{done ? <Icon name="check" size={14} /> : index + 1}</span>
            <a href={`#${id}`}>{t(text)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
