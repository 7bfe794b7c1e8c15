// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Proof } from '@/lib/credential-backend/proof';
import { type TenantTx } from '@/lib/platform/database';

/** Keeps what proves that a message was taken; nothing of it is changed or deleted later. */
export const insertEvidence = async (
  { tx, municipalityId, now }: TenantTx,
  messageId: string,
  { request, answer }: Proof,
): Promise<void> => {
  await tx.deliveryEvidence.create({
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
