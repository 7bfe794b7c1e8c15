// SPDX-License-Identifier: AGPL-3.0-or-later
import { type UnsettledMessage } from '@/lib/outbox/message';
import { type LedgerState } from './ledger';

/** What of the ledger is looked at: everything that is not at its end, or one kind of it. */
export const deliveryFilters = ['all', 'attention', 'waiting', 'cancelling'] as const;
export type DeliveryFilter = (typeof deliveryFilters)[number];

/** Stations at which a delivery is not at its end. */
export type OpenState = Extract<LedgerState, 'queued' | 'waiting' | 'sent' | 'attention' | 'cancelling'>;

/** The open states that a filter lets through. */
export const statesOf = (filter: DeliveryFilter): OpenState[] => {
  switch (filter) {
    case 'all':
      return ['queued', 'waiting', 'sent', 'attention', 'cancelling'];
    case 'attention':
      return ['attention'];
    case 'waiting':
      return ['queued', 'waiting', 'sent'];
    case 'cancelling':
      return ['cancelling'];
  }
};

/** A delivery that is not at its end, with the message that carries it; instants in UTC. */
export type OpenDelivery = {
  requestId: string;
  version: number;
  state: OpenState;
  queuedAt: Date;
  waitingSince: Date | null;
  /** What was said no to; `null` while nothing was. */
  problem: string | null;
  /** The message that has not arrived; `null` when it settled a moment ago. */
  message: UnsettledMessage | null;
};

/** How much waits, needs a person, and was confirmed since an instant. */
export type DeliveryFigures = { waiting: number; attention: number; confirmed: number };
