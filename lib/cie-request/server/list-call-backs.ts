// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import {
  type CallBackState,
  callBackStateOf,
  type CodesWay,
  codesWayOf,
  postalLine,
} from '@/lib/cie-request/codes-way';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { countToCallBack, listToCallBack } from './store/call-back-lists';
import { findVersion } from './store/request-repository';

/** A citizen whose codes sheet follows, with whatever is needed to tell: contacts in clear, or the address to write to. */
export type CallBack = {
  id: string;
  surname: string;
  givenName: string;
  codiceFiscale: string;
  requestNumber: string;
  state: CallBackState;
  way: CodesWay;
  registeredAt: Date;
  toldAt: Date | null;
  mobile: string | null;
  email: string | null;
  postal: string;
};

type Row = Awaited<ReturnType<typeof listToCallBack>>[number];

const callBackOf = async (tenant: TenantTx, row: Row, municipality: string): Promise<CallBack> => {
  const { id, surname, givenName, codiceFiscale, requestNumber, registeredAt, toldAt, currentVersion } = row;
  const version = currentVersion === null ? null : await findVersion(tenant, id, currentVersion);
  if (!version || !requestNumber || !registeredAt)
    throw new Error('a registered request has a version and a number');
  const { data } = version.frozen;
  return {
    id,
    surname,
    givenName,
    codiceFiscale,
    requestNumber,
    state: callBackStateOf(row),
    way: codesWayOf(row.halvesWay) ?? 'counter',
    registeredAt,
    toldAt,
    mobile: data.contacts.mobile,
    email: data.contacts.email,
    postal: postalLine(data, municipality),
  };
};

/** Whom to tell that the codes are here, and who still waits for them; `more` are beyond the longest list. The list is one audit row. */
export const listCallBacks = (
  authorised: Authorised<'reveal-contacts'>,
): Promise<{ lines: CallBack[]; more: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { name } = await getOwnMunicipality(tenant);
    const lines: CallBack[] = [];
    for (const row of await listToCallBack(tenant)) lines.push(await callBackOf(tenant, row, name));
    await recordList(tenant, actorOf(authorised), 'call-backs.listed', lines);
    const { all } = await countToCallBack(tenant);
    return { lines, more: all - lines.length };
  });

/** How many citizens are to be called back, and how many of them today: their codes are here. */
export const countCallBacks = (
  authorised: Authorised<'work-requests'>,
): Promise<{ all: number; ready: number }> =>
  database().withTenant(authorised.operator.municipalityId, countToCallBack);
