// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, civilDateOf, compareCivilDates, partsOf } from '@/lib/kernel/civil-date';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { MONTH_LETTERS, checkCharacter, digitOf } from './codice-fiscale-letters';

/** What a codice fiscale of 16 characters says about its holder (DM 23/12/1976). */
export type CodiceFiscale = {
  /** The code as attributed, upper case, no spaces. */
  code: string;
  /** The same code with omocodia undone and its own check character: equal for all variants of one code. */
  decoded: string;
  /** True when the Agenzia delle Entrate replaced digits by letters to tell two people apart; the code is valid. */
  omocodia: boolean;
  sex: 'M' | 'F';
  /** 1–12. */
  month: number;
  /** 1–31, the women's offset of 40 removed. */
  day: number;
  /** 0–99; the code does not know the century. */
  yearInCentury: number;
  /** Cadastral code of the birthplace: a municipality, or a foreign state (`Z…`). */
  belfiore: string;
  surnamePart: string;
  givenNamePart: string;
};

/** Why a text is no codice fiscale; `position` counts from 1. `provisional` is the numeric code of 11 digits. */
export type CodiceFiscaleProblem =
  | { kind: 'empty' }
  | { kind: 'length'; n: number }
  | { kind: 'provisional' }
  | { kind: 'characters'; position: number; character: string; expected: 'letter' | 'digit' | 'month' }
  | { kind: 'check' }
  | { kind: 'impossible-day' };

const LENGTH = 16;
const DIGIT_POSITIONS = [6, 7, 9, 10, 12, 13, 14];
const MONTH_POSITION = 8;
const WOMEN_DAY_OFFSET = 40;
/** Years of the longest human life on record: an older birth date is not proposed. */
const LONGEST_LIFE = 122;

const compact = (text: string): string =>
  text.replace(/[\s\p{C}]/gu, '').replace(/[a-z]/g, (letter) => letter.toUpperCase());

const expectedAt = (index: number): 'letter' | 'digit' | 'month' => {
  if (index === MONTH_POSITION) return 'month';
  return DIGIT_POSITIONS.includes(index) ? 'digit' : 'letter';
};

const fits = (character: string, expected: 'letter' | 'digit' | 'month'): boolean => {
  if (expected === 'month') return MONTH_LETTERS.includes(character);
  return expected === 'digit' ? digitOf(character) !== null : /^[A-Z]$/.test(character);
};

const undoOmocodia = (code: string): string => {
  const first15 = [...code.slice(0, LENGTH - 1)]
    .map((character, index) => (expectedAt(index) === 'digit' ? String(digitOf(character)) : character))
    .join('');
  return first15 + checkCharacter(first15);
};

const dayExists = (yearInCentury: number, month: number, day: number): boolean =>
  [1900, 2000].some((century) => civilDateOf(century + yearInCentury, month, day) !== null);

const read = (code: string): CodiceFiscale => {
  const decoded = undoOmocodia(code);
  const day = Number(decoded.slice(9, 11));
  const female = day > WOMEN_DAY_OFFSET;
  return {
    code,
    decoded,
    omocodia: code !== decoded,
    sex: female ? 'F' : 'M',
    month: MONTH_LETTERS.indexOf(decoded.charAt(MONTH_POSITION)) + 1,
    day: female ? day - WOMEN_DAY_OFFSET : day,
    yearInCentury: Number(decoded.slice(6, 8)),
    belfiore: decoded.slice(11, 15),
    surnamePart: decoded.slice(0, 3),
    givenNamePart: decoded.slice(3, 6),
  };
};

/** Reads a codice fiscale as typed, pasted or scanned: case, spaces and invisible characters do not count. */
export const parseCodiceFiscale = (text: string): Result<CodiceFiscale, CodiceFiscaleProblem> => {
  const code = compact(text);
  if (code === '') return fail({ kind: 'empty' });
  if (/^\d{11}$/.test(code)) return fail({ kind: 'provisional' });
  const characters = [...code];
  if (characters.length !== LENGTH) return fail({ kind: 'length', n: characters.length });
  for (const [index, character] of characters.entries()) {
    const expected = expectedAt(index);
    if (!fits(character, expected))
      return fail({ kind: 'characters', position: index + 1, character, expected });
  }
  if (checkCharacter(code.slice(0, LENGTH - 1)) !== code.charAt(LENGTH - 1)) return fail({ kind: 'check' });
  const value = read(code);
  if (!dayExists(value.yearInCentury, value.month, value.day)) return fail({ kind: 'impossible-day' });
  return ok(value);
};

/**
 * Reads a provisional codice fiscale of a person: 11 digits, the last a check digit, as of the numeric codes of the Agenzia delle
 * Entrate (DPR 605/1973; the digits are reckoned as for a partita IVA, Luhn). Gives the digits, or `null`.
 */
export const parseProvisionalCode = (text: string): string | null => {
  const code = compact(text);
  if (!/^\d{11}$/.test(code) || /^0+$/.test(code)) return null;
  const sum = [...code].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 ? code : null;
};

/**
 * The birth dates that the code allows: not after `today`, not older than the longest human life, the latest
 * first. More than one means that only the document can tell the century; none, that the day is still to come.
 */
export const birthDatesOf = (codiceFiscale: CodiceFiscale, today: CivilDate): CivilDate[] => {
  const thisYear = partsOf(today).year;
  const thisCentury = thisYear - (thisYear % 100);
  return [thisCentury, thisCentury - 100]
    .map((century) => century + codiceFiscale.yearInCentury)
    .filter((year) => thisYear - year <= LONGEST_LIFE)
    .map((year) => civilDateOf(year, codiceFiscale.month, codiceFiscale.day))
    .filter((date) => date !== null)
    .filter((date) => compareCivilDates(date, today) <= 0);
};
