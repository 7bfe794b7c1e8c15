// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { listBy } from './store/request-lists';

/** Serial and holder (codice fiscale) of a card that was registered here, by its serial, or by its request (UUID, or the number on its paper); `null` for any other. */
export const findIssuedCard = async (
  tenant: TenantTx,
  by: { cardSerial: string } | { id: string } | { requestNumber: string },
): Promise<{ codiceFiscale: string; cardSerial: string } | null> => {
  const [found] = await listBy(tenant, by, 1);
  if (!found?.codiceFiscale || !found.cardSerial || found.registeredAt === null) return null;
  return { codiceFiscale: found.codiceFiscale, cardSerial: found.cardSerial };
};
