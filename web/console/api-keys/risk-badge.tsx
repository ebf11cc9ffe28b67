import type { ReactNode } from 'react';
import type { Risk } from '../../api/contract.js';
import { Badge, type Tone } from '../../design/badge.js';
import type { IconName } from '../../design/icon.js';
import { useConsoleTexts } from '../../texts/context.js';

const LOOKS: Record<Risk, { tone: Tone; icon: IconName }> = {
  low: { tone: 'success', icon: 'check' },
  medium: { tone: 'warning', icon: 'info' },
  high: { tone: 'danger', icon: 'alert' },
};

/** How much can go wrong with a scope. */
export function RiskBadge({ risk }: { risk: Risk }): ReactNode {
  const t = useConsoleTexts();
  return <Badge {...LOOKS[risk]}>{t(`keys.risk.${risk}`)}</Badge>;
}
