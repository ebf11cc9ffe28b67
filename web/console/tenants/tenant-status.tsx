import type { ReactNode } from 'react';
import type { Tenant } from '../../api/contract.js';
import { Badge, type Tone } from '../../design/badge.js';
import type { IconName } from '../../design/icon.js';
import { useConsoleTexts } from '../../texts/context.js';

const LOOKS: Record<Tenant['status'], { tone: Tone; icon: IconName }> = {
  active: { tone: 'success', icon: 'check-circle' },
  past_due: { tone: 'warning', icon: 'clock' },
  suspended: { tone: 'danger', icon: 'pause' },
  closing: { tone: 'warning', icon: 'clock' },
  closed: { tone: 'neutral', icon: 'x-circle' },
};

/** Every state that a tenant may be in, in the order of its life. */
export const TENANT_STATES = Object.keys(LOOKS) as Tenant['status'][];

export function TenantStatus({ status }: { status: Tenant['status'] }): ReactNode {
  const t = useConsoleTexts();
  return <Badge {...LOOKS[status]}>{t(`tenants.status.${status}`)}</Badge>;
}
