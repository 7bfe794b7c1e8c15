// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { listHolders } from '@/lib/cie-request/server/list-holders';
import { type DeliveryState, deliveryState } from '@/lib/deliveries/delivery-line';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { type OpenDelivery } from '@/lib/enrolment/open-delivery';
import { findOpenDelivery } from '@/lib/enrolment/server/list-deliveries';
import { listEntries } from '@/lib/enrolment/server/list-entries';
import { listEvidence } from '@/lib/enrolment/server/list-evidence';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { safeTicketText } from './safe-ticket';

/** The deliveries of one request, as its page shows them. */
export type RequestDelivery = {
  /** Every version that was fed, first to last. */
  entries: LedgerEntry[];
  /** What is not at its end, explained; `null` when everything has arrived. */
  open: (OpenDelivery & DeliveryState) | null;
  /** Something was taken, and can be proven. */
  hasEvidence: boolean;
  /** The text for the help desk: ids, codes and instants, no personal datum. */
  ticket: string;
  now: Date;
};

/** The deliveries of a request; `null` for one that was never fed. No personal datum is read: opening the page is what is audited. */
export const getRequestDelivery = (
  authorised: Authorised<'read-requests'>,
  requestId: string,
): Promise<RequestDelivery | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const entries = await listEntries(tenant, requestId);
    const holder = (await listHolders(tenant, [requestId])).get(requestId);
    if (entries.length === 0 || !holder) return null;
    const { istatCode } = await getOwnMunicipality(tenant);
    const { now } = tenant;
    const delivery = await findOpenDelivery(tenant, requestId);
    const evidence = await listEvidence(tenant, requestId);
    const message = delivery?.message ?? null;
    return {
      entries,
      open: delivery && { ...delivery, ...deliveryState(delivery, holder.status, now) },
      hasEvidence: evidence.length > 0,
      ticket: safeTicketText({ istatCode, requestId, entries, message, evidence, now }),
      now,
    };
  });
