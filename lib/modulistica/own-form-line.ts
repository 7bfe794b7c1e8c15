// SPDX-License-Identifier: AGPL-3.0-or-later
import { searchForm } from '@/lib/places/plain-letters';
import { type FrontLanguages, type PaperText } from '@/lib/receipt/paper-municipality';
import { type OwnFormCode } from './own-forms';

/** One of our own forms as a list shows it: the words are those of the paper. */
export type OwnFormLine = {
  code: OwnFormCode;
  version: string;
  title: PaperText;
  audience: string;
  law: string;
  /** Who signs it, bottom right. */
  signer: string;
};

/** The languages that a municipality prints its forms in. */
export const formLanguages = (paper: FrontLanguages): readonly FrontLanguages[] =>
  paper === 'it' ? ['it'] : ['it', 'it-de'];

/** The lines in whose title, code or audience every word typed occurs, accents and case aside; all of them when nothing was typed. */
export const searchOwnForms = (lines: readonly OwnFormLine[], text: string): OwnFormLine[] => {
  const words = searchForm(text).split(' ');
  return lines.filter(({ code, title, audience }) => {
    const searched = searchForm(`${code} ${title.it} ${title.de ?? ''} ${audience}`);
    return words.every((word) => searched.includes(word));
  });
};
