// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReleaseReason } from './card';
import { type Proof } from './proof';

/** An order to the service: e-mail a card's second halves to its holder. `email` null: to the address that the service knew before `occurredAt`, whatever it has learned since. */
export type SecondHalfDispatchMessage = {
  dispatchId: string;
  municipalityCode: string;
  codiceFiscale: string;
  cardSerial: string;
  reason: ReleaseReason;
  email: string | null;
  occurredAt: Date;
};

/** Proof that the service has written to the holder; `sentTo` is the masked address. */
export type DispatchReceipt = {
  receiptId: string;
  dispatchId: string;
  sentTo: string;
  sentAt: Date;
  proof: Proof | null;
};

/**
 * The act by which a holder lets an operator print the second halves: when it was signed, the hex SHA-256 of its scan, the code of that
 * operator, and what stands for a second pair of eyes. The second person is never the operator delegated.
 */
export type Delegation = {
  signedAt: Date;
  actDigest: string;
  delegatedOperator: string;
  confirmation:
    { kind: 'second-person'; operatorCode: string } | { kind: 'step-up-review' } | { kind: 'hold' };
};

/** Second halves released for one print on paper. */
export type ReleasedSecondHalves = {
  releaseId: string;
  ticketId: string;
  cardSerial: string;
  sealedSecondHalves: string;
  releasedAt: Date;
};
