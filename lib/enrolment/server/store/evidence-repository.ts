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
