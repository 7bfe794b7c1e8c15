// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Life of a ticket: `stock` → `reserved` (its serial stands on sheet 1) → `assigned` (registered) → `handed-over`; or `to-void` →
 * `voided` (abandoned: a printed serial is never given to another person; that of a cancelled request is void at once, its
 * enrolment's cancellation says so); or `expired` (nobody confirmed the hand-over in time). One that nobody was given goes back:
 * `stock` → `to-return` → `returned`.
 * The sealed halves exist until `handed-over`, `to-void`, `to-return` or `expired` is final.
 */
export type TicketState =
  | 'stock'
  | 'reserved'
  | 'assigned'
  | 'handed-over'
  | 'to-void'
  | 'voided'
  | 'expired'
  | 'to-return'
  | 'returned';

/** What a request knows of its ticket. */
export type Ticket = { id: string; cardSerial: string; state: TicketState };

/** How long a hand-over can be undone, in ms: only then are the halves destroyed. */
export const UNDO_MS = 120_000;
