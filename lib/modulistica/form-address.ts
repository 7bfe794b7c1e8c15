// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormLine } from './form-line';
import { type FormKey, formKeySchema, type FormVersion } from './form-version';

/** How actions of this page end well. */
const outcomes = [
  'scaricato',
  'caricato',
  'caricato-con-bianca',
  'proposto',
  'vigore',
  'annullato',
  'ripristinato',
  'ritirato',
] as const;

/** How an action of this page ended well; said once, on the page that follows. */
export type FormOutcome = (typeof outcomes)[number];

/** What the page shows: the search, the form chosen and one of its versions. Titles and codes of forms are public. */
export type FormChoice = {
  search: string;
  form: Pick<FormKey, 'code' | 'language'> | null;
  version: string | null;
  outcome: FormOutcome | null;
  /** A version that somebody wanted to print and may not. */
  refused: string | null;
};

/** The address of the page with a choice. */
export const choiceHref = ({ search, form, version, outcome, refused }: Partial<FormChoice>): string => {
  const query = new URLSearchParams();
  if (search) query.set('cerca', search);
  if (form) query.set('modulo', `${form.code}.${form.language}`);
  if (version) query.set('versione', version);
  if (outcome) query.set('esito', outcome);
  if (refused) query.set('rifiutata', refused);
  return query.size > 0 ? `/modulistica?${query.toString()}` : '/modulistica';
};

/** The address of the page that compares a version with the one in force. */
export const comparisonHref = ({ code, language, version }: FormKey): string =>
  `/modulistica/confronto?${new URLSearchParams({ modulo: `${code}.${language}`, versione: version }).toString()}`;

/** The address of a version's PDF. */
export const pdfHref = ({ code, language, version }: FormKey): string =>
  `/modulistica/${code}/${language}/${version}`;

const LONGEST_SEARCH = 80;

const textIn = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Reads the query of the page; what is unknown is as if it were not there. */
export const choiceIn = (query: Record<string, string | string[] | undefined>): FormChoice => {
  const [, code, language] = /^([A-Z0-9-]+)\.(it|de|it-de)$/.exec(textIn(query.modulo)) ?? [];
  const refused = formKeySchema.shape.version.safeParse(textIn(query.rifiutata));
  return {
    search: textIn(query.cerca).slice(0, LONGEST_SEARCH),
    form: code && language ? { code, language: language as FormKey['language'] } : null,
    version: textIn(query.versione) || null,
    outcome: outcomes.find((one) => one === query.esito) ?? null,
    refused: refused.data ?? null,
  };
};

/** The form and version that a choice means among those listed: the first form and its newest version unless it says otherwise. */
export const chosenAmong = (
  listed: readonly FormLine[],
  choice: Pick<FormChoice, 'form' | 'version'>,
): { line: FormLine; version: FormVersion } | null => {
  const { form } = choice;
  const named = form && listed.find(({ code, language }) => code === form.code && language === form.language);
  const line = named ?? listed[0];
  if (!line) return null;
  const version = line.versions.find((candidate) => candidate.version === choice.version);
  return { line, version: version ?? line.versions[0] };
};
