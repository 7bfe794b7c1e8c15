// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type CredentialBackend } from '../credential-backend';
import { type Proof } from '../proof';
import { type Delegation, type DispatchReceipt, type ReleasedSecondHalves } from '../second-half';
import { type Ask, bytesOf } from './ask';
import { questionOf } from './card-calls';
import { DELIVERY_MS, RELEASE_MS } from './deadlines';
import { isAbout } from './is-about';
import { publicPartOf } from './ticket-calls';

const readDispatch = (wire: Wire['DispatchReceipt'], proof: Proof | null): DispatchReceipt => ({
  receiptId: wire.receipt_id,
  dispatchId: wire.dispatch_id,
  sentTo: wire.sent_to,
  sentAt: new Date(wire.sent_at),
  proof,
});

const readRelease = (wire: Wire['SecondHalfRelease']): ReleasedSecondHalves => ({
  releaseId: wire.release_id,
  ticketId: wire.ticket_id,
  cardSerial: wire.card_serial_number,
  sealedSecondHalves: wire.sealed_second_halves,
  releasedAt: new Date(wire.released_at),
});

const confirmationOf = (confirmation: Delegation['confirmation']): Wire['DelegationConfirmation'] =>
  confirmation.kind === 'second-person'
    ? { kind: confirmation.kind, operator_code: confirmation.operatorCode }
    : { kind: confirmation.kind };

const delegationOf = (delegation: Delegation): Wire['Delegation'] => ({
  signed_at: delegation.signedAt.toISOString(),
  act_digest: delegation.actDigest,
  delegated_operator: delegation.delegatedOperator,
  confirmation: confirmationOf(delegation.confirmation),
});

export const secondHalfCalls = (
  ask: Ask,
): Pick<CredentialBackend, 'dispatchSecondHalf' | 'releaseSecondHalf'> => ({
  dispatchSecondHalf: ({ idempotencyKey, body, askedBy }) =>
    ask(
      { path: '/second-half-dispatches', idempotencyKey, askedBy, deadlineMs: DELIVERY_MS, body },
      'DispatchReceipt',
      readDispatch,
      ({ request_digest, dispatch_id }) => isAbout(body, { request_digest, dispatch_id }),
    ),
  releaseSecondHalf: ({ idempotencyKey, askedBy, reason, recipientKey, delegation, ...question }) => {
    const order: Wire['SecondHalfRequest'] = {
      ...questionOf(question),
      reason,
      recipient_key: publicPartOf(recipientKey),
      delegation: delegationOf(delegation),
    };
    return ask(
      {
        path: '/second-half-releases',
        idempotencyKey,
        askedBy,
        deadlineMs: RELEASE_MS,
        body: bytesOf(order),
      },
      'SecondHalfRelease',
      readRelease,
      (release) =>
        release.card_serial_number === question.cardSerial && release.recipient_key_id === recipientKey.kid,
    );
  },
});
