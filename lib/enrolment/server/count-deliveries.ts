// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryFigures, statesOf } from '@/lib/enrolment/open-delivery';
import { type TenantTx } from '@/lib/platform/database';
import { countConfirmed, countInStates, countQueued } from './store/ledger-repository';

/** How much is on its way, how much needs a person, and how much was confirmed since an instant. */
export const countDeliveries = async (tenant: TenantTx, since: Date): Promise<DeliveryFigures> => ({
  waiting: await countInStates(tenant, [...statesOf('waiting'), ...statesOf('cancelling')]),
  attention: await countInStates(tenant, statesOf('attention')),
  confirmed: await countConfirmed(tenant, since),
});

/** How many enrolments were queued since an instant. */
export const countEnrolments = (tenant: TenantTx, since: Date): Promise<number> => countQueued(tenant, since);
