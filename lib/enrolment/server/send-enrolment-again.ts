// SPDX-License-Identifier: AGPL-3.0-or-later
import { type EnrolmentMessage } from '@/lib/credential-backend/enrolment';
import { type CancellationReason } from '@/lib/credential-backend/enrolment';
import { encodeCancellation } from '@/lib/credential-backend/server/encode-cancellation';
import { encodeEnrolment } from '@/lib/credential-backend/server/encode-enrolment';
import { sendAgain } from '@/lib/outbox/server/send-again';
import { type TenantTx } from '@/lib/platform/database';
import { CANCELLATION_TOPIC } from './queue-cancellation';
import { ENROLMENT_TOPIC } from './queue-enrolment';
import { removeDifference } from './store/comparison-repository';
import { findNewest, updateEntry } from './store/ledger-repository';

/** Sends an accepted enrolment once more, byte for byte; `messageAsOf` makes it as of when it was queued. False when that is not possible. */
export const sendEnrolmentAgain = async (
  tenant: TenantTx,
  requestId: string,
  messageAsOf: (
    line: { version: number; ticketId: string; cardSerial: string },
    occurredAt: Date,
  ) => EnrolmentMessage,
): Promise<boolean> => {
  const line = await findNewest(tenant, requestId);
  if (!line) return false;
  const { version } = line;
  const sent = await sendAgain(
    tenant,
    { topic: ENROLMENT_TOPIC, aggregateId: requestId, version },
    (writtenAt) => {
      const encoded = encodeEnrolment(messageAsOf(line, writtenAt));
      return encoded.ok ? encoded.value : null;
    },
  );
  if (!sent) return false;
  await updateEntry(tenant, requestId, version, { state: 'queued', waitingSince: null, problem: null });
  await removeDifference(tenant, requestId);
  return true;
};

/** Sends a cancellation that was taken once more, byte for byte. False when that is not possible. */
export const sendCancellationAgain = async (
  tenant: TenantTx,
  requestId: string,
  { municipalityCode, reason }: { municipalityCode: string; reason: CancellationReason },
): Promise<boolean> => {
  const line = await findNewest(tenant, requestId);
  if (!line) return false;
  const { version, ticketId, cardSerial } = line;
  const sent = await sendAgain(
    tenant,
    { topic: CANCELLATION_TOPIC, aggregateId: requestId, version },
    (occurredAt) =>
      encodeCancellation({
        enrolmentId: requestId,
        ticketId,
        cardSerial,
        municipalityCode,
        reason,
        occurredAt,
      }),
  );
  if (!sent) return false;
  await updateEntry(tenant, requestId, version, { state: 'cancelling', waitingSince: null, problem: null });
  await removeDifference(tenant, requestId);
  return true;
};
