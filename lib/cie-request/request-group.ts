// SPDX-License-Identifier: AGPL-3.0-or-later
import { type LedgerState } from '@/lib/enrolment/ledger';
import { type RequestStatus } from './request-status';

/** The tabs of the home page, in order of urgency. */
export const requestGroups = ['to-verify', 'to-hand-over', 'to-sign', 'drafts', 'waiting', 'done'] as const;

export type RequestGroup = (typeof requestGroups)[number];

/** What a request needs next: a person first, then a hand-over, a signature, completing; what waits needs nobody. */
export const groupOf = (status: RequestStatus, feed: LedgerState | null): RequestGroup => {
  if (feed === 'attention') return 'to-verify';
  switch (status) {
    case 'registered':
      return 'to-hand-over';
    case 'to-sign':
      return 'to-sign';
    case 'draft':
      return 'drafts';
    case 'completed':
      return feed !== null && feed !== 'accepted' ? 'waiting' : 'done';
    case 'withdrawn':
    case 'cancelled':
      return 'done';
  }
};
