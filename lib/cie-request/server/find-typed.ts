// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { isAllowed, type RequestStatus } from '@/lib/cie-request/request-status';
import { type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { requestContextOf } from './request-context';
import { findRow, findVersion, readDraft } from './store/request-repository';

/** What was typed for a request, and what the rules judge it by: while it may be edited the draft, later the version that was signed. */
export type TypedRequest = {
  status: RequestStatus;
  requestNumber: string | null;
  cardSerial: string | null;
  values: FormValues;
  /** Of the day of the request once it is signed. */
  context: RequestContext & { municipality: OwnMunicipality };
};

/** A request as it was typed, or `null` when this municipality has none with that id. Whoever shows it writes that down. */
export const findTyped = async (tenant: TenantTx, requestId: string): Promise<TypedRequest | null> => {
  const row = await findRow(tenant, requestId);
  if (!row) return null;
  const { status, requestNumber, cardSerial, currentVersion } = row;
  const signed =
    isAllowed(status, 'edit') || currentVersion === null
      ? null
      : await findVersion(tenant, requestId, currentVersion);
  const values = signed ? signed.frozen.values : await readDraft(tenant, row);
  const context = await requestContextOf(tenant, values, requestId);
  return {
    status,
    requestNumber,
    cardSerial,
    values,
    context: signed ? { ...context, today: signed.frozen.requestDate } : context,
  };
};
