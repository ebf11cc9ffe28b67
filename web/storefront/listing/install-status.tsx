import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../design/badge.js';
import type { IconName } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import type { StorefrontKey } from '../../texts/storefront.js';

const LOOKS: Record<string, { tone: Tone; icon: IconName; text: StorefrontKey }> = {
  active: { tone: 'success', icon: 'check-circle', text: 'status.active' },
  paused: { tone: 'neutral', icon: 'pause', text: 'status.paused' },
  error: { tone: 'danger', icon: 'x-circle', text: 'status.error' },
  auth_expired: { tone: 'warning', icon: 'key', text: 'status.auth_expired' },
  suspended: { tone: 'danger', icon: 'lock', text: 'status.suspended' },
  pending_consent: { tone: 'warning', icon: 'clock', text: 'status.pending_consent' },
  uninstalled: { tone: 'neutral', icon: 'close', text: 'status.uninstalled' },
};

/** How an install is doing. A state that this page does not know yet is shown by its name. */
export function InstallStatus({ status }: { status: string }): ReactNode {
  const t = useTexts();
  const look = LOOKS[status];
  return (
    <Badge tone={look?.tone ?? 'neutral'} icon={look?.icon ?? 'info'}>
      {look ? t(look.text) : status.replaceAll('_', ' ')}
    </Badge>
  );
}
