// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CancellationReason, type EnrolmentMessage } from '@/lib/credential-backend/enrolment';
import { encodeCancellation } from '@/lib/credential-backend/server/encode-cancellation';
import { encodeEnrolment } from '@/lib/credential-backend/server/encode-enrolment';
import { sendAgain } from '@/lib/outbox/server/send-again';
import { type TenantTx } from '@/lib/platform/database';
import { CANCELLATION_TOPIC } from './queue-cancellation';
import { ENROLMENT_TOPIC } from './queue-enrolment';
import { removeDifference } from './store/comparison-repository';
import { findLine, updateEntry } from './store/ledger-repository';

/** A version that was fed, and the card it was about. */
export type FedVersion = { requestId: string; version: number };

/** Sends an accepted version once more, byte for byte; `messageAsOf` makes it as of when it was queued. False when that is not possible. */
export const sendEnrolmentAgain = async (
  tenant: TenantTx,
  { requestId, version }: FedVersion,
  messageAsOf: (
    card: { ticketId: string; cardSerial: string },
    occurredAt: Date,
  ) => Promise<EnrolmentMessage | null>,
): Promise<boolean> => {
  const line = await findLine(tenant, requestId, version);
  if (!line) return false;
  const bytesAsOf = async (writtenAt: Date) => {
    const message = await messageAsOf(line, writtenAt);
    const encoded = message && encodeEnrolment(message);
    return encoded?.ok ? encoded.value : null;
  };
  const of = { topic: ENROLMENT_TOPIC, aggregateId: requestId, version };
  if (!(await sendAgain(tenant, of, bytesAsOf))) return false;
  await updateEntry(tenant, requestId, version, { state: 'queued', waitingSince: null, problem: null });
  await removeDifference(tenant, requestId);
  return true;
};

/** Sends a cancellation that was taken once more, byte for byte. False when that is not possible. */
export const sendCancellationAgain = async (
  tenant: TenantTx,
  { requestId: enrolmentId, version }: FedVersion,
  { municipalityCode, reason }: { municipalityCode: string; reason: CancellationReason },
): Promise<boolean> => {
  const line = await findLine(tenant, enrolmentId, version);
  if (!line) return false;
  const bytesAsOf = (occurredAt: Date) =>
    Promise.resolve(encodeCancellation({ enrolmentId, ...line, municipalityCode, reason, occurredAt }));
  const of = { topic: CANCELLATION_TOPIC, aggregateId: enrolmentId, version };
  if (!(await sendAgain(tenant, of, bytesAsOf))) return false;
  await updateEntry(tenant, enrolmentId, version, { state: 'cancelling', waitingSince: null, problem: null });
  await removeDifference(tenant, enrolmentId);
  return true;
};
