import type { ReactNode } from 'react';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import css from './site-footer.module.css';

/** The tenant's legal pages and the way to its support. */
export function SiteFooter(): ReactNode {
  const t = useTexts();
  const { brand } = useFrame().storefront;
  const links: [string, string | null][] = [
    [t('footer.support'), brand.support.url],
    [t('footer.privacy'), brand.legal.privacyUrl],
    [t('footer.terms'), brand.legal.termsUrl],
    [t('footer.imprint'), brand.legal.imprintUrl],
  ];
  const shown = links.filter((link): link is [string, string] => Boolean(link[1]));
  return (
    <footer className={css.footer} aria-label={t('footer.label')}>
      <div className={css.inner}>
        <div>
          <p className={css.name}>{brand.name}</p>
          {brand.tagline && <p className={css.tagline}>{brand.tagline}</p>}
        </div>
        {(shown.length > 0 || brand.support.email) && (
          <ul className={css.links}>
            {shown.map(([label, href]) => (
              <li key={label}>
                <a href={href}>{label}</a>
              </li>
            ))}
            {brand.support.email && (
              <li>
                <a href={`mailto:${brand.support.email}`}>{brand.support.email}</a>
              </li>
            )}
          </ul>
        )}
      </div>
    </footer>
  );
}
