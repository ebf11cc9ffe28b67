import { useEffect, useRef, type ReactNode } from 'react';
import type { Install, ListingDetail } from '../../api/contract.js';
import { ButtonLink } from '../../design/button.js';
import { Icon } from '../../design/icon.js';
import { useTexts } from '../../texts/context.js';
import layout from '../layout/container.module.css';
import { paths } from '../routes.js';
import css from './install-done.module.css';

/** It worked: what it does now, and where to go from here. */
export function InstallDone({ install, listing }: { install: Install; listing: ListingDetail }): ReactNode {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  const { effect } = install;
  return (
    <div className={layout.narrow}>
      <section className={css.done} role="status">
        <span className={css.sign}>
          <Icon name="check" size={32} />
        </span>
        <h1 ref={heading} tabIndex={-1}>
          {t('install.doneTitle', { name: listing.name })}
        </h1>
        <p className={css.what}>{effect?.message ?? t('install.doneBody')}</p>
        <div className={css.actions}>
          <ButtonLink look="primary" href={effect?.href ?? paths.installedDetail(install.id)}>
            {effect?.href ? t('install.see') : t('install.manage')}
          </ButtonLink>
          {effect?.href && (
            <ButtonLink href={paths.installedDetail(install.id)}>{t('install.manage')}</ButtonLink>
          )}
          <ButtonLink look="quiet" href={paths.results()}>
            {t('install.browse')}
          </ButtonLink>
        </div>
      </section>
    </div>
  );
}
