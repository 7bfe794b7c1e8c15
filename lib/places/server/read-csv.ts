// SPDX-License-Identifier: AGPL-3.0-or-later
import { CsvError, parse } from 'csv-parse/sync';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type ArchiveLine, type LineProblem } from '../archive';

/** The lines of a CSV file by their column names; `broken` are the lines whose quotes are out of place. */
export type CsvLines = { columns: string[]; lines: ArchiveLine[]; broken: LineProblem[] };

type Row = { line: number; fields: string[] };

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The records of a text with the numbers of their last lines; `null` when a quote is out of place. */
const rowsOf = (text: string): Row[] | null => {
  try {
    const rows = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
};

/** Line by line, so that a quote out of place, or never closed, costs its own line only. */
const rowsApart = (text: string, broken: LineProblem[]): Row[] =>
  text.split(/\r?\n/).flatMap((lineText, index) => {
    const rows = rowsOf(lineText);
    if (rows === null) broken.push({ line: index + 1, message: { key: 'places.line.quotes' } });
    return (rows ?? []).map(({ fields }) => ({ line: index + 1, fields }));
  });

/** Reads a CSV file: UTF-8 with or without byte order mark, commas, quotes, a header line. */
export const readCsv = (bytes: Uint8Array): Result<CsvLines, { kind: 'encoding' }> => {
  const text = textOf(bytes);
  if (text === null) return fail({ kind: 'encoding' });
  const broken: LineProblem[] = [];
  const [header, ...rows] = rowsOf(text) ?? rowsApart(text, broken);
  const columns = header?.fields ?? [];
  const lines = rows.map(({ line, fields }) => ({
    line,
    record: Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ''])),
  }));
  return ok({ columns, lines, broken });
};
