// SPDX-License-Identifier: AGPL-3.0-or-later
import { findGuide, type Guide } from '@/lib/guides/guide';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';

/** A guide on paper as an address names it: `1-it`, `1-it-de`. */
export const sheetName = (number: number, languages: FrontLanguages): string => `${number}-${languages}`;

/** Reads such a name; `null` for any other. */
export const readSheet = (name: string): { guide: Guide; languages: FrontLanguages } | null => {
  const match = /^(\d)-(it|it-de)$/.exec(name);
  const guide = findGuide(match?.[1] ?? '');
  return guide && { guide, languages: match?.[2] === 'it' ? 'it' : 'it-de' };
};
