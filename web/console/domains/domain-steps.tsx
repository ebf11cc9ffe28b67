import type { ReactNode } from 'react';
import type { Domain } from '../../api/contract.js';
import { classes } from '../../design/classes.js';
import { Icon } from '../../design/icon.js';
import { useConsoleTexts } from '../../texts/context.js';
import css from './domain-steps.module.css';

const PROVEN: readonly string[] = ['verified', 'drifting'];
const CERTIFIED: readonly string[] = ['issued', 'renewing', 'renew_failed'];

// One way of routing is enough: the record of choice, or its alternative.
function recordsFound({ records }: Domain): boolean {
  const ownership = records.filter(({ purpose }) => purpose === 'ownership');
  const routing = records.filter(({ purpose }) => purpose !== 'ownership');
  return ownership.every(({ found }) => found === true) && routing.some(({ found }) => found === true);
}

/** How far a domain has come, from its records to being live. */
export function DomainSteps({ domain }: { domain: Domain }): ReactNode {
  const t = useConsoleTexts();
  const proven = PROVEN.includes(domain.ownership);
  const steps: [string, boolean][] = [
    [t('domains.stepRecords'), proven || recordsFound(domain)],
    [t('domains.stepProof'), proven],
    [t('domains.stepCertificate'), CERTIFIED.includes(domain.certificate) || domain.status === 'active'],
    [t('domains.stepLive'), domain.status === 'active'],
  ];
  const current = steps.findIndex(([, done]) => !done);
  return (
    <ol className={css.steps} aria-label={t('domains.steps')}>
      {steps.map(([name, done], index) => (
        <li
          key={name}
          className={classes(css.step, done && css.done, index === current && css.current)}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={css.dot}>{done ? <Icon name="check" size={14} /> : index + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  );
}
