// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainLetters } from '@/lib/places/plain-letters';

/** Cyrillic and Greek as passports write them (ICAO Doc 9303-3 §6; ELOT 743), lower case. */
const LATIN: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
  },
  ...{
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
  },
  ...{ щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', є: 'ie', і: 'i', ї: 'i', ґ: 'g', ў: 'u' },
  ...{ ђ: 'd', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ќ: 'k', ѓ: 'g', ѕ: 'dz' },
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
  },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

const withCaseOf = (latin: string, original: string, shouting: boolean): string => {
  if (original === original.toLowerCase()) return latin;
  return shouting ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
};

/**
 * A proposal for writing a name in plain Latin letters: marks are dropped, Cyrillic and Greek transliterated.
 * Characters of other scripts stay as they are: no proposal can be made for them.
 */
export const transliterate = (text: string): string => {
  const shouting = text === text.toUpperCase();
  const latin = [...text.normalize('NFC')].map((character) => {
    const letter = character.toLowerCase();
    const mapped = LATIN[letter] ?? LATIN[plainLetters(letter)];
    return mapped === undefined ? plainLetters(character) : withCaseOf(mapped, character, shouting);
  });
  return latin.join('');
};
