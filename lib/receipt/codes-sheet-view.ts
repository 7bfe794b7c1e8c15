// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Secret } from '@/lib/kernel/secret';
import {
  type BackKind,
  type FrontLanguages,
  LARGE_MODELS,
  type PaperModel,
  type PaperMunicipality,
  RECEIPT_MODELS,
  REPRINT_MODELS,
} from './paper-municipality';

/** Four digits of PIN and four of PUK, for one print; they are revealed only while the sheet is drawn. */
export type HalvesOnPaper = { pin: Secret<string>; puk: Secret<string> };

/** What a sheet printed again says about itself. */
export type ReprintNote = {
  /** `21/11/2026`. */
  date: string;
  /**
   * Where the last four digits are: in the letter the holder has, on their way by e-mail, on a sheet of their own; on this one, which
   * then holds nothing of the first ones.
   */
  secondHalf:
    { kind: 'held' | 'on-paper' | 'this-sheet' } | { kind: 'by-email'; sender: string; maskedEmail: string };
};

/** The codes sheet, ready to print. */
export type CodesSheetView = {
  languages: FrontLanguages;
  /** How the back is written. */
  backs: BackKind;
  /** In large print, which is in Italian. */
  large: boolean;
  /** Prints PROVA under everything. */
  practice: boolean;
  /** Instant of the print: date of the document, so that the same print gives the same bytes. */
  printedAt: Date;
  municipality: PaperMunicipality;
  /** `null` on a reprint: its foot names no request. */
  requestNumber: string | null;
  /** Surname and given names. */
  holder: string;
  cardSerial: string;
  printSerial: string;
  halves: HalvesOnPaper;
  /** `null` on the sheet that belongs to a receipt. */
  reprint: ReprintNote | null;
};

/** What a codes sheet is called: it holds first halves or second ones, never both. */
export type CodesTitle = 'paper.codes.title' | 'paper.codes.title.second';

/** The title of a codes sheet. */
export const codesTitleOf = ({ reprint }: Pick<CodesSheetView, 'reprint'>): CodesTitle =>
  reprint?.secondHalf.kind === 'this-sheet' ? 'paper.codes.title.second' : 'paper.codes.title';

/** The layout that a side of a codes sheet is, by how that side is written. */
export const codesModelOf = ({ large, reprint }: CodesSheetView, side: BackKind): PaperModel => {
  if (large) return LARGE_MODELS[reprint ? 'reprint' : 'receipt'];
  return (reprint ? REPRINT_MODELS : RECEIPT_MODELS)[side];
};
