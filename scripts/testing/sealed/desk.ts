// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';
import { cardSerialIn } from '@/e2e/checks/paper';
import { readBack } from '@/lib/platform/pdf/testing/read-back';

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

/** A desk that also prints second halves on paper, and is the second person of a colleague who does. */
export type PaperDesk = Desk & {
  /** The second half of a card, by an act that `second` confirms. */
  secondOnPaper(card: { codiceFiscale: string; cardSerial: string }, second: PaperDesk): Promise<Sheet>;
  /** Confirms the act of the reprint at this path. */
  confirm(path: string): Promise<void>;
};

/** What stands on a sheet with codes. */
export type ReadSheet = { pin: string; puk: string; cardSerial: string };

/** Reads a sheet back with a reader that is not ours. What goes wrong is told without a word of the sheet. */
export const readSheet = async ({ serial, bytes }: Sheet): Promise<ReadSheet> => {
  const paper = await readBack(new Uint8Array(bytes));
  const cardSerial = cardSerialIn(paper);
  const digits = (paper.pages[0]?.items ?? [])
    .filter(({ text }) => /^\d{4}$/.test(text))
    .sort((one, other) => one.y - other.y)
    .map(({ text }) => text);
  const [pin, puk, ...more] = digits;
  if (pin === undefined || puk === undefined || more.length > 0 || cardSerial === '')
    throw new Error(`print ${serial} is no sheet of codes: ${paper.pages.length} pages`);
  return { pin, puk, cardSerial };
};
