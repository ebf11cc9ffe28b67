import type { ReactNode } from 'react';
import type { Rows } from '../api/use-rows.js';
import { usePartTexts } from '../texts/context.js';
import { AppLink } from './app-link.js';
import { Button } from './button.js';
import { classes } from './classes.js';
import css from './data-list.module.css';
import { FailureNotice } from './notice.js';

/** A column of the table; on a narrow screen a line of the card. */
export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under one another. */
  number?: true;
  /** Left out of cards, where there is no room for what is nice to have. */
  wideOnly?: true;
}

/**
 * A list that is a table where there is room and cards where there is not, with its waiting, empty, failed and
 * unfinished states. The first column is what a row is called; with `href` the whole row opens its page.
 */
export function DataList<Row>({
  label,
  columns,
  list: { rows, failure, busy, hasMore, more, reload },
  keyOf,
  href,
  actions,
  empty,
}: {
  label: string;
  columns: readonly Column<Row>[];
  list: Pick<Rows<Row>, 'rows' | 'failure' | 'busy' | 'hasMore' | 'more' | 'reload'>;
  keyOf: (row: Row) => string;
  href?: (row: Row) => string | null;
  actions?: (row: Row) => ReactNode;
  empty: ReactNode;
}): ReactNode {
  const t = usePartTexts();
  if (!rows && failure) {
    return (
      <div className={css.failed}>
        <FailureNotice failure={failure} title={t('list.failed')} />
        <Button onClick={() => void reload()}>{t('action.retry')}</Button>
      </div>
    );
  }
  if (rows?.length === 0) return empty;
  return (
    <div className={css.list}>
      {/* Roles by name: a table that is laid out as cards would lose them in some browsers. */}
      <table className={css.table} role="table" aria-label={label} aria-busy={busy || undefined}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, title, number, wideOnly }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={classes(number && css.number, wideOnly && css.wideOnly)}
              >
                {title}
              </th>
            ))}
            {actions && (
              <th role="columnheader" scope="col">
                <span className="visually-hidden">{t('list.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows ? (
            rows.map((row) => (
              <tr key={keyOf(row)} role="row" data-opens={href?.(row) ? '' : undefined}>
                {columns.map((column, index) => (
                  <Cell key={column.key} column={column} first={index === 0}>
                    <Opening href={index === 0 ? href?.(row) : null}>{column.cell(row)}</Opening>
                  </Cell>
                ))}
                {actions && (
                  <td role="cell" className={css.actions}>
                    <div>{actions(row)}</div>
                  </td>
                )}
              </tr>
            ))
          ) : (
            <SkeletonRows columns={columns.length + (actions ? 1 : 0)} />
          )}
        </tbody>
      </table>
      {rows && <FailureNotice failure={failure} />}
      {hasMore && (
        <div className={css.more}>
          <Button busy={busy} onClick={() => void more()}>
            {busy ? t('list.loading') : t('list.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Cell<Row>({
  column: { title, number, wideOnly },
  first,
  children,
}: {
  column: Column<Row>;
  first: boolean;
  children: ReactNode;
}): ReactNode {
  const className = classes(number && css.number, wideOnly && css.wideOnly);
  if (first)
    return (
      <th role="rowheader" scope="row" className={css.title}>
        {children}
      </th>
    );
  return (
    <td role="cell" className={className}>
      <span className={css.label} aria-hidden="true">
        {title}
      </span>
      <div className={css.value}>{children}</div>
    </td>
  );
}

function Opening({ href, children }: { href: string | null | undefined; children: ReactNode }): ReactNode {
  return href ? (
    <AppLink className={css.open} href={href}>
      {children}
    </AppLink>
  ) : (
    children
  );
}

const WAITING_ROWS = 4;

/** Rows in the shape of what is being loaded. */
function SkeletonRows({ columns }: { columns: number }): ReactNode {
  return Array.from({ length: WAITING_ROWS }, (_, row) => (
    <tr key={row} role="row" aria-hidden="true">
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} role="cell">
          <span className={css.bone} />
        </td>
      ))}
    </tr>
  ));
}
