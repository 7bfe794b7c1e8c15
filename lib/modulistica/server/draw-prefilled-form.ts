// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findTyped } from '@/lib/cie-request/server/find-typed';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { fittingForms } from '@/lib/modulistica/fitting-forms';
import { formFactsOf } from '@/lib/modulistica/form-facts';
import { type OwnFormView } from '@/lib/modulistica/own-form-view';
import { type OwnFormCode } from '@/lib/modulistica/own-forms';
import { drawOwnForm, type FormPaperError } from '@/lib/modulistica/paper/draw-own-form';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { paperLanguagesOf, paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { prefillOf } from './prefill-of';

export type DrawPrefilledError =
  | { kind: 'not-found' }
  /** The request does not need this form, or not any more. */
  | { kind: 'not-fitting' }
  | FormPaperError;

type PrefilledForm = { requestId: string; code: OwnFormCode };

const viewOf = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  { requestId, code }: PrefilledForm,
): Promise<Result<OwnFormView, DrawPrefilledError>> => {
  const request = await findTyped(tenant, requestId);
  if (!request) return fail({ kind: 'not-found' });
  const facts = formFactsOf(request.values, request.context, request.status);
  if (!fittingForms(facts).some((form) => form.code === code)) return fail({ kind: 'not-fitting' });
  const { municipality } = request.context;
  const languages = paperLanguagesOf(municipality);
  const operator = authorised.operator.displayName;
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'form.prefilled',
    subject: { kind: 'request', id: requestId },
    facts: { form: code },
  });
  return ok({
    code,
    languages,
    practice: env().practice,
    printedAt: tenant.now,
    municipality: paperMunicipalityOf(municipality, civilDateIn(tenant.now, 'Europe/Rome')),
    filled: prefillOf(code, request, { languages, operator }),
  });
};

/** One of our own forms with what a request knows, in the languages of the municipality; each drawing is written down. */
export const drawPrefilledForm = async (
  authorised: Authorised<'work-requests'>,
  { sides, ...form }: PrefilledForm & { sides: PrintedSides },
): Promise<Result<Uint8Array, DrawPrefilledError>> => {
  const view = await database().withTenant(authorised.operator.municipalityId, (tenant) =>
    viewOf(tenant, authorised, form),
  );
  return view.ok ? drawOwnForm(view.value, sides) : view;
};
