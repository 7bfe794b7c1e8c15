// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Proof } from './proof';

/** All contacts of a card from now on; those that do not exist are null. The latest `occurredAt` of a card holds. */
export type ContactChangeMessage = {
  changeId: string;
  municipalityCode: string;
  codiceFiscale: string;
  cardSerial: string;
  contacts: { email: string | null; mobile: string | null };
  occurredAt: Date;
};

/** Proof that a change was received; not `inForce` when a later one holds. */
export type ContactChangeReceipt = {
  receiptId: string;
  changeId: string;
  inForce: boolean;
  receivedAt: Date;
  activationPossibleFrom: Date | null;
  proof: Proof | null;
};
