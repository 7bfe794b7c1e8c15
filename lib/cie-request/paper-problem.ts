// SPDX-License-Identifier: AGPL-3.0-or-later
import { fieldPolicy } from './field-policy';
import { type FieldName, fieldNames, type FormValues } from './request-fields';

/** What keeps sheet 1 from being drawn: a character that its typeface lacks, or too much text for one of its pages. */
export type PaperProblem = { kind: 'glyph'; character: string } | { kind: 'overflow'; page: 1 | 2 };

/**
 * The field to change: the one with the character, or the longest that is printed on the page and can be said shorter, as contacts
 * cannot; `null` when none is to blame.
 */
export const fieldToBlame = (values: FormValues, problem: PaperProblem): FieldName | null => {
  const textOf = (name: FieldName): string => values[name] ?? '';
  if (problem.kind === 'glyph')
    return (
      fieldNames.find(
        (name) => fieldPolicy[name].printed !== 'never' && textOf(name).includes(problem.character),
      ) ?? null
    );
  const [longest] = fieldNames
    .filter((name) => fieldPolicy[name].printed === problem.page && !name.startsWith('contacts.'))
    .sort((a, b) => textOf(b).length - textOf(a).length);
  return longest !== undefined && textOf(longest) !== '' ? longest : null;
};
