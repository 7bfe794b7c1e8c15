// SPDX-License-Identifier: AGPL-3.0-or-later
type SkeletonRowsProps = {
  rows: number;
  columns: number;
  /** What is being waited for; a sentence of its own is shown in the first row after two seconds. */
  label: string;
  message?: string;
};

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Rows that keep their height while the list is on its way. */
export const SkeletonRows = ({ rows, columns, label, message }: SkeletonRowsProps) => (
  <div role="status">
    <span className="visually-hidden">{message ?? label}</span>
    <table className="rows" aria-hidden="true">
      <tbody>
        {message && (
          <tr className="rows__message">
            <td colSpan={columns}>{message}</td>
          </tr>
        )}
        {upTo(message ? rows - 1 : rows).map((row) => (
          <tr key={row}>
            {upTo(columns).map((column) => (
              <td key={column}>
                <span className="skeleton" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
