import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../design/badge.js';
import type { IconName } from '../../design/icon.js';
import type { ConsoleKey } from '../../texts/console.js';
import { useConsoleTexts } from '../../texts/context.js';

interface Look {
  tone: Tone;
  icon: IconName;
  text: ConsoleKey;
  hint: ConsoleKey;
}

const LOOKS: Record<string, Look> = {
  pending: { tone: 'warning', icon: 'clock', text: 'domains.status.pending', hint: 'domains.hint.pending' },
  issuing: { tone: 'primary', icon: 'lock', text: 'domains.status.issuing', hint: 'domains.hint.issuing' },
  active: {
    tone: 'success',
    icon: 'check-circle',
    text: 'domains.status.active',
    hint: 'domains.hint.active',
  },
  failed: { tone: 'danger', icon: 'x-circle', text: 'domains.status.failed', hint: 'domains.hint.failed' },
  suspended: {
    tone: 'danger',
    icon: 'pause',
    text: 'domains.status.suspended',
    hint: 'domains.hint.suspended',
  },
  removed: { tone: 'neutral', icon: 'close', text: 'domains.status.removed', hint: 'domains.hint.removed' },
};

/** The state of a domain as a word, a colour and a sign. */
export function DomainStatus({ status }: { status: string }): ReactNode {
  const t = useConsoleTexts();
  const look = LOOKS[status];
  return (
    <Badge tone={look?.tone ?? 'neutral'} icon={look?.icon ?? 'info'}>
      {look ? t(look.text) : status.replaceAll('_', ' ')}
    </Badge>
  );
}

/** What a state means and what to do about it. */
export function useStatusHint(status: string): string | null {
  const t = useConsoleTexts();
  const look = LOOKS[status];
  return look ? t(look.hint) : null;
}
