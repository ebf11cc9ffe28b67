import type { ReactNode } from 'react';
import { CopyButton } from '../../design/copy-button.js';
import { Notice } from '../../design/notice.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './invitation-link.module.css';

/** The link of a fresh invitation: it was mailed, and can be handed on by hand. */
export function InvitationLink({ email, link }: { email: string; link: string }): ReactNode {
  const t = useConsoleTexts();
  return (
    <div className={css.link}>
      <Notice tone="success" live title={t('members.invitedMail', { email })} />
      <p className={page.help}>{t('members.invitedLink')}</p>
      <div className={css.box}>
        <code>{link}</code>
        <CopyButton value={link} label={t('members.link')} />
      </div>
    </div>
  );
}
