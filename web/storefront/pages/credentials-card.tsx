import type { ReactNode } from 'react';
import css from './credentials-card.module.css';

/** A small page with one form in the middle. */
export function CredentialsCard({
  title,
  lead,
  foot,
  children,
}: {
  title: string;
  lead: string;
  foot?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <div className={css.page}>
      <section className={css.card}>
        <div>
          <h1>{title}</h1>
          <p className={css.lead}>{lead}</p>
        </div>
        {children}
        {foot && <p className={css.foot}>{foot}</p>}
      </section>
    </div>
  );
}
