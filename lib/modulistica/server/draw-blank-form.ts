// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, type Result } from '@/lib/kernel/result';
import { formLanguages } from '@/lib/modulistica/own-form-line';
import { type OwnFormCode } from '@/lib/modulistica/own-forms';
import { type OwnFormView } from '@/lib/modulistica/own-form-view';
import { drawOwnForm, type FormPaperError } from '@/lib/modulistica/paper/draw-own-form';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { paperLanguagesOf, paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';

export type DrawBlankError =
  /** The municipality has not decided what its papers say. */
  | { kind: 'undecided' }
  /** The municipality has no forms in this language. */
  | { kind: 'language' }
  | FormPaperError;

type BlankForm = { code: OwnFormCode; languages: FrontLanguages; sides: PrintedSides };

/** One of our own forms, blank: nobody's data, the same for everybody, so nothing is written down. */
export const drawBlankForm = async (
  { operator }: Authorised<'print-forms'>,
  { code, languages, sides }: BlankForm,
): Promise<Result<Uint8Array, DrawBlankError>> => {
  if (!operator.municipalityDecided) return fail({ kind: 'undecided' });
  const view = await database().withTenant(
    operator.municipalityId,
    async (tenant): Promise<OwnFormView | null> => {
      const municipality = await getOwnMunicipality(tenant);
      if (!formLanguages(paperLanguagesOf(municipality)).includes(languages)) return null;
      return {
        code,
        languages,
        practice: env().practice,
        printedAt: tenant.now,
        municipality: paperMunicipalityOf(municipality, civilDateIn(tenant.now, 'Europe/Rome')),
        filled: null,
      };
    },
  );
  return view ? drawOwnForm(view, sides) : fail({ kind: 'language' });
};
