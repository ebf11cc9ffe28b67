import type { ReactNode } from 'react';
import type { Member } from '../../api/contract.js';
import { Badge } from '../../design/badge.js';
import { useConsoleTexts } from '../../texts/context.js';

/** Whether somebody has joined. */
export function MemberStatus({ status }: { status: Member['status'] }): ReactNode {
  const t = useConsoleTexts();
  return status === 'active' ? (
    <Badge tone="success" icon="check-circle">
      {t('members.status.active')}
    </Badge>
  ) : (
    <Badge tone="warning" icon="mail">
      {t('members.status.invited')}
    </Badge>
  );
}
