// SPDX-License-Identifier: AGPL-3.0-or-later
import { isClosed } from '@/lib/cie-request/request-status';
import { type Contacts } from '@/lib/contacts/advice';
import { type TenantTx } from '@/lib/platform/database';
import { listBy } from './store/request-lists';
import { findRow, findVersion } from './store/request-repository';

/** The registered request of this portal from which a card came, with the contacts that it gave; `null` for any other card. */
export const findCardRequest = async (
  tenant: TenantTx,
  cardSerial: string,
): Promise<{ requestId: string; contacts: Contacts } | null> => {
  const [found] = await listBy(tenant, { cardSerial }, 1);
  const row = found && (await findRow(tenant, found.id));
  if (!row || row.registeredAt === null || isClosed(row.status) || row.currentVersion === null) return null;
  const version = await findVersion(tenant, row.id, row.currentVersion);
  if (!version) return null;
  const { email, mobile } = version.frozen.data.contacts;
  return { requestId: row.id, contacts: { email, mobile } };
};
