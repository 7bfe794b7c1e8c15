// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainLetters } from '@/lib/places/plain-letters';

/** January to December as the ninth character writes them. */
export const MONTH_LETTERS = 'ABCDEHLMPRST';

const OMOCODIA_LETTERS = 'LMNPQRSTUV';
/** Values of the characters in odd positions, counting from 1, for A–Z; digits 0–9 have those of A–J. */
const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** The digit that a character stands for, omocodia letters included; `null` for any other character. */
export const digitOf = (character: string): number | null => {
  if (/^\d$/.test(character)) return Number(character);
  const digit = OMOCODIA_LETTERS.indexOf(character);
  return character.length === 1 && digit >= 0 ? digit : null;
};

const rankOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0);

/** The sixteenth character of a code from its first fifteen (upper-case letters and digits). */
export const checkCharacter = (first15: string): string => {
  const sum = [...first15].reduce((total, character, index) => {
    const rank = rankOf(character);
    return total + (index % 2 === 0 ? (ODD_VALUES[rank] ?? 0) : rank);
  }, 0);
  return String.fromCharCode('A'.charCodeAt(0) + (sum % 26));
};

const lettersOf = (name: string): { consonants: string; vowels: string } => {
  const letters = plainLetters(name)
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return { consonants: letters.replace(/[AEIOU]/g, ''), vowels: letters.replace(/[^AEIOU]/g, '') };
};

const threeOf = (consonants: string, vowels: string): string => `${consonants}${vowels}XXX`.slice(0, 3);

/** The first three characters of the code of a person with this surname; `XXX` when there is none. */
export const surnameCode = (surname: string): string => {
  const { consonants, vowels } = lettersOf(surname);
  return threeOf(consonants, vowels);
};

/** Characters four to six: with four consonants or more the second one is left out; `XXX` without a given name. */
export const givenNameCode = (givenName: string): string => {
  const { consonants, vowels } = lettersOf(givenName);
  const chosen = consonants.length >= 4 ? consonants.charAt(0) + consonants.slice(2) : consonants;
  return threeOf(chosen, vowels);
};
