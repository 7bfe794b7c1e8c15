// SPDX-License-Identifier: AGPL-3.0-or-later
import { isClosed, type RequestStatus } from '@/lib/cie-request/request-status';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type CollectionState } from './collection-state';

/** How far the card of an authentic receipt is; `corrected` and `closed` say that the paper serves for nothing any more. */
export const receiptStandings = [
  'unsigned',
  'in-production',
  'at-municipality',
  'delivered',
  'corrected',
  'closed',
] as const;

export type ReceiptStanding = (typeof receiptStandings)[number];

type Facts = { status: RequestStatus; corrected: boolean; card: CollectionState | null };

/** What is told of a receipt, from the request's status and where its card is. */
export const standingOf = ({ status, corrected, card }: Facts): ReceiptStanding => {
  if (isClosed(status)) return 'closed';
  if (corrected) return 'corrected';
  if (status === 'draft' || status === 'to-sign') return 'unsigned';
  if (card === 'disposed') return 'closed';
  if (card === 'delivered') return 'delivered';
  return card === 'at-municipality' || card === 'returned' ? 'at-municipality' : 'in-production';
};

/** What anybody who holds a receipt may know: nothing of the person. */
export type ReceiptCheck = {
  standing: ReceiptStanding;
  municipality: string;
  checkCode: string;
  registeredOn: CivilDate | null;
};
