// SPDX-License-Identifier: AGPL-3.0-or-later

/** Rows of equal length as aligned text: the first column to the left, numbers to the right. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n');
};

/** A number for the table: one decimal below 100, none above; a dash when there is none. */
export const figure = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
};
