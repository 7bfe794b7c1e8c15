// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;

/** A message that may come back: whose request it concerns, and the fingerprint of the address it went to. */
export type MailReturn = { requestId: string; fingerprint: Bytes };

/** Keeps the token of a message; a message that is sent again keeps its token. Gives the one in force. */
export const keepReturn = async (
  { tx, municipalityId, now }: TenantTx,
  messageId: string,
  row: MailReturn & { token: string },
): Promise<string> => {
  const { token, ...sentTo } = row;
  const kept = await tx.mailReturn.upsert({
    where: { municipalityId_messageId: { municipalityId, messageId } },
    create: { municipalityId, messageId, token, ...sentTo, madeAt: now },
    update: sentTo,
    select: { token: true },
  });
  return kept.token;
};

/** What a token stands for, when it was made after an instant; `null` otherwise. */
export const findReturn = async (
  { tx, municipalityId }: TenantTx,
  token: string,
  since: Date,
): Promise<MailReturn | null> => {
  const row = await tx.mailReturn.findFirst({
    where: { municipalityId, token, madeAt: { gte: since } },
    select: { requestId: true, fingerprint: true },
  });
  return row && { requestId: row.requestId, fingerprint: new Uint8Array(row.fingerprint) };
};

/** Takes a token away: it has served. */
export const deleteReturn = async ({ tx, municipalityId }: TenantTx, token: string): Promise<void> => {
  await tx.mailReturn.deleteMany({ where: { municipalityId, token } });
};

/** Takes away the tokens that were made before an instant; how many. */
export const deleteReturnsBefore = async (
  { tx, municipalityId }: TenantTx,
  before: Date,
): Promise<number> => {
  const { count } = await tx.mailReturn.deleteMany({ where: { municipalityId, madeAt: { lt: before } } });
  return count;
};
