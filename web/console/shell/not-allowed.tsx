import type { ReactNode } from 'react';
import { EmptyState } from '../../design/empty-state.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { useRoleName } from './use-role-name.js';
import { usePageTitle } from './use-page-title.js';

/** A page that the viewer's role does not open: says which role it is, and whom to ask. */
export function NotAllowed({ page }: { page: string }): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const { viewer } = useFrame().storefront;
  usePageTitle(page);
  return (
    <EmptyState icon="lock" title={t('shell.notAllowedTitle', { page })} level="h1">
      {t('shell.notAllowedBody', { role: roleName(viewer?.role ?? '') })}
    </EmptyState>
  );
}
