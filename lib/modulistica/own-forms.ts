// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrontLanguages, type PaperModel } from '@/lib/receipt/paper-municipality';

/**
 * The municipality's own forms, drawn by this program; the number is that of the domain's list (§4.3). Number 2 is the receipt, 9 the
 * declaration of loss that is printed with a reprint, and 12 the police's report, which is no form of a municipality.
 */
export const ownFormCodes = [
  'SP-01',
  'SP-03',
  'SP-04A',
  'SP-04B',
  'SP-05',
  'SP-06A',
  'SP-06B',
  'SP-07',
  'SP-08A',
  'SP-08B',
  'SP-10',
  'SP-11',
  'SP-13',
  'SP-14',
  'SP-15',
] as const;

export type OwnFormCode = (typeof ownFormCodes)[number];

/** The form of a code, or `null` when there is none. */
export const ownFormOf = (text: string): OwnFormCode | null =>
  ownFormCodes.find((code) => code === text) ?? null;

/** Version of the layout and the words of each form. */
const VERSIONS: Record<OwnFormCode, string> = {
  'SP-01': '1.0',
  'SP-03': '1.0',
  'SP-04A': '1.0',
  'SP-04B': '1.0',
  'SP-05': '1.0',
  'SP-06A': '1.0',
  'SP-06B': '1.0',
  'SP-07': '1.0',
  'SP-08A': '1.0',
  'SP-08B': '1.0',
  'SP-10': '1.0',
  'SP-11': '1.0',
  'SP-13': '1.0',
  'SP-14': '1.0',
  'SP-15': '1.0',
};

/** The letter of the foot's mark: which of the forms of one number, and in which languages. */
const LETTERS: Record<FrontLanguages, Record<string, string>> = {
  it: { '': 'X', A: 'A', B: 'B' },
  'it-de': { '': 'Y', A: 'D', B: 'E' },
};

/** What the foot says: `SP-07`, and in two languages `SP-07-DE`; the mark has five characters, `07X10`. */
export const ownFormModel = (code: OwnFormCode, languages: FrontLanguages): PaperModel => {
  const version = VERSIONS[code];
  const letter = LETTERS[languages][code.slice(5)] ?? '';
  return {
    code: languages === 'it' ? code : `${code}-DE`,
    version,
    mark: `${code.slice(3, 5)}${letter}${version.replace('.', '')}`,
  };
};
