// SPDX-License-Identifier: AGPL-3.0-or-later
import { type LedgerState } from '@/lib/enrolment/ledger';
import { type RequestStatus } from './request-status';

/** The lists of the counter, in order of urgency; `done` needs nobody and nothing any more. */
export const requestGroups = [
  'to-verify',
  'to-hand-over',
  'to-sign',
  'documents',
  'codes',
  'drafts',
  'waiting',
  'done',
] as const;

export type RequestGroup = (typeof requestGroups)[number];

/** What decides in which list a request stands. */
export type Standing = {
  status: RequestStatus;
  feed: LedgerState | null;
  /** The citizen comes back with a document. */
  awaitsDocument: boolean;
  /** No codes sheet was left for it, and none has come since. */
  wantsHalves: boolean;
};

/** The one list a request belongs to: what needs a person first, then a hand-over, a signature, completing; what waits needs nobody. */
export const groupOf = ({ status, feed, awaitsDocument, wantsHalves }: Standing): RequestGroup => {
  if (feed === 'attention') return 'to-verify';
  if (feed === 'cancelling') return 'waiting';
  switch (status) {
    case 'registered':
      return wantsHalves ? 'codes' : 'to-hand-over';
    case 'to-sign':
      return 'to-sign';
    case 'draft':
      return awaitsDocument ? 'documents' : 'drafts';
    case 'completed':
      return feed === 'queued' || feed === 'waiting' || feed === 'sent' ? 'waiting' : 'done';
    case 'withdrawn':
    case 'cancelled':
      return 'done';
  }
};
