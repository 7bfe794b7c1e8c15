// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type LookAlike } from '@/lib/cie-request/look-alike';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { findLookAlikes } from './find-look-alikes';
import { findRow, readDraft, type RequestRow } from './store/request-repository';

/** One side of the comparison: a street without its number is enough to tell two people apart. */
export type ComparedSide = Pick<
  LookAlike,
  'surname' | 'givenName' | 'codiceFiscale' | 'birthDate' | 'requestNumber' | 'cardSerial' | 'status'
> & { id: string; openedAt: Date; street: string };

export type Comparison = { own: ComparedSide; others: { like: LookAlike; side: ComparedSide }[] };

const streetOf = async (tenant: TenantTx, row: RequestRow): Promise<string> =>
  (await readDraft(tenant, row))['residence.streetName'] ?? '';

const sideOf = async (
  tenant: TenantTx,
  row: RequestRow,
  birthDate: LookAlike['birthDate'],
): Promise<ComparedSide> => {
  const { id, surname, givenName, codiceFiscale, requestNumber, cardSerial, status, openedAt } = row;
  const street = await streetOf(tenant, row);
  return {
    id,
    surname,
    givenName,
    codiceFiscale,
    birthDate,
    requestNumber,
    cardSerial,
    status,
    openedAt,
    street,
  };
};

const isoDay = (date: Date | null) => (date?.toISOString().slice(0, 10) ?? null) as LookAlike['birthDate'];

/** A request beside those that may be of the same person and that nobody has judged; each that is shown is audited. */
export const comparePeople = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<Comparison, { kind: 'not-found' | 'closed' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<Comparison, { kind: 'not-found' | 'closed' }>> => {
      const row = await findRow(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'edit')) return fail({ kind: 'closed' });
      const likes = (await findLookAlikes(tenant, row)).filter(({ judged }) => !judged);
      const others: Comparison['others'] = [];
      for (const like of likes) {
        const other = await findRow(tenant, like.id);
        if (other) others.push({ like, side: await sideOf(tenant, other, like.birthDate) });
      }
      for (const { like } of others)
        await recordAudit(tenant, actorOf(authorised), {
          verb: 'people.compared',
          subject: { kind: 'request', id: requestId },
          facts: { other: like.id, likeness: like.likeness },
        });
      return ok({ own: await sideOf(tenant, row, isoDay(row.birthDate)), others });
    },
  );
