import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useConsoleTexts } from '../../texts/context.js';
import { PageHead } from '../shell/page-head.js';
import { PageWaiting } from '../shell/page-waiting.js';
import page from '../shell/page.module.css';
import { useRoleName } from '../shell/use-role-name.js';
import { EmailPanel } from './email-panel.js';
import { NamePanel } from './name-panel.js';
import { PasswordPanel } from './password-panel.js';
import { SessionsPanel } from './sessions-panel.js';

const loadAccount = () => api().GET('/api/v1/account');

/** What people see and change of themselves. */
export function AccountPage(): ReactNode {
  const t = useConsoleTexts();
  const roleName = useRoleName();
  const loaded = useLoaded(loadAccount);
  const { data: account, set, reload } = loaded;
  return (
    <div className={page.narrow}>
      <PageHead
        title={t('account.title')}
        lead={account ? t('account.lead', { role: roleName(account.role) }) : undefined}
      />
      {account ? (
        <div className={page.stack}>
          <NamePanel account={account} onChanged={set} />
          <EmailPanel account={account} onChanged={() => void reload()} />
          <PasswordPanel account={account} onChanged={() => void reload()} />
          <SessionsPanel key={account.passwordChangedAt} />
        </div>
      ) : (
        <PageWaiting of={loaded} />
      )}
    </div>
  );
}
