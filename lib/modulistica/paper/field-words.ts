// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PaperLanguages } from '@/lib/receipt/paper-municipality';
import { joinedWords, type PaperKey } from '@/lib/receipt/paper/words';
import { type FieldPart, type OwnFormField, type OwnFormTick, type Who } from '../own-form-view';

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

/** What a screen reader says of a place: whose it is and what is asked. */
export const tooltipOf = (languages: PaperLanguages, field: OwnFormField): string =>
  `${joinedWords(languages, `forms.who.${partsOf(field)[0]}`)}: ${joinedWords(languages, labelKey(field))}`;
