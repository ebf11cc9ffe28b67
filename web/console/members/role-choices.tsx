import type { ReactNode } from 'react';
import { Choices } from '../../design/choices.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { isRoleAbove, type Role, useRoles } from './roles.js';

/** What each role may do, in words; one above the viewer's own is there, but not to be given. */
export function RoleChoices({ role, onChange }: { role: string; onChange: (role: Role) => void }): ReactNode {
  const t = useConsoleTexts();
  const mine = useFrame().storefront.viewer?.role ?? '';
  const roles = useRoles();
  if (roles.length < 2) return null;
  return (
    <Choices
      label={t('members.role')}
      value={role}
      choices={roles.map((value) => {
        const disabled = isRoleAbove(value, mine);
        return {
          value,
          label: t(`role.${value}`),
          help: disabled ? t('members.roleAbove') : t(`members.roleHelp.${value}`),
          disabled,
        };
      })}
      onChange={(value) => onChange(value as Role)}
    />
  );
}
