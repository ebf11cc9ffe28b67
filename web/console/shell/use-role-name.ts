import { useConsoleTexts } from '../../texts/context.js';

const ROLES = ['owner', 'admin', 'member', 'viewer', 'reseller', 'operator', 'support'] as const;

/** Roles in words; one that is new here is shown by its own name. */
export function useRoleName(): (role: string) => string {
  const t = useConsoleTexts();
  return (role) => {
    const known = ROLES.find((one) => one === role);
    return known ? t(`role.${known}`) : role;
  };
}
