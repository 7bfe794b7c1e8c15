// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PaperLook } from './paper-look';
import { type ReceiptSheet } from './receipt-view';

/** What one print holds. `sheet-1` is both copies, `receipt` is the citizen's copy with the codes sheet. */
export const printKinds = ['sheet-1', 'sheet-1-citizen', 'sheet-1-office', 'sheet-2', 'receipt'] as const;

export type PrintKind =
  (typeof printKinds)[number] | 'reprint' | 'reprint-second' | 'declaration' | 'mandate';

/** Sheets of a receipt's print, in the order they leave the printer. */
export const SHEETS_OF: Record<(typeof printKinds)[number], readonly ReceiptSheet[]> = {
  'sheet-1': ['sheet-1-citizen', 'sheet-1-office'],
  'sheet-1-citizen': ['sheet-1-citizen'],
  'sheet-1-office': ['sheet-1-office'],
  'sheet-2': ['sheet-2'],
  receipt: ['sheet-1-citizen', 'sheet-2'],
};

/** The kinds of print of which one sheet carries codes. */
export const codeKinds: readonly PrintKind[] = ['sheet-2', 'receipt', 'reprint', 'reprint-second'];

/** True when a print carries codes. */
export const carriesCodes = (kind: PrintKind): boolean => codeKinds.includes(kind);

/** `printed` until somebody says what became of it. */
export type PrintState = 'printed' | 'handed-over' | 'jammed';

/** One print, as the request's page lists it. */
export type PrintLine = {
  serial: string;
  kind: PrintKind;
  state: PrintState;
  version: number | null;
  look: PaperLook;
  createdAt: Date;
  createdBy: string;
  settledAt: Date | null;
};

/** The newest print with first halves that is not torn. */
export const codesAmong = (prints: readonly PrintLine[]) =>
  prints.find(({ kind, state }) => carriesCodes(kind) && state === 'printed');

/** The serial of a print, 13 characters: prefix, year, running number (`BQ-26-0000318`). */
export const printSerialOf = ({
  prefix,
  year,
  number,
}: {
  prefix: string;
  year: number;
  number: number;
}): string => `${prefix}-${String(year % 100).padStart(2, '0')}-${String(number).padStart(7, '0')}`;

/** True for a text that has the form of a print's serial. */
export const isPrintSerial = (text: string): boolean => /^[A-Z]{2}-\d{2}-\d{7}$/.test(text);
