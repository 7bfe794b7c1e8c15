// SPDX-License-Identifier: AGPL-3.0-or-later
import { COMMON_DOMAINS } from './email-domains';
import { typoProposal } from './email-typo';

/** One thing to say: what is written, the key of how it is said (`null`: as written), and whether it is in doubt. */
export type Spelled = { written: string; key: string | null; doubtful: boolean };

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['@', 'spelling.at'],
  ['.', 'spelling.dot'],
  ['_', 'spelling.underscore'],
  ['-', 'spelling.hyphen'],
  ['+', 'spelling.plus'],
]);

const said = (written: string, key: string | null): Spelled => ({ written, key, doubtful: false });

const spellPiece = (piece: string): Spelled => {
  if (/^\d+$/.test(piece)) return said(piece, null);
  const letter = piece.toLowerCase();
  if (/^[a-z]$/.test(letter)) return said(piece.toUpperCase(), `spelling.${letter}`);
  return said(piece, SIGNS.get(piece) ?? null);
};

/** Text spelled with the names of towns, signs by their name, digits in groups of three. */
export const spelling = (text: string): Spelled[] =>
  (text.replace(/\s/g, '').match(/\d{1,3}|./gsu) ?? []).map(spellPiece);

/**
 * An e-mail address for reading aloud: letter by letter up to the @, then a common domain in whole words, and a
 * domain that looks like a slip in whole words too, marked as doubtful; any other domain is spelled.
 */
export const emailSpelling = (email: string): Spelled[] => {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const doubtful = typoProposal(email) !== null;
  if (!doubtful && !COMMON_DOMAINS.includes(domain)) return spelling(email);
  const words = domain.split(/(\.)/).map((word) => said(word, word === '.' ? 'spelling.dot' : null));
  return [...spelling(email.slice(0, at + 1)), ...words.map((word) => ({ ...word, doubtful }))];
};
