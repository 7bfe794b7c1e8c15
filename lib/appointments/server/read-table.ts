// SPDX-License-Identifier: AGPL-3.0-or-later
import { CsvError, parse } from 'csv-parse/sync';
import { appointmentCodeOf } from '@/lib/appointments/appointment-code';
import { cellsOf, type Header, readHeader } from '@/lib/appointments/columns';
import { type FileFault } from '@/lib/appointments/import-report';
import { type NumberedCells } from '@/lib/appointments/read-bookings';
import { type Result, fail, ok } from '@/lib/kernel/result';

/** Lines of people in one file: some weeks of an ordinary office; the file is imported in one transaction. */
export const MOST_LINES = 2_000;

const LONGEST_CODE = 40;
const BINARY = /[\0\uFFFD]|^PK\u0003\u0004|^%PDF-/;

type Row = { line: number; record: string[] };

/** UTF-8 with or without byte order mark, else Windows-1252; `null` for what is no text (a spreadsheet, a PDF, UTF-16). */
const textOf = (bytes: Uint8Array): string | null => {
  const decoded = (encoding: string): string => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const text = (() => {
    try {
      return decoded('utf-8');
    } catch {
      return decoded('windows-1252');
    }
  })();
  return BINARY.test(text) ? null : text;
};

/** Whichever of the two the header line has more of. */
const delimiterOf = (text: string): ';' | ',' => {
  const header = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? '';
  return header.split(';').length >= header.split(',').length ? ';' : ',';
};

const rowsOf = (text: string): Result<Row[], FileFault> => {
  const options = { info: true, relax_column_count: true, skip_records_with_empty_values: true } as const;
  try {
    const rows = parse(text, { ...options, delimiter: delimiterOf(text) }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return ok(rows.map(({ record, info }) => ({ line: info.lines, record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { lines?: unknown };
    return fail({ kind: 'quotes', line: typeof lines === 'number' ? lines : 1 });
  }
};

const numbered = (header: Header, { line, record }: Row): NumberedCells => {
  const cells = cellsOf(header, record);
  const code = appointmentCodeOf(cells.code) ?? cells.code.replace(/\p{C}/gu, '').slice(0, LONGEST_CODE);
  return { line, code, cells: record.slice(header.cells).some((cell) => cell !== '') ? null : cells };
};

/** The lines of a file by the fields of their columns, and the titles that mean nothing here. */
export const readTable = (
  bytes: Uint8Array,
): Result<{ ignored: string[]; lines: NumberedCells[] }, FileFault> => {
  const text = textOf(bytes);
  if (text === null) return fail({ kind: 'not-text' });
  const read = rowsOf(text);
  if (!read.ok) return read;
  const [titles, ...rows] = read.value;
  const header = readHeader(titles?.record ?? []);
  if (!header.ok) return header;
  if (rows.length === 0) return fail({ kind: 'no-line' });
  if (rows.length > MOST_LINES) return fail({ kind: 'too-many', n: rows.length });
  const ignored = header.value.ignored.slice(0, 20).map((title) => title.replace(/\p{C}/gu, '').slice(0, 40));
  return ok({ ignored, lines: rows.map((row) => numbered(header.value, row)) });
};
