// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { findTyped } from '@/lib/cie-request/server/find-typed';
import { type FittingForm, fittingForms } from '@/lib/modulistica/fitting-forms';
import { formFactsOf } from '@/lib/modulistica/form-facts';
import { database } from '@/lib/platform/database';
import { ownFormLine } from './list-own-forms';

/** A form that fits a request, with its title and why. */
export type OfferedForm = FittingForm & { title: string };

/** The forms that a request needs now; none for one that this municipality does not have. Whoever shows the request writes that down. */
export const offerForms = (
  { operator }: Authorised<'work-requests'>,
  requestId: string,
): Promise<OfferedForm[]> =>
  database().withTenant(operator.municipalityId, async (tenant) => {
    const request = await findTyped(tenant, requestId);
    if (!request) return [];
    const facts = formFactsOf(request.values, request.context, request.status);
    return fittingForms(facts).map((form) => ({ ...form, title: ownFormLine(form.code).title.it }));
  });
