import type { ReactNode } from 'react';
import { CopyButton } from '../../design/copy-button.js';
import { SecretOnce } from '../../design/secret-once.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './key-secret.module.css';

/** A new key, and a first call to try it with. */
export function KeySecret({ secret, onStored }: { secret: string; onStored: () => void }): ReactNode {
  const t = useConsoleTexts();
  const { kind } = useFrame().storefront.tenant;
  const call = `curl ${window.location.origin}/api/v1/${kind === 'tenant' ? 'installs' : 'tenants'} -H "Authorization: Bearer ${secret}"`;
  return (
    <SecretOnce title={t('keys.made')} label={t('keys.secret')} value={secret} onStored={onStored}>
      <div className={css.try}>
        <p className={page.help}>{t('keys.try')}</p>
        <div className={css.call}>
          <code>{call}</code>
          <CopyButton compact value={call} label={t('keys.tryLabel')} />
        </div>
      </div>
    </SecretOnce>
  );
}
