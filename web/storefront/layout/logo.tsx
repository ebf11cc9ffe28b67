import type { ReactNode } from 'react';
import { useFrame } from '../page-context.js';
import css from './logo.module.css';

/** The tenant's logo for the scheme that is shown, or its name set as a word mark. */
export function Logo(): ReactNode {
  const { brand } = useFrame().storefront;
  const { light, dark } = brand.logo;
  const shown = brand.colorScheme === 'dark' ? (dark ?? light) : (light ?? dark);
  if (!shown) {
    return (
      <span className={css.wordmark}>
        {/* Drawn and not written: the name follows, and is what a screen reader says. */}
        <span className={css.sign} data-letter={[...brand.name.trim()][0]?.toUpperCase()} />
        <span className={css.name}>{brand.name}</span>
      </span>
    );
  }
  return (
    <picture className={css.picture}>
      {brand.colorScheme === 'auto' && dark && light && (
        <source srcSet={dark} media="(prefers-color-scheme: dark)" />
      )}
      <img className={css.image} src={shown} alt={brand.name} height={32} />
    </picture>
  );
}
