// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type Dice } from './dice';

/** How far a request came and, when it was closed without a card, why. */
export type Course = { status: RequestStatus; closeReason: string | null };

/** Days after which a draft is emptied, and after which a codes sheet is waited for no longer. */
export type Retention = { draftDays: number; unconfirmedSheetDays: number };

const completed: Course = { status: 'completed', closeReason: null };
const withdrawn: Course = { status: 'withdrawn', closeReason: 'by-citizen' };

/** What became of a request that was opened so many days ago: open ones are recent, as retention leaves them. */
export const courseOf = (daysAgo: number, retention: Retention, dice: Dice): Course => {
  const at = dice.share();
  if (at < 0.03) return withdrawn;
  if (daysAgo < retention.draftDays) {
    if (at < (daysAgo === 0 ? 0.13 : 0.05)) return { status: 'draft', closeReason: null };
    if (at < (daysAgo === 0 ? 0.18 : 0.055)) return { status: 'to-sign', closeReason: null };
  } else if (at < 0.05) return { status: 'cancelled', closeReason: 'draft-expired' };
  if (daysAgo < retention.unconfirmedSheetDays && at > (daysAgo === 0 ? 0.8 : 0.98))
    return { status: 'registered', closeReason: null };
  return completed;
};
