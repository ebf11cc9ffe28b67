import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../design/badge.js';
import type { IconName } from '../../design/icon.js';
import { useConsoleTexts } from '../../texts/context.js';
import type { ApiKey } from '../../api/contract.js';

const LOOKS: Record<ApiKey['status'], { tone: Tone; icon: IconName }> = {
  active: { tone: 'success', icon: 'check-circle' },
  inactive: { tone: 'neutral', icon: 'pause' },
  suspended: { tone: 'danger', icon: 'alert' },
  expired: { tone: 'warning', icon: 'clock' },
};

/** Whether a key works, or why it does not. */
export function KeyStatus({ status }: { status: ApiKey['status'] }): ReactNode {
  const t = useConsoleTexts();
  return <Badge {...LOOKS[status]}>{t(`keys.status.${status}`)}</Badge>;
}
