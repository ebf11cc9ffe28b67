import type { ReactNode } from 'react';
import { AppLink } from '../../design/app-link.js';
import { Icon } from '../../design/icon.js';
import page from './page.module.css';
import { usePageTitle } from './use-page-title.js';

/** Title, one sentence, the one main action; on a page below another one the way back. */
export function PageHead({
  title,
  lead,
  beside,
  action,
  back,
}: {
  title: string;
  lead?: ReactNode;
  /** What belongs to the title, such as a state. */
  beside?: ReactNode;
  action?: ReactNode;
  back?: { href: string; text: string };
}): ReactNode {
  usePageTitle(title);
  return (
    <>
      {back && (
        <AppLink className={page.back} href={back.href}>
          <Icon name="arrow-left" size={16} />
          {back.text}
        </AppLink>
      )}
      <div className={page.head}>
        <div>
          <div className={page.title}>
            <h1>{title}</h1>
            {beside}
          </div>
          {lead && <p className={page.lead}>{lead}</p>}
        </div>
        {action}
      </div>
    </>
  );
}
