import type { ReactNode } from 'react';
import css from './rich-text.module.css';

/** HTML that the API made of a publisher's Markdown and sanitised. */
export function RichText({ html }: { html: string }): ReactNode {
  return <div className={css.text} dangerouslySetInnerHTML={{ __html: html }} />;
}
