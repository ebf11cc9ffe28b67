import type { ReactNode } from 'react';
import { Icon } from '../../design/icon.js';
import type { Filters } from '../../design/use-filters.js';
import { useConsoleTexts } from '../../texts/context.js';
import { exportPath } from './audit-query.js';
import css from './export-menu.module.css';

/** The same entries as a file. A link, so that the browser takes them as they come, however many. */
export function ExportMenu({ filters }: { filters: Filters }): ReactNode {
  const t = useConsoleTexts();
  return (
    <details className={css.menu}>
      <summary className={css.summary}>
        {t('audit.export')}
        <Icon name="chevron-down" size={16} />
      </summary>
      <div className={css.sheet}>
        <a href={exportPath(filters, 'csv')} download>
          {t('audit.exportCsv')}
        </a>
        <a href={exportPath(filters, 'ndjson')} download>
          {t('audit.exportNdjson')}
        </a>
      </div>
    </details>
  );
}
