import type { ReactNode } from 'react';
import { CopyButton } from '../../design/copy-button.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './sso.module.css';

/** Where the login sends people back to: one address for each host. */
export function CallbackUrls({ urls }: { urls: readonly string[] }): ReactNode {
  const t = useConsoleTexts();
  return (
    <section id="addresses" className={page.panel}>
      <div>
        <h2>{t('sso.addresses.title')}</h2>
        <p className={page.help}>{t('sso.addresses.lead')}</p>
      </div>
      <ul>
        {urls.map((url) => (
          <li key={url} className={css.copyable}>
            <code>{url}</code>
            <CopyButton compact value={url} label={`${t('sso.addresses.copy')} ${url}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
