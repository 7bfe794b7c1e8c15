// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type AwaitableDocument, awaitedAmong } from '@/lib/cie-request/awaited-document';
import { holderOf, isBeingTyped } from '@/lib/cie-request/draft-holder';
import { type LookAlike } from '@/lib/cie-request/look-alike';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { isAllowed, type RequestStatus } from '@/lib/cie-request/request-status';
import { type Place } from '@/lib/places/place';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { requestContextOf } from './request-context';
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { findCheck } from './store/registry-check-repository';
import { findRow, readDraft, type RequestRow } from './store/request-repository';
import { findLookAlikes } from './find-look-alikes';
import { listOperatorNames } from './store/request-lists';

/** What the form's page needs: what was typed, and what the rules judge it by. */
export type Draft = {
  id: string;
  status: RequestStatus;
  version: number;
  savedAt: Date | null;
  values: FormValues;
  /** The values were carried over a sign-in and are not saved yet. */
  unsaved: boolean;
  today: CivilDate;
  municipality: OwnMunicipality;
  /** The places that the typed codes mean. */
  places: Place[];
  photo: RequestPhoto | null;
  /** What the population register said when it was asked last. */
  registry: RegistryCheck | null;
  /** Requests that may be of the same person and that nobody has judged. */
  likes: LookAlike[];
  /** What the citizen is to come back with. */
  awaited: AwaitableDocument[];
  /** The colleague whose draft it is; `null` for one's own, and once it is printed. */
  colleague: { name: string; typing: boolean } | null;
};

const colleagueOf = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: RequestRow,
): Promise<Draft['colleague']> => {
  const holder = holderOf(row);
  if (row.status !== 'draft' || holder === authorised.operator.id) return null;
  const names = await listOperatorNames(tenant);
  return { name: names.get(holder) ?? '', typing: isBeingTyped(row.draftSavedAt, tenant.now) };
};

/** Opens the form of a request that may still be edited; `carried` is what a lost session left, if it is of the stored version. */
export const getDraft = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  carried: { version: number; values: FormValues } | null = null,
): Promise<Result<Draft, { kind: 'not-found' | 'closed' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<Draft, { kind: 'not-found' | 'closed' }>> => {
      const row = await findRow(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'edit')) return fail({ kind: 'closed' });
      const unsaved = carried?.version === row.draftVersion ? carried.values : null;
      const values = unsaved ?? (await readDraft(tenant, row));
      const context = await requestContextOf(tenant, values, requestId);
      const likes = await findLookAlikes(tenant, row);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.read',
        subject: { kind: 'request', id: requestId },
      });
      return ok({
        id: row.id,
        status: row.status,
        version: row.draftVersion,
        savedAt: row.draftSavedAt,
        values,
        unsaved: unsaved !== null,
        today: context.today,
        municipality: context.municipality,
        places: context.places,
        photo: context.photo ?? null,
        registry: await findCheck(tenant, requestId),
        likes: likes.filter(({ judged }) => !judged),
        awaited: awaitedAmong(row.awaited),
        colleague: await colleagueOf(tenant, authorised, row),
      });
    },
  );
