// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { RowKeys } from '@/components/ui/row-keys';

/**
 * `name` is the cell that carries the row's link; `end` is the next step, drawn at the right with an arrow; `last` is
 * at the right too, for what is acted on by itself; `icon` is a symbol.
 */
export type RowColumn = {
  key: string;
  label: string;
  kind?: 'time' | 'name' | 'quiet' | 'plain' | 'end' | 'last' | 'icon';
};

export type RowItem = {
  id: string;
  href?: string;
  /** The text of a cell by the column's key. */
  cells: Readonly<Record<string, ReactNode>>;
  /** The next thing to do: tinted. */
  marked?: boolean;
};

type RowListProps = {
  /** What the list is, for screen readers. */
  caption: string;
  columns: readonly RowColumn[];
  rows: readonly RowItem[];
  hideHead?: boolean;
  dense?: boolean;
};

const Cell = ({ column, row }: { column: RowColumn; row: RowItem }) => {
  const content = row.cells[column.key];
  return (
    <td className={`rows__cell--${column.kind ?? 'plain'}`}>
      {column.kind === 'name' && row.href ? (
        <a className="rows__link" href={row.href}>
          {content}
        </a>
      ) : (
        content
      )}
      {column.kind === 'end' && row.href && (
        <Icon name="chevron-right" size="small" className="rows__arrow" />
      )}
    </td>
  );
};

/** Rows one line high, the whole row a link, arrow keys up and down. A table, so that each cell has its heading. */
export const RowList = ({ caption, columns, rows, hideHead, dense }: RowListProps) => (
  <RowKeys>
    <table className={classNames('rows', dense && 'rows--dense')}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className={hideHead ? 'visually-hidden' : undefined}>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.kind === 'end' || column.kind === 'last' || column.kind === 'icon' ? (
                <span className="visually-hidden">{column.label}</span>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.marked ? 'rows__row--marked' : undefined}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </RowKeys>
);
