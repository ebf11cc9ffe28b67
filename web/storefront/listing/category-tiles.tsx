import type { ReactNode } from 'react';
import type { Category } from '../../api/contract.js';
import { Icon, iconNamed } from '../../design/icon.js';
import { paths } from '../routes.js';
import { useLocale } from '../../texts/context.js';
import css from './category-tiles.module.css';

/** Every category that has something in it, with its sign and how much it holds. */
export function CategoryTiles({ categories }: { categories: readonly Category[] }): ReactNode {
  const locale = useLocale();
  return (
    <ul className={css.tiles}>
      {categories
        .filter(({ count }) => count > 0)
        .map(({ slug, name, icon, count }) => (
          <li key={slug}>
            <a className={css.tile} href={paths.results({ category: slug })}>
              <span className={css.sign}>
                <Icon name={iconNamed(icon)} />
              </span>
              <span className={css.name}>{name}</span>
              <span className={css.count}>{count.toLocaleString(locale)}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}
