// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { draftSummaryOf } from '@/lib/cie-request/draft-summary';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { database, type TenantTx } from '@/lib/platform/database';
import { insertDraft, writeDraft } from './store/request-repository';

/** Opens a draft, with what is known already (a scanned codice fiscale); returns its id, the idempotency key of all that follows. */
export const openRequest = (
  authorised: Authorised<'work-requests'>,
  known: FormValues = {},
): Promise<string> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    openRequestIn(tenant, authorised, known),
  );

/** The same inside a transaction that also writes what the request belongs to. */
export const openRequestIn = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  known: FormValues,
): Promise<string> => {
  const id = randomUUID();
  await insertDraft(tenant, id, authorised.operator.id);
  if (Object.keys(known).length > 0) {
    await writeDraft(tenant, id, known, {
      draftVersion: 1,
      draftSavedAt: tenant.now,
      draftSavedBy: authorised.operator.id,
      ...columnsOf(known),
    });
  }
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'request.opened',
    subject: { kind: 'request', id },
  });
  return id;
};

/** The columns by which lists and searches find a draft. */
export const columnsOf = (values: FormValues) => {
  const summary = draftSummaryOf(values);
  return {
    ...summary,
    birthDate: summary.birthDate === null ? null : new Date(`${summary.birthDate}T00:00:00Z`),
  };
};
