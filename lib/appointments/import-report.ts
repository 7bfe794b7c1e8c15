// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';

/** What an import did with a line of the file. */
export const lineOutcomes = ['imported', 'unchanged', 'moved', 'changed', 'cancelled', 'refused'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

/** Why a line was refused: the column, `null` for the whole line, and the sentence. */
export type LineFault = { column: string | null; message: Message };

/** One line of the report; `line` counts from 1 with the header, `code` is as read, possibly empty. */
export type ReportLine = { line: number; code: string; outcome: LineOutcome; fault: LineFault | null };

/** Why a file was refused as a whole: nothing of it was imported. */
export type FileFault =
  | { kind: 'too-big' }
  | { kind: 'no-file' }
  | { kind: 'not-text' }
  | { kind: 'quotes'; line: number }
  | { kind: 'no-column'; column: string }
  | { kind: 'column-twice'; column: string }
  | { kind: 'no-line' }
  | { kind: 'too-many'; n: number };

/** How many lines ended how. */
export const countOutcomes = (lines: readonly ReportLine[]): Record<LineOutcome, number> => {
  const counts = { imported: 0, unchanged: 0, moved: 0, changed: 0, cancelled: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
};
