// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IppMessage, type IppValue, SYNTAX } from './message';

const FIRST_TEXT = 0x41;
const LAST_TEXT = 0x49;
const LONGEST_TEXT = 255;
const MOST_VALUES = 1_000;

const utf8 = new TextDecoder();

const plain = (bytes: Uint8Array): string =>
  utf8
    .decode(bytes)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);

/** The text behind a language: both with their lengths before them (RFC 8010, 3.9). */
const behindLanguage = (bytes: Uint8Array): string | null => {
  const language = bytes.length < 2 ? 0 : Buffer.from(bytes).readUInt16BE(0);
  const start = 2 + language + 2;
  return start > bytes.length ? null : plain(bytes.subarray(start));
};

const textIn = ({ syntax, bytes }: IppValue): string | null => {
  if (syntax === SYNTAX.textWithLanguage || syntax === SYNTAX.nameWithLanguage) return behindLanguage(bytes);
  return syntax >= FIRST_TEXT && syntax <= LAST_TEXT ? plain(bytes) : null;
};

const numberIn = ({ syntax, bytes }: IppValue): number | null =>
  (syntax === SYNTAX.integer || syntax === SYNTAX.enum) && bytes.length === 4
    ? Buffer.from(bytes).readInt32BE(0)
    : null;

const valuesOf = ({ groups }: IppMessage, tag: number, name: string): readonly IppValue[] => {
  const all = groups.filter((group) => group.tag === tag).flatMap(({ attributes }) => attributes);
  return all.find((attribute) => attribute.name === name)?.values.slice(0, MOST_VALUES) ?? [];
};

const present = <T>(value: T | null): value is T => value !== null;

/** The texts of an attribute of a group, without control characters, 255 characters each at most; empty when it is not there. */
export const textsOf = (message: IppMessage, tag: number, name: string): string[] =>
  valuesOf(message, tag, name)
    .map(textIn)
    .filter(present)
    .filter((text) => text !== '');

/** The first number of an attribute of a group, or `null`. */
export const numberOf = (message: IppMessage, tag: number, name: string): number | null =>
  valuesOf(message, tag, name).map(numberIn).find(present) ?? null;

/** The names of all attributes in groups of a tag. */
export const namesIn = ({ groups }: IppMessage, tag: number): string[] =>
  groups.filter((group) => group.tag === tag).flatMap(({ attributes }) => attributes.map(({ name }) => name));
