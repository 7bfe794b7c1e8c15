// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { isClosed } from '@/lib/cie-request/request-status';
import { findDelivery, type RequestDelivery } from '@/lib/cie-request/server/find-delivery';
import { heldUntil, keptUntil, usuallyArrivedBy } from '@/lib/collection/collection-dates';
import { type CollectionState, firstState, UNDO_MS } from '@/lib/collection/collection-state';
import { ageAt, type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { countWorkingDays } from '@/lib/municipality/working-days';
import { database } from '@/lib/platform/database';
import { type CollectionRow, findCollection } from './store/collection-repository';

/** Where the card of a request is, as its page shows it. */
export type CollectionView = Pick<RequestDelivery, 'mode' | 'delegate' | 'guardians'> & {
  state: CollectionState;
  /** The request was withdrawn or cancelled: nobody gets the card. */
  closed: boolean;
  age: number;
  /** By when it usually arrives. */
  usuallyBy: CivilDate;
  noticeOn: CivilDate | null;
  /** Until when the post keeps it. */
  heldUntil: CivilDate | null;
  receivedOn: CivilDate | null;
  /** Working days since it is here. */
  waitingDays: number;
  /** Until when it is kept here. */
  keptUntil: CivilDate | null;
  envelope: string | null;
  details: CollectionRow['details'];
  changedAt: Date | null;
  /** The last step can still be taken back. */
  canUndo: boolean;
  today: CivilDate;
};

/** Where the card of a registered request is; `null` before. Its page is audited as it is opened. */
export const getCollection = (
  authorised: Authorised<'read-requests'>,
  requestId: string,
): Promise<CollectionView | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const delivery = await findDelivery(tenant, requestId);
    if (!delivery) return null;
    const { mode, delegate, guardians, birthDate, registeredOn, status } = delivery;
    const row = await findCollection(tenant, requestId);
    const { settings } = await getOwnMunicipality(tenant);
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    const receivedOn = row?.receivedOn ?? null;
    return {
      mode,
      delegate,
      guardians,
      state: row?.state ?? firstState(mode),
      closed: isClosed(status),
      age: ageAt(birthDate, today),
      usuallyBy: usuallyArrivedBy(registeredOn, settings),
      noticeOn: row?.noticeOn ?? null,
      heldUntil: row?.noticeOn ? heldUntil(row.noticeOn) : null,
      receivedOn,
      waitingDays: receivedOn ? countWorkingDays(receivedOn, today, settings.localHolidays) : 0,
      keptUntil: receivedOn && keptUntil(receivedOn, settings),
      envelope: row?.envelope ?? null,
      details: row?.details ?? null,
      changedAt: row?.changedAt ?? null,
      canUndo:
        row !== null &&
        row.previousState !== null &&
        tenant.now.getTime() - row.changedAt.getTime() <= UNDO_MS,
      today,
    };
  });
