// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CodesSheetView, type HalvesOnPaper } from './codes-sheet-view';
import { type BackKind, type FrontLanguages, type PaperMunicipality } from './paper-municipality';

/** The holder's data as printed; a missing one is printed as `non indicato`. In two languages: `italiana / italienisch`. */
export type HolderOnPaper = {
  surname: string;
  givenNames: string;
  birthplace: string;
  birthDate: string;
  codiceFiscale: string;
  sex: string;
  height: string;
  citizenship: string;
  birthRecord: string;
  residence: string;
  reason: string;
  previousDocument: string;
  identifiedBy: string;
  fingerprints: string;
};

/** Contacts as declared; `outcome` chooses the statement. */
export type ContactsOnPaper =
  { outcome: 'given'; email: string | null; mobile: string | null } | { outcome: 'declined' | 'none-of-own' };

export type DeliveryOnPaper = {
  kind: 'residence' | 'other-address' | 'municipality';
  /** Where the card goes, when that is not the residence printed in front. */
  address: string | null;
  delegate: string | null;
  /** The office keeps the old card: another document is needed at the post office. */
  oldCardKept: boolean;
};

/** Who signs in the box; `capacity` is `null` for the holder, else the words for who acts. */
export type SignerOnPaper = { name: string; capacity: string | null };

/** Who acts for the holder, assents or attests: one line each, and who else signs. */
export type PeopleOnPaper = { lines: string[]; signatures: { role: string; name: string }[] };

/** What stands in the photo's place: nothing but its name, the photo as a JPEG of 35 × 45 mm, or the day on which it was deleted. */
export type PhotoOnPaper =
  { kind: 'none' } | { kind: 'image'; jpeg: Uint8Array } | { kind: 'deleted'; on: string };

/** Everything that stands on sheet 1, ready to print: words chosen, dates and amounts formatted. */
export type ReceiptView = {
  languages: FrontLanguages;
  /** How pages 2 and 4 are written: the fronts stay in the municipality's languages. */
  backs: BackKind;
  /** The codes sheet in large print. */
  largeCodes: boolean;
  /** Prints PROVA under everything. */
  practice: boolean;
  /** Instant of the print: date of the document, so that the same print gives the same bytes. */
  printedAt: Date;
  municipality: PaperMunicipality;
  requestNumber: string;
  /** Short check code of the frozen version. */
  checkCode: string;
  /** Signed token of the QR; no personal data. */
  qrToken: string;
  dateTime: string;
  office: string;
  operator: string;
  /** `null` when serial and codes follow. */
  cardSerial: string | null;
  expectedExpiry: string;
  validForTravel: boolean;
  /** Prints the clause of art. 35, comma 2, DPR 445/2000: only where the municipality may use it. */
  recognitionClause: boolean;
  photo: PhotoOnPaper;
  holder: HolderOnPaper;
  signer: SignerOnPaper;
  /** Why the holder cannot sign, or `null`; only where the holder is the one to sign. */
  unableToSign: string | null;
  people: PeopleOnPaper | null;
  /** What the holder's CIE credentials serve for. */
  credentials: 'all' | 'school-only' | 'none';
  contacts: ContactsOnPaper;
  delivery: DeliveryOnPaper;
  organDonation: 'consent' | 'refusal' | 'no-statement' | 'not-asked';
  payment: string;
  /** The codes sheet: a print of its own, handed over later, or not asked for in this print. */
  codes:
    { kind: 'sheet'; printSerial: string; halves: HalvesOnPaper } | { kind: 'later' } | { kind: 'apart' };
};

/** Sheets that can be drawn, each of two pages. */
export type ReceiptSheet = 'sheet-1-citizen' | 'sheet-1-office' | 'sheet-2';

/** Both sides of each sheet, or one side only for a printer without duplex. */
export const printedSides = ['both', 'fronts', 'backs'] as const;

export type PrintedSides = (typeof printedSides)[number];

/** The codes sheet of a receipt; `null` when its halves are not in this view. */
export const codesSheetOf = (view: ReceiptView): CodesSheetView | null => {
  const { languages, backs, practice, printedAt, municipality, requestNumber, cardSerial } = view;
  if (view.codes.kind !== 'sheet' || cardSerial === null) return null;
  return {
    languages,
    backs,
    large: view.largeCodes,
    practice,
    printedAt,
    municipality,
    requestNumber,
    cardSerial,
    holder: `${view.holder.surname} ${view.holder.givenNames}`.trim(),
    printSerial: view.codes.printSerial,
    halves: view.codes.halves,
    reprint: null,
  };
};
