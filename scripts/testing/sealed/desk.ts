// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';
import { cardSerialIn, halvesOf, readPaper } from '@/e2e/checks/paper';

/** A sheet with codes as it came out: its number, and the PDF. */
export type Sheet = { serial: string; bytes: Uint8Array };

/** Where an operator prints, with a session of their own. */
export type Desk = {
  /** A citizen from the new request to the hand-over; gives the sheet with the codes. */
  receipt(values: FormValues): Promise<Sheet>;
  /** The first half of a card that was lost, from the card's number to the hand-over. */
  reprint(card: { codiceFiscale: string; cardSerial: string }): Promise<Sheet>;
  close(): Promise<void>;
};

/** What stands on a sheet with codes. */
export type ReadSheet = { pin: string; puk: string; cardSerial: string };

const SHEET_PAGES = 2;

/** Reads a sheet back with a reader that is not ours. */
export const readSheet = async ({ bytes }: Sheet): Promise<ReadSheet> => {
  const paper = await readPaper(new Uint8Array(bytes), SHEET_PAGES);
  const cardSerial = cardSerialIn(paper);
  if (cardSerial === '') throw new Error('a sheet of codes names no card');
  return { ...halvesOf(paper, 0), cardSerial };
};
