// SPDX-License-Identifier: AGPL-3.0-or-later
import { isClosed, type RequestStatus } from '@/lib/cie-request/request-status';
import { type DeliveryData } from '@/lib/cie-request/sections/delivery';
import { type FamilyData } from '@/lib/cie-request/sections/family';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { listBy } from './store/request-lists';
import { findRow, findRowForChange, findVersion, type RequestRow } from './store/request-repository';

/** Where the card of a registered request goes, and who may collect it. */
export type RequestDelivery = {
  status: RequestStatus;
  registeredOn: CivilDate;
  mode: DeliveryData['mode'];
  birthDate: CivilDate;
  delegate: string | null;
  /** Parents, guardian or administrator, as far as they are named. */
  guardians: string[];
};

const guardiansOf = (family: FamilyData): string[] => {
  if (family.role === 'none') return [];
  return family.role === 'parents' ? family.parents.map(({ name }) => name) : [family.name];
};

const deliveryOf = async (tenant: TenantTx, row: RequestRow | null): Promise<RequestDelivery | null> => {
  if (!row?.registeredAt || row.currentVersion === null) return null;
  const version = await findVersion(tenant, row.id, row.currentVersion);
  if (!version) throw new Error('a registered request has a version');
  const { delivery, person, family } = version.frozen.data;
  return {
    status: row.status,
    registeredOn: civilDateIn(row.registeredAt, 'Europe/Rome'),
    mode: delivery.mode,
    birthDate: person.birthDate,
    delegate: delivery.delegate,
    guardians: guardiansOf(family),
  };
};

/** The delivery of a request that was registered; `null` for any other. */
export const findDelivery = async (tenant: TenantTx, requestId: string): Promise<RequestDelivery | null> =>
  deliveryOf(tenant, await findRow(tenant, requestId));

/** The same, held until the transaction ends: who notes something of a card waits for who does so now. */
export const findDeliveryForChange = async (
  tenant: TenantTx,
  requestId: string,
): Promise<RequestDelivery | null> => deliveryOf(tenant, await findRowForChange(tenant, requestId));

/** The request that a card belongs to, with its name for a list; `closed` when it was withdrawn or cancelled. */
export type RequestOfCard = {
  id: string;
  surname: string;
  givenName: string;
  codiceFiscale: string;
  closed: boolean;
};

/** The request whose card has a serial; `null` when it is not one of this municipality. */
export const findRequestOfCard = async (
  tenant: TenantTx,
  cardSerial: string,
): Promise<RequestOfCard | null> => {
  const [row] = await listBy(tenant, { cardSerial }, 1);
  if (!row) return null;
  const { id, surname, givenName, codiceFiscale, status } = row;
  return { id, surname, givenName, codiceFiscale, closed: isClosed(status) };
};
