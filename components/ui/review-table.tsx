// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type ReviewRow = {
  id: string;
  name: string;
  next: ReactNode;
  /** What stood on the previous card, when there is one. */
  previous?: ReactNode;
  /** The comparison in one word. */
  outcome?: string;
  differs?: boolean;
};

type ReviewTableProps = {
  caption: string;
  heads: { name: string; next: string; previous?: string; outcome: ReactNode };
  rows: readonly ReviewRow[];
  /** What is only on the receipt stands apart under its own heading. */
  apart?: { title: string; rows: readonly { id: string; name: string; value: ReactNode }[] };
};

const Row = ({ row, heads }: { row: ReviewRow; heads: ReviewTableProps['heads'] }) => (
  <tr className={row.differs ? 'review__row--differs' : undefined}>
    <th scope="row">{row.name}</th>
    <td className="review__new" data-head={heads.next}>
      {row.next}
    </td>
    {heads.previous !== undefined && (
      <td className="review__old" data-head={heads.previous}>
        {row.differs ? <del>{row.previous}</del> : row.previous}
      </td>
    )}
    <td className="review__state">
      {row.differs && <Icon name="exchange-circle" size="small" tone="warning" />} {row.outcome}
    </td>
  </tr>
);

/** What will be printed, as it will be printed, beside what was on the previous card; differences are marked. */
export const ReviewTable = ({ caption, heads, rows, apart }: ReviewTableProps) => {
  const compared = heads.previous !== undefined;
  return (
    <table className="review">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.next}</th>
          {compared && <th scope="col">{heads.previous}</th>}
          <td className="review__state">{heads.outcome}</td>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} heads={heads} />
        ))}
      </tbody>
      {apart && (
        <tbody>
          <tr className="review__group">
            <th scope="rowgroup" colSpan={compared ? 4 : 3}>
              {apart.title}
            </th>
          </tr>
          {apart.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td colSpan={compared ? 3 : 2}>{row.value}</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
};
