import type { ReactNode } from 'react';
import type { Plan } from '../../api/contract.js';
import { Choices } from '../../design/choices.js';
import { useConsoleTexts } from '../../texts/context.js';
import { useLimitWords } from './use-limit-words.js';
import { usePlans } from './use-plans.js';

/** The plans, each with what it allows. */
export function PlanChoices({
  value,
  onChange,
}: {
  value: string;
  onChange: (plan: string) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const plans = usePlans();
  const shown = useLimitWords();
  const uses = ({ quotas }: Plan) =>
    t('tenants.planUses', {
      members: shown(quotas.members),
      customDomains: shown(quotas.customDomains),
      installs: shown(quotas.installs),
      requests: shown(quotas.requestsPerMinute),
    });
  return (
    <Choices
      label={t('tenants.plan')}
      value={value}
      choices={(plans ?? []).map((plan) => ({ value: plan.id, label: plan.name, help: uses(plan) }))}
      onChange={onChange}
    />
  );
}
