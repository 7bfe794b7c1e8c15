// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type PrintKind } from '@/lib/receipt/print';

/** Why a sheet that nobody handed over is no more, as a supervisor notes it. */
export const endReasons = ['spoiled', 'printed-twice', 'not-collected', 'request-closed'] as const;
export type EndReason = (typeof endReasons)[number];

/** True for a text that is a reason. */
export const isEndReason = (text: string): text is EndReason => endReasons.includes(text as EndReason);

/**
 * What became of a sheet with codes: `open` until that is known; `jammed` said so at the counter, `destroyed` noted by a supervisor,
 * `expired` when its codes were destroyed because nobody confirmed the hand-over in time.
 */
export type SheetOutcome = 'open' | 'handed-over' | 'jammed' | 'destroyed' | 'expired';

/**
 * Why a sheet is open: its codes still wait to be handed over; another sheet was printed after it for the same codes; its codes are
 * gone, and nobody said where the sheet went.
 */
export type OpenReason = 'waiting' | 'printed-again' | 'codes-gone';

/** One sheet with codes in the register. */
export type SheetLine = {
  serial: string;
  kind: PrintKind;
  /** The counter and the code of the operator who printed it. */
  counter: string;
  operatorCode: string;
  printedAt: Date;
  outcome: SheetOutcome;
  /** When its outcome was said. */
  endedAt: Date | null;
  endReason: EndReason | null;
  openReason: OpenReason | null;
  of: { requestId: string } | { reprintId: string };
};

/** The sheets of a day by what became of them. */
export type SheetCounts = Record<'printed' | 'handedOver' | 'destroyed' | 'open', number>;

/** What a supervisor signed. */
export type SheetSignature = {
  number: number;
  signedAt: Date;
  signedBy: string;
  /** SHA-256 of the day's lines, in hexadecimal digits. */
  digest: string;
} & Omit<SheetCounts, 'open'>;

/** A day of the register: its sheets as they are now, and how it was signed last. */
export type SheetDay = {
  day: CivilDate;
  counts: SheetCounts;
  digest: string;
  signature: SheetSignature | null;
};

/** True when every sheet that was printed is accounted for: printed = handed over + destroyed. */
export const balances = ({ printed, handedOver, destroyed }: SheetCounts): boolean =>
  printed === handedOver + destroyed;

/**
 * `open` while a sheet of the day is not accounted for, `to-sign` when all are; `signed` as it stands; `changed` when it was signed and
 * is not as it was then.
 */
export type SheetDayState = 'open' | 'to-sign' | 'signed' | 'changed';

/** Where a day stands. */
export const stateOfDay = ({ counts, digest, signature }: Omit<SheetDay, 'day'>): SheetDayState => {
  if (signature) return signature.digest === digest ? 'signed' : 'changed';
  return balances(counts) ? 'to-sign' : 'open';
};

/** True while a day waits for its supervisor. */
export const isToClose = (day: Omit<SheetDay, 'day'>): boolean => stateOfDay(day) !== 'signed';

const DESTROYED: readonly SheetOutcome[] = ['jammed', 'destroyed', 'expired'];

/** The counts of some lines. */
export const countSheets = (lines: readonly Pick<SheetLine, 'outcome'>[]): SheetCounts => ({
  printed: lines.length,
  handedOver: lines.filter(({ outcome }) => outcome === 'handed-over').length,
  destroyed: lines.filter(({ outcome }) => DESTROYED.includes(outcome)).length,
  open: lines.filter(({ outcome }) => outcome === 'open').length,
});

/** True for a line that came, or whose outcome was said, after an instant. */
export const isAfter = ({ printedAt, endedAt }: SheetLine, instant: Date): boolean =>
  printedAt > instant || (endedAt !== null && endedAt > instant);
