// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { listHolders, type RequestHolder } from '@/lib/cie-request/server/list-holders';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { type DeliveryState, deliveryState } from '@/lib/deliveries/delivery-line';
import { type DeliveryFigures, type DeliveryFilter, type OpenDelivery } from '@/lib/enrolment/open-delivery';
import { countDeliveries } from '@/lib/enrolment/server/count-deliveries';
import { listDeliveries } from '@/lib/enrolment/server/list-deliveries';
import { findProven } from '@/lib/enrolment/server/list-evidence';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';

/** The longest list a page draws; the count is of all. */
const LONGEST = 200;

/** A line of the supervisor's list: whose it is, where it stands, what it means. */
export type DeliveryLine = DeliveryState & {
  holder: RequestHolder;
  delivery: OpenDelivery;
  /** Something of it was taken, and can be proven. */
  hasEvidence: boolean;
};

export type OpenDeliveries = {
  lines: DeliveryLine[];
  /** How many the list has beyond those that are drawn. */
  more: number;
  /** Waiting, needing a person, confirmed today. */
  figures: DeliveryFigures;
  now: Date;
};

/** What waits, was refused or is being cancelled, those that need a person first, then the oldest; opening the list is audited. */
export const listOpenDeliveries = (
  authorised: Authorised<'supervise'>,
  filter: DeliveryFilter,
): Promise<OpenDeliveries> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { deliveries, count } = await listDeliveries(tenant, filter, LONGEST);
    const ids = deliveries.map(({ requestId }) => requestId);
    const holders = await listHolders(tenant, ids);
    const proven = await findProven(tenant, ids);
    const lines = deliveries.map((delivery) => {
      const holder = holders.get(delivery.requestId);
      if (!holder) throw new Error('a delivery belongs to a request');
      const hasEvidence = proven.has(holder.id);
      return { holder, delivery, hasEvidence, ...deliveryState(delivery, holder.status, tenant.now) };
    });
    const figures = await countDeliveries(tenant, midnightOf(civilDateIn(tenant.now, 'Europe/Rome')));
    await recordList(
      tenant,
      actorOf(authorised),
      'deliveries.listed',
      lines.map(({ holder }) => holder),
    );
    return { lines, more: count - lines.length, figures, now: tenant.now };
  });
