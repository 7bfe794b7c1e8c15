// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { type OwnFormLine } from './own-form-line';
import { type OwnFormCode, ownFormOf } from './own-forms';

/** What the page of our own forms shows: the search, the form chosen, its languages. Codes of forms are public. */
export type OwnFormChoice = { search: string; code: OwnFormCode | null; languages: FrontLanguages };

const PAGE = '/modulistica/propri';
const LONGEST_SEARCH = 80;

/** The address of the page with a choice. */
export const ownFormsHref = ({ search, code, languages }: Partial<OwnFormChoice>): string => {
  const query = new URLSearchParams();
  if (search) query.set('cerca', search);
  if (code) query.set('modulo', code);
  if (languages && languages !== 'it') query.set('lingua', languages);
  return query.size > 0 ? `${PAGE}?${query.toString()}` : PAGE;
};

/** The address of a blank form. */
export const blankFormHref = (code: OwnFormCode, languages: FrontLanguages): string =>
  `${PAGE}/stampe/${code}/${languages}`;

/** Where the forms of a request are posted to be printed. */
export const prefilledFormsHref = (requestId: string): string => `/richieste/${requestId}/stampe/moduli`;

/** The languages of an address, or `null` for what is none. */
export const formLanguagesOf = (text: string): FrontLanguages | null =>
  text === 'it' || text === 'it-de' ? text : null;

const textIn = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Reads the query of the page; what is unknown is as if it were not there. */
export const ownFormChoiceIn = (query: Record<string, string | string[] | undefined>): OwnFormChoice => ({
  search: textIn(query.cerca).slice(0, LONGEST_SEARCH),
  code: ownFormOf(textIn(query.modulo)),
  languages: formLanguagesOf(textIn(query.lingua)) ?? 'it',
});

/** The form that a choice means: the one named, else the first that was found. */
export const chosenOwnForm = (
  { lines, found }: { lines: readonly OwnFormLine[]; found: readonly OwnFormLine[] },
  code: OwnFormCode | null,
): OwnFormLine | null => lines.find((line) => line.code === code) ?? found[0] ?? null;
