// SPDX-License-Identifier: AGPL-3.0-or-later
import { findReceipt } from '@/lib/cie-request/server/find-receipt';
import { type ReceiptCheck, standingOf } from '@/lib/collection/receipt-check';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { readReference } from '@/lib/platform/vault/signed-token';
import { findCollection } from './store/collection-repository';

/**
 * Answers whoever holds a receipt whether its QR was signed here and how far its card is; `null` for any other code. Public: the signed
 * token names the municipality, and nothing that it opens tells of a person.
 */
export const checkReceipt = async (token: string): Promise<ReceiptCheck | null> => {
  const reference = readReference(token);
  if (!reference) return null;
  return database().withTenant(reference.municipalityId as MunicipalityId, async (tenant) => {
    const receipt = await findReceipt(tenant, reference);
    if (!receipt) return null;
    const card = await findCollection(tenant, reference.requestId);
    const { status, corrected, checkCode, registeredOn } = receipt;
    return {
      standing: standingOf({ status, corrected, card: card?.state ?? null }),
      municipality: (await getOwnMunicipality(tenant)).name,
      checkCode,
      registeredOn,
    };
  });
};
