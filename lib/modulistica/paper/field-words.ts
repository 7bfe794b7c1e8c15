// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { localesOf, type PaperKey, plainWords } from '@/lib/receipt/paper/words';
import {
  type FieldPart,
  type FormQuestion,
  type OwnFormField,
  type OwnFormTick,
  type Who,
} from '../own-form-view';

const partsOf = (field: OwnFormField): [Who, FieldPart] => field.split('.') as [Who, FieldPart];

/** Most letters of what has a known length. */
const LONGEST: Partial<Record<FieldPart, number>> = { codiceFiscale: 16, birthDate: 10, height: 3, sex: 1 };

/** Most letters that fit where they are counted; nothing where they are not. */
export const longestOf = (field: OwnFormField): { longest?: number } => {
  const longest = LONGEST[partsOf(field)[1]];
  return longest === undefined ? {} : { longest };
};

/** The words over a place to write. */
export const labelKey = (field: OwnFormField): PaperKey => `forms.part.${partsOf(field)[1]}`;

/** The words beside a box to tick. */
export const tickKey = (tick: OwnFormTick): PaperKey => `forms.tick.${tick}`;

/** The name of a place in the file: no full stop, which would part it. */
export const fieldNameOf = (id: OwnFormField | OwnFormTick): string => id.replaceAll('.', '-');

/** Where the words over a place go on a sentence, what they ask is said in full. */
const SAID: Partial<Record<FieldPart, PaperKey>> = {
  birthplace: 'forms.said.birthplace',
  birthDate: 'forms.said.birthDate',
  issuedOn: 'forms.said.issuedOn',
};

const colon = (languages: FrontLanguages, before: PaperKey, after: PaperKey): string =>
  localesOf(languages)
    .map((locale) => `${plainWords(locale, before)}: ${plainWords(locale, after)}`)
    .join(' / ');

/** What a screen reader says of a place: whose it is and what is asked. */
export const tooltipOf = (languages: FrontLanguages, field: OwnFormField): string => {
  const [who, part] = partsOf(field);
  return colon(languages, `forms.who.${who}`, SAID[part] ?? labelKey(field));
};

/** What a screen reader says of a box: the question, and the answer that a tick gives. */
export const tickTooltipOf = (languages: FrontLanguages, tick: OwnFormTick): string =>
  colon(languages, `forms.question.${tick.split('.')[0] as FormQuestion}`, tickKey(tick));
