// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Life of a ticket: `stock` → `reserved` (its serial stands on sheet 1) → `assigned` (registered) → `handed-over`; or `to-void` →
 * `voided` (abandoned: a printed serial is never given to another person; that of a cancelled request is void at once, its
 * enrolment's cancellation says so); or `expired` (nobody confirmed the hand-over in time).
 * The sealed halves exist until `handed-over`, `to-void` or `expired` is final.
 */
export type TicketState =
  'stock' | 'reserved' | 'assigned' | 'handed-over' | 'to-void' | 'voided' | 'expired';

/** What a request knows of its ticket. */
export type Ticket = { id: string; cardSerial: string; state: TicketState };

/** When the stock is refilled and by how many tickets. */
export type StockRule = { lowWater: number; lotSize: number };

/** When the stock is refilled, and by how many codes sheets. */
export const STOCK_RULE: StockRule = { lowWater: 30, lotSize: 60 };

/** How many tickets to order now; 0 while the stock is above its threshold. */
export const refillOf = (stock: number, rule: StockRule): number =>
  stock > rule.lowWater ? 0 : rule.lotSize;

/** How long a hand-over can be undone, in ms: only then are the halves destroyed. */
export const UNDO_MS = 120_000;
