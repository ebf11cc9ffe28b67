import type { ReactNode } from 'react';
import type { Permission, Risk } from '../../api/contract.js';
import { Badge, type Tone } from '../../design/badge.js';
import type { IconName } from '../../design/icon.js';
import { Icon } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import css from './permission-list.module.css';

const RISKS: readonly { risk: Risk; tone: Tone; icon: IconName }[] = [
  { risk: 'high', tone: 'danger', icon: 'alert' },
  { risk: 'medium', tone: 'warning', icon: 'key' },
  { risk: 'low', tone: 'success', icon: 'shield' },
];

/** What a listing may do once it is installed, in sentences, the gravest first. */
export function PermissionList({
  permissions,
  compact = false,
}: {
  permissions: readonly Permission[];
  compact?: boolean;
}): ReactNode {
  const t = useTexts();
  if (permissions.length === 0) return <p className={css.none}>{t('detail.permissionsNone')}</p>;
  return (
    <div className={css.groups}>
      {RISKS.map(({ risk, tone, icon }) => {
        const group = permissions.filter((permission) => permission.risk === risk);
        if (group.length === 0) return null;
        return (
          <div key={risk} className={css.group}>
            <p className={css.risk}>
              <Badge tone={tone} icon={icon}>
                {t(`risk.${risk}`)}
              </Badge>
              {!compact && <span className={css.hint}>{t(`risk.${risk}Hint`)}</span>}
            </p>
            <ul className={css.list}>
              {group.map(({ scope, sentence, reason }) => (
                <li key={scope}>
                  <Icon name="check" size={18} />
                  <div>
                    <p>{sentence}</p>
                    {!compact && reason && <p className={css.reason}>{t('detail.reason', { reason })}</p>}
                  </div>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
