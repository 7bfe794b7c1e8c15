// SPDX-License-Identifier: AGPL-3.0-or-later
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { type AwaitableDocument } from './awaited-document';
import { type RequestGroup } from './request-group';
import { type RequestStatus } from './request-status';

/** One line of a list; instants in UTC, names as stored. */
export type RequestLine = {
  id: string;
  status: RequestStatus;
  group: RequestGroup;
  surname: string;
  givenName: string;
  codiceFiscale: string;
  reason: string;
  missingCount: number;
  requestNumber: string | null;
  cardSerial: string | null;
  openedAt: Date;
  openedBy: string;
  updatedAt: Date;
  handedOverAt: Date | null;
  closeReason: string | null;
  /** What a draft waits for. */
  awaited: readonly AwaitableDocument[];
  feed: LedgerEntry | null;
};
