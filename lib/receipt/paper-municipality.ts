// SPDX-License-Identifier: AGPL-3.0-or-later

/** A text in the languages of the paper; German only where the paper is bilingual. */
export type PaperText = { it: string; de?: string };

/** Italian alone, or Italian and German side by side. */
export type PaperLanguages = 'it' | 'it-de';

/** The municipality's own emblem as line art in one colour: an SVG path of absolute M, L, C and Z commands. */
export type Emblem = { width: number; height: number; path: string };

/** What a municipality prints about itself; every value comes from its settings. */
export type PaperMunicipality = {
  /** `Comune di Borgo Sant'Andrea` / `Gemeinde …`. */
  name: PaperText;
  /** Office, address and telephone; at most two lines, both languages in the same line. */
  officeLines: readonly string[];
  emblem: Emblem | null;
  /** Where credentials are activated, one or two addresses: `www.cartaidentita.it`. */
  activationSite: string;
  /** Which contact activation without the card needs. */
  activationRequires: 'mobile' | 'either';
  /** Who may print lost halves again. */
  reprintScope: 'issuing' | 'any';
  reprintFree: boolean;
  /** Number that blocks a lost card: `800 263 388`. */
  cardBlockNumber: string;
  privacy: {
    /** Address of the data protection officer. */
    officer: string;
    /** Where rights are exercised. */
    address: PaperText;
    retention: PaperText;
    url: PaperText;
  };
  /** Short public addresses of the guides; `qr` is what the QR beside them opens. */
  guides: { qr: string; credentials: string; puk: string } | null;
};

/** The layout that is printed: named in the foot in words, and in the foot's mark (five characters). */
export type PaperModel = { code: string; version: string; mark: string };

/** Layouts of the receipt in force. */
export const RECEIPT_MODELS: Record<PaperLanguages, PaperModel> = {
  it: { code: 'CIE-R1A', version: '1.0', mark: 'R1A10' },
  'it-de': { code: 'CIE-R1A-DE', version: '1.0', mark: 'R1D10' },
};

/** Layouts of the sheet of a reprint in force. */
export const REPRINT_MODELS: Record<PaperLanguages, PaperModel> = {
  it: { code: 'CIE-RIS', version: '1.0', mark: 'RIS10' },
  'it-de': { code: 'CIE-RIS-DE', version: '1.0', mark: 'RID10' },
};
