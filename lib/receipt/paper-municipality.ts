// SPDX-License-Identifier: AGPL-3.0-or-later

/** A text in the languages of the paper; German only where the paper is bilingual. */
export type PaperText = { it: string; de?: string };

/** Italian alone, or Italian and another language side by side. */
export const paperLanguages = ['it', 'it-de', 'it-sl', 'it-fr', 'it-en'] as const;

export type PaperLanguages = (typeof paperLanguages)[number];

/** The languages of fronts: those in which the municipality writes its acts. */
export type FrontLanguages = Extract<PaperLanguages, 'it' | 'it-de'>;

/** What a back can be: in the languages of the fronts, with a language that helps, or in easy words. */
export const backKinds = [...paperLanguages, 'easy'] as const;

export type BackKind = (typeof backKinds)[number];

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
export const RECEIPT_MODELS: Record<BackKind, PaperModel> = {
  it: { code: 'CIE-R1A', version: '1.0', mark: 'R1A10' },
  'it-de': { code: 'CIE-R1A-DE', version: '1.0', mark: 'R1D10' },
  'it-sl': { code: 'CIE-R1A-SL', version: '1.0', mark: 'R1S10' },
  'it-fr': { code: 'CIE-R1A-FR', version: '1.0', mark: 'R1F10' },
  'it-en': { code: 'CIE-R1A-EN', version: '1.0', mark: 'R1E10' },
  easy: { code: 'CIE-R1A-L', version: '1.0', mark: 'R1L10' },
};

/** Layouts of the codes sheet in large print: of a receipt, and of a reprint. */
export const LARGE_MODELS = {
  receipt: { code: 'CIE-R1A-G', version: '1.0', mark: 'R1G10' },
  reprint: { code: 'CIE-RIS-G', version: '1.0', mark: 'RIG10' },
} as const satisfies Record<string, PaperModel>;

/** Layouts of the sheet of a reprint in force. */
export const REPRINT_MODELS: Record<BackKind, PaperModel> = {
  it: { code: 'CIE-RIS', version: '1.0', mark: 'RIS10' },
  'it-de': { code: 'CIE-RIS-DE', version: '1.0', mark: 'RID10' },
  'it-sl': { code: 'CIE-RIS-SL', version: '1.0', mark: 'RIZ10' },
  'it-fr': { code: 'CIE-RIS-FR', version: '1.0', mark: 'RIF10' },
  'it-en': { code: 'CIE-RIS-EN', version: '1.0', mark: 'RIE10' },
  easy: { code: 'CIE-RIS-L', version: '1.0', mark: 'RIL10' },
};
