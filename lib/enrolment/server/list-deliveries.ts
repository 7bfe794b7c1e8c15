// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryFilter, type OpenDelivery, statesOf } from '@/lib/enrolment/open-delivery';
import { listUnsettledMessages } from '@/lib/outbox/server/list-unsettled';
import { type TenantTx } from '@/lib/platform/database';
import { DELIVERY_TOPICS } from './delivery-topics';
import { listOpen } from './store/ledger-repository';

/** Up to `longest` deliveries that are not at their end, those that need a person first, then the oldest; with how many there are in all. */
export const listDeliveries = async (
  tenant: TenantTx,
  filter: DeliveryFilter,
  longest: number,
): Promise<{ deliveries: OpenDelivery[]; count: number }> => {
  const { rows, count } = await listOpen(tenant, statesOf(filter), longest);
  const ids = rows.map(({ requestId }) => requestId);
  const messages = await listUnsettledMessages(tenant, DELIVERY_TOPICS, ids);
  const newest = new Map(messages.map((message) => [message.aggregateId, message]));
  return {
    deliveries: rows.map((row) => ({ ...row, message: newest.get(row.requestId) ?? null })),
    count,
  };
};

/** The delivery of one request that is not at its end, or `null`. */
export const findOpenDelivery = async (tenant: TenantTx, requestId: string): Promise<OpenDelivery | null> => {
  const { rows } = await listOpen(tenant, statesOf('all'), 1, requestId);
  const [row] = rows;
  if (!row) return null;
  const messages = await listUnsettledMessages(tenant, DELIVERY_TOPICS, [requestId]);
  return { ...row, message: messages.at(-1) ?? null };
};
