// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Proof } from '@/lib/credential-backend/proof';
import { type TenantTx } from '@/lib/platform/database';

/** Keeps what proves that a message was taken, the first time it was; nothing of it is changed or deleted later. */
export const insertEvidence = async (
  { tx, municipalityId, now }: TenantTx,
  messageId: string,
  { request, answer }: Proof,
): Promise<void> => {
  await tx.deliveryEvidence.createMany({
    skipDuplicates: true,
    data: {
      municipalityId,
      messageId,
      receivedAt: now,
      requestDigest: request.digest,
      requestSignature: request.signature,
      tracking: request.tracking,
      answerSignature: answer.signature,
      answer: new Uint8Array(answer.body),
    },
  });
};

/** The evidence of every message about a request, in the order in which it came. */
export const listEvidenceAbout = ({ tx, municipalityId }: TenantTx, requestId: string) =>
  tx.deliveryEvidence.findMany({
    where: { municipalityId, message: { aggregateId: requestId } },
    orderBy: { receivedAt: 'asc' },
    include: { message: { select: { topic: true, version: true } } },
    omit: { municipalityId: true },
  });

/** Which of some requests have evidence of a message. */
export const listWithEvidence = async (
  { tx, municipalityId }: TenantTx,
  requestIds: readonly string[],
): Promise<Set<string>> => {
  const rows = await tx.deliveryEvidence.findMany({
    where: { municipalityId, message: { aggregateId: { in: [...requestIds] } } },
    select: { message: { select: { aggregateId: true } } },
  });
  return new Set(rows.map(({ message }) => message.aggregateId));
};
