// SPDX-License-Identifier: AGPL-3.0-or-later

/** The longest title and text, in UTF-16 units as a form counts them. */
export const TITLE_MAX = 120;
export const TEXT_MAX = 3_000;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Controls, invisible and direction-changing characters, halves of pairs, private ones; lines may end. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
const REPLACEMENT = '\uFFFD';
const CONTEXT = 20;

/** A text with one kind of line ends, without blanks around. */
export const tidyText = (text: string): string => text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').trim();

/** A character that a notice may not hold: its code, and the end of what stands before it so that it can be found. */
export type UnsafeCharacter = { code: string; before: string };

/** The first such character of a tidy text. */
export const unsafeCharacterIn = (text: string): UnsafeCharacter | null => {
  const found = UNSAFE.exec(text);
  if (!found) return null;
  const code = found[0].codePointAt(0) ?? 0;
  const before = text.slice(0, found.index).trimEnd().slice(-CONTEXT).trimStart();
  return { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, before };
};

/** A text from outside, where what could deceive stands as a mark that can be seen. */
export const safeText = (text: string): string =>
  tidyText(text).replaceAll(new RegExp(UNSAFE, 'gu'), REPLACEMENT);

/** … and on one line. */
export const safeTitle = (title: string): string => safeText(title).replaceAll(/\s+/g, ' ');

/** The paragraphs of a text: a blank line stands between two. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const SHORT = 400;

const cutAt = (paragraph: string): number => {
  const sentence = paragraph.slice(0, SHORT).lastIndexOf('. ');
  if (sentence > 0) return sentence + 1;
  const word = paragraph.slice(0, SHORT).lastIndexOf(' ');
  return word > 0 ? word : SHORT;
};

/** What of a text is shown at once, and what behind «Leggi tutto»: whole paragraphs while they are short, else whole sentences. */
export const openingOf = (text: string): { opening: string[]; rest: string[] } => {
  const paragraphs = paragraphsOf(text);
  const [first = '', ...others] = paragraphs;
  if (first.length > SHORT) {
    const end = cutAt(first);
    return { opening: [first.slice(0, end)], rest: [first.slice(end).trim(), ...others] };
  }
  let length = 0;
  const fitting = paragraphs.findIndex((paragraph) => (length += paragraph.length) > SHORT);
  const count = fitting < 0 ? paragraphs.length : fitting;
  return { opening: paragraphs.slice(0, count), rest: paragraphs.slice(count) };
};
