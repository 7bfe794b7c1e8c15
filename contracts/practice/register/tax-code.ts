// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a codice fiscale is computed from (DM 23/12/1976). */
export type TaxCodeFacts = {
  surname: string | null;
  givenName: string | null;
  sex: 'M' | 'F';
  /** `1984-04-14`. */
  birthDate: string;
  belfioreCode: string;
};

const MONTHS = 'ABCDEHLMPRST';
const OMOCODIA = 'LMNPQRSTUV';
/** Positions whose digits become letters, in the order in which the Agenzia delle Entrate replaces them. */
const REPLACED = [14, 13, 12, 10, 9, 7, 6];
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const UNDECOMPOSED: Record<string, string> = { ß: 'SS', Ł: 'L', Đ: 'D', Ø: 'O', Æ: 'AE', Œ: 'OE', Þ: 'TH' };

const plain = new Map<string, string>();

/** A name in the 26 letters of machine-readable documents; spaces, apostrophes and hyphens stay. */
export const inPlainLetters = (name: string): string => {
  const known = plain.get(name) ?? plainOf(name);
  plain.set(name, known);
  return known;
};

const plainOf = (name: string): string =>
  [...name.replaceAll('ß', 'SS').toUpperCase().normalize('NFD')]
    .map((letter) => UNDECOMPOSED[letter] ?? letter)
    .join('')
    .replace(/[^A-Z' -]/g, '');

const partsOf = (name: string | null) => {
  const letters = inPlainLetters(name ?? '').replace(/[^A-Z]/g, '');
  return { consonants: letters.replace(/[AEIOU]/g, ''), vowels: letters.replace(/[^AEIOU]/g, '') };
};

const surnamePart = (name: string | null): string => {
  const { consonants, vowels } = partsOf(name);
  return `${consonants}${vowels}XXX`.slice(0, 3);
};

const givenNamePart = (name: string | null): string => {
  const { consonants, vowels } = partsOf(name);
  const chosen = consonants.length >= 4 ? consonants.charAt(0) + consonants.slice(2) : consonants;
  return `${chosen}${vowels}XXX`.slice(0, 3);
};

const withCheck = (first15: string): string => {
  const sum = [...first15].reduce((total, symbol, index) => {
    const rank = symbol >= 'A' ? symbol.charCodeAt(0) - 'A'.charCodeAt(0) : Number(symbol);
    return total + (index % 2 === 0 ? (ODD[rank] ?? 0) : rank);
  }, 0);
  return first15 + String.fromCharCode('A'.charCodeAt(0) + (sum % 26));
};

/** The codice fiscale of a person; `omocodia` is how many digits were replaced by letters (0–7). */
export const taxCodeOf = (facts: TaxCodeFacts, omocodia = 0): string => {
  const { surname, givenName, sex, birthDate, belfioreCode } = facts;
  const day = Number(birthDate.slice(8)) + (sex === 'F' ? 40 : 0);
  const month = MONTHS.charAt(Number(birthDate.slice(5, 7)) - 1);
  const digits = [
    ...`${surnamePart(surname)}${givenNamePart(givenName)}${birthDate.slice(2, 4)}${month}`,
    ...`${String(day).padStart(2, '0')}${belfioreCode}`,
  ];
  for (const position of REPLACED.slice(0, omocodia))
    digits[position] = OMOCODIA.charAt(Number(digits[position]));
  return withCheck(digits.join(''));
};

/** The provisional numeric code with this running number: seven digits, an office of three, a check digit. */
export const provisionalCodeOf = (running: number): string => {
  const first10 = `${String(running).padStart(7, '0')}037`;
  const sum = [...first10].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return first10 + String((10 - (sum % 10)) % 10);
};
