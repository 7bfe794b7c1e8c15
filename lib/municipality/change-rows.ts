// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, compareCivilDates } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';

/** A row of a dated rule; whatever else it holds is left alone. */
type Row = { from: CivilDate };

/**
 * `past`: the row, or the day it would begin on, is before today: requests were judged by what stood there. `taken`: another row
 * begins on that day. `gone`: the row to be changed is not there any more. `empty`: nothing would be in force today.
 */
export type RowRefusal = 'past' | 'taken' | 'gone' | 'empty';

/** When rows are changed; while the municipality has not started nothing was judged by any of them. */
export type RowRule = { today: CivilDate; started: boolean };

/** Whether a row that begins on `from` may still be changed or added. */
export const isRowOpen = (from: CivilDate, { today, started }: RowRule): boolean =>
  !started || compareCivilDates(from, today) >= 0;

const settle = <R extends Row>(rows: readonly R[], { today, started }: RowRule) => {
  const sorted = rows.toSorted((a, b) => compareCivilDates(a.from, b.from));
  if (started && !sorted.some(({ from }) => compareCivilDates(from, today) <= 0))
    return fail({ kind: 'empty' as const });
  return ok(sorted);
};

/** Takes a row out. */
export const removeRow = <R extends Row>(
  rows: readonly R[],
  from: CivilDate,
  rule: RowRule,
): Result<R[], { kind: RowRefusal }> => {
  if (!rows.some((row) => row.from === from)) return fail({ kind: 'gone' });
  if (!isRowOpen(from, rule)) return fail({ kind: 'past' });
  return settle(
    rows.filter((row) => row.from !== from),
    rule,
  );
};

/** Puts a row in, in the place of the one that began on `replaces` where that is given. */
export const putRow = <R extends Row>(
  rows: readonly R[],
  row: R,
  replaces: CivilDate | null,
  rule: RowRule,
): Result<R[], { kind: RowRefusal }> => {
  if (replaces !== null && !rows.some(({ from }) => from === replaces)) return fail({ kind: 'gone' });
  if (!isRowOpen(replaces ?? row.from, rule) || !isRowOpen(row.from, rule)) return fail({ kind: 'past' });
  const others = rows.filter(({ from }) => from !== replaces);
  if (others.some(({ from }) => from === row.from)) return fail({ kind: 'taken' });
  return settle([...others, row], rule);
};
