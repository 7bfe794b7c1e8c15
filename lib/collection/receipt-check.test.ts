// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type CollectionState } from './collection-state';
import { type ReceiptStanding, standingOf } from './receipt-check';

it.each<[RequestStatus, CollectionState | null, boolean, ReceiptStanding]>([
  ['to-sign', null, false, 'unsigned'],
  ['draft', null, true, 'corrected'],
  ['registered', null, false, 'in-production'],
  ['completed', 'posted', false, 'in-production'],
  ['completed', 'held-at-post', false, 'in-production'],
  ['completed', 'at-municipality', false, 'at-municipality'],
  ['completed', 'returned', false, 'at-municipality'],
  ['completed', 'delivered', false, 'delivered'],
  ['completed', 'disposed', false, 'closed'],
  ['registered', null, true, 'corrected'],
  ['withdrawn', null, false, 'closed'],
  ['cancelled', 'delivered', true, 'closed'],
])('a request %s whose card is %s (corrected: %s) is told as %s', (status, card, corrected, standing) => {
  expect(standingOf({ status, card, corrected })).toBe(standing);
});
