// SPDX-License-Identifier: AGPL-3.0-or-later

/** Stations of the feed that this product knows today, in the order a delivery passes them. */
export type LedgerState =
  | 'queued'
  | 'waiting'
  | 'sent'
  | 'accepted'
  | 'attention'
  | 'superseded'
  /** The request was closed; the credential backend is being told, after whatever is still on its way. */
  | 'cancelling'
  | 'cancelled';

/** What the request's page says of one version's way to the credential backend; instants in UTC. */
export type LedgerEntry = {
  version: number;
  state: LedgerState;
  queuedAt: Date;
  sentAt: Date | null;
  waitingSince: Date | null;
  acceptedAt: Date | null;
  /** When they took the cancellation. */
  cancelledAt: Date | null;
  /** Their number for it. */
  backendId: string | null;
  /** From when the citizen can activate level 1 and 2; `null` when no contact allows it or it is not accepted yet. */
  activationFrom: Date | null;
  /** Catalogue key of what a person has to look at. */
  problem: string | null;
};
