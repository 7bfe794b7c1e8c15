// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { OWN_FORMS } from '@/lib/modulistica/paper/own-form-of';
import { formLanguages, type OwnFormLine } from '@/lib/modulistica/own-form-line';
import { type OwnFormCode, ownFormCodes, ownFormModel } from '@/lib/modulistica/own-forms';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { plainWords } from '@/lib/receipt/paper/words';
import { paperLanguagesOf } from '@/lib/receipt/server/paper-municipality-of';

/** The words by which a form is known at the counter. */
export const ownFormLine = (code: OwnFormCode): OwnFormLine => ({
  code,
  version: ownFormModel(code, 'it').version,
  title: { it: plainWords('it', `forms.${code}.title`), de: plainWords('de', `forms.${code}.title`) },
  audience: plainWords('it', `forms.${code}.audience`),
  law: plainWords('it', `forms.${code}.law`),
  signer: plainWords('it', OWN_FORMS[code].signer.role),
});

/** Our own forms; `languages` is empty while the municipality has not decided what its papers say. */
export type ListedOwnForms = { lines: OwnFormLine[]; languages: readonly FrontLanguages[] };

/** The forms that this program draws, and the languages that the municipality has them in. Nobody's data: nothing is written down. */
export const listOwnForms = async ({ operator }: Authorised<'print-forms'>): Promise<ListedOwnForms> => {
  const lines = ownFormCodes.map(ownFormLine);
  if (!operator.municipalityDecided) return { lines, languages: [] };
  const municipality = await database().withTenant(operator.municipalityId, getOwnMunicipality);
  return { lines, languages: formLanguages(paperLanguagesOf(municipality)) };
};
