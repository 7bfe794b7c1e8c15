// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryFilter, deliveryFilters } from '@/lib/enrolment/open-delivery';

/** Where the supervisor's list of deliveries stands. */
export const DELIVERIES_PAGE = '/supervisione/trasmissioni';

/** The filter that an address or a form names; all of them for anything else. */
export const filterOf = (text: unknown): DeliveryFilter =>
  deliveryFilters.find((filter) => filter === text) ?? 'all';

/** The list under a filter, telling how many were sent again. */
export const listHref = (filter: DeliveryFilter, retried: number): string =>
  `${DELIVERIES_PAGE}?mostra=${filter}&ripartite=${retried}`;

/** How many were sent again, as the address says; `null` when nobody asked. */
export const retriedIn = (text: unknown): number | null =>
  typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : null;
