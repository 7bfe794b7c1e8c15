// SPDX-License-Identifier: AGPL-3.0-or-later
import { paymentOf } from '@/lib/cie-request/payment';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { insertPayment, listUnbooked } from './store/payment-repository';
import { findVersion } from './store/request-repository';

const AT_ONCE = 200;

/**
 * Writes down what was paid for requests that were registered before payments were kept: their signed version says it. Resolves to how
 * many; 0 from then on.
 */
export const bookEarlierPayments = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const settings = await findOwnSettings(tenant);
    const unbooked = settings ? await listUnbooked(tenant, AT_ONCE) : [];
    for (const request of unbooked) {
      const signed = await findVersion(tenant, request.id, request.version);
      if (!settings || !signed) throw new Error('a registered request has a signed version');
      await insertPayment(tenant, request, paymentOf(signed.frozen, settings));
    }
    return unbooked.length;
  });
