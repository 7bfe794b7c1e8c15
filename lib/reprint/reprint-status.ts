// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Life of a reprint: `open` (the path is walked) → `asked` (committed before the backend is asked) → `released` (sealed halves are
 * here) → `handed-over`, or `dispatched` where only second halves were asked for, which are e-mailed; `failed` when the backend gave nothing and may be asked again by the same key; `cancelled`; `expired` when
 * nobody confirmed the hand-over in time. Sealed halves exist only while `released`.
 */
export const reprintStatuses = [
  'open',
  'asked',
  'failed',
  'released',
  'handed-over',
  'dispatched',
  'cancelled',
  'expired',
] as const;

export type ReprintStatus = (typeof reprintStatuses)[number];

/** What can be done with a reprint. */
export type ReprintAction =
  | 'identify'
  | 'choose-want'
  | 'print-declaration'
  | 'sign-declaration'
  | 'ask'
  | 'print-codes'
  | 'hand-over'
  | 'cancel';

const ALLOWED: Record<ReprintStatus, readonly ReprintAction[]> = {
  open: ['identify', 'choose-want', 'print-declaration', 'sign-declaration', 'ask', 'cancel'],
  asked: ['ask'],
  failed: ['ask', 'cancel'],
  released: ['print-codes', 'hand-over', 'cancel'],
  'handed-over': [],
  dispatched: [],
  cancelled: [],
  expired: [],
};

/** True when an action is allowed in a status: buttons, use cases and tests read this table. */
export const isReprintAllowed = (status: ReprintStatus, action: ReprintAction): boolean =>
  ALLOWED[status].includes(action);

/** True for a text that is a status. */
export const isReprintStatus = (text: string): text is ReprintStatus =>
  (reprintStatuses as readonly string[]).includes(text);

/** True while somebody still has to do something about it. */
export const isUnfinished = (status: ReprintStatus): boolean => ALLOWED[status].length > 0;
