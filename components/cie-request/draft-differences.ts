// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldName, fieldNames, type FormValues } from '@/lib/cie-request/request-fields';

/** One field that two pages hold differently, and whose text is proposed: the one of who changed it. */
export type DraftDifference = {
  name: FieldName;
  mine: string;
  theirs: string;
  proposed: 'mine' | 'theirs';
};

/** Values that nobody types; each goes with the field that it belongs to. */
const COMPANIONS: Partial<Record<FieldName, FieldName>> = {
  'person.birthplace': 'person.birthplaceName',
  'delivery.municipality': 'delivery.municipalityName',
  'contacts.readBack': 'contacts.mobile',
  'contacts.readBackAt': 'contacts.mobile',
};

/** What differs between a page and what is stored. `base` is what both began with. */
export const draftDifferences = (base: FormValues, mine: FormValues, theirs: FormValues): DraftDifference[] =>
  fieldNames.flatMap((name): DraftDifference[] => {
    const [b, m, s] = [base[name] ?? '', mine[name] ?? '', theirs[name] ?? ''];
    if (m === s || COMPANIONS[name] !== undefined) return [];
    return [{ name, mine: m, theirs: s, proposed: m === b ? 'theirs' : 'mine' }];
  });

/** The values after each difference was decided; a hidden value follows its visible field. */
export const mergedDraft = (mine: FormValues, theirs: FormValues, kept: FormValues): FormValues => {
  const merged: FormValues = { ...mine, ...kept };
  for (const [hidden, visible] of Object.entries(COMPANIONS) as [FieldName, FieldName][]) {
    const isTheirs = (merged[visible] ?? '') === (theirs[visible] ?? '');
    merged[hidden] = (isTheirs ? theirs[hidden] : mine[hidden]) ?? '';
  }
  return merged;
};

/** What was chosen in `ConflictChoices` (`keep.<field>`), read out of a posted form. */
export const keptFields = (form: FormData, differences: readonly DraftDifference[]): FormValues =>
  Object.fromEntries(
    differences.map(({ name, mine, theirs }) => [
      name,
      form.get(`keep.${name}`) === 'theirs' ? theirs : mine,
    ]),
  );
