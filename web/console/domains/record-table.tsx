import type { ReactNode } from 'react';
import type { DomainRecord } from '../../api/contract.js';
import { Badge } from '../../design/badge.js';
import { CopyButton } from '../../design/copy-button.js';
import type { ConsoleKey } from '../../texts/console.js';
import { useConsoleTexts } from '../../texts/context.js';
import css from './record-table.module.css';

const PURPOSES: Record<string, ConsoleKey> = {
  ownership: 'domains.purposeOwnership',
  routing: 'domains.purposeRouting',
  routing_alternative: 'domains.purposeAlternative',
};

/** The DNS records to set, a copy button at each field, and whether each was found. */
export function RecordTable({ records }: { records: readonly DomainRecord[] }): ReactNode {
  const t = useConsoleTexts();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('domains.type')}</th>
          <th scope="col">{t('domains.name')}</th>
          <th scope="col">{t('domains.value')}</th>
          <th scope="col">{t('domains.state')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={`${record.type} ${record.name}`}>
            <th scope="row" className={css.type}>
              <code>{record.type}</code>
              <span className={css.purpose}>{t(PURPOSES[record.purpose] ?? 'domains.purposeRouting')}</span>
            </th>
            <td data-label={t('domains.name')}>
              <Copyable value={record.name} label={t('domains.name')} />
            </td>
            <td data-label={t('domains.value')}>
              <Copyable value={record.value} label={t('domains.value')} />
            </td>
            <td data-label={t('domains.state')}>
              <Found found={record.found} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Copyable({ value, label }: { value: string; label: string }): ReactNode {
  return (
    <span className={css.copyable}>
      <code>{value}</code>
      <CopyButton compact value={value} label={`${label}: ${value}`} />
    </span>
  );
}

function Found({ found }: { found: boolean | null }): ReactNode {
  const t = useConsoleTexts();
  if (found === null) return <Badge icon="clock">{t('domains.waiting')}</Badge>;
  return found ? (
    <Badge tone="success" icon="check-circle">
      {t('domains.found')}
    </Badge>
  ) : (
    <Badge tone="danger" icon="x-circle">
      {t('domains.missing')}
    </Badge>
  );
}
