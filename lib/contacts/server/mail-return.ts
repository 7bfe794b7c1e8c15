// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { inMailbox, readReturnMailbox, returnMailbox } from '@/lib/contacts/return-mailbox';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { emailFingerprint, noteRecheck } from './recheck';
import { deleteReturn, deleteReturnsBefore, findReturn, keepReturn } from './store/return-repository';

/** How long after a message its return is believed: mail servers try for five days at most. */
const BELIEVED_MS = 14 * 86_400_000;

const since = (now: Date): Date => new Date(now.getTime() - BELIEVED_MS);

/** The address that a message comes back to, of its own; `undefined` where nobody receives what comes back. */
export const returnPathOf = async (
  tenant: TenantTx,
  { messageId, requestId, email }: { messageId: string; requestId: string; email: string },
): Promise<string | undefined> => {
  const { bounces } = env();
  if (!bounces) return undefined;
  const [mailbox, domain] = bounces.address.split('@');
  const token = await keepReturn(tenant, messageId, {
    token: inMailbox(randomBytes(16).toString('hex')),
    requestId,
    fingerprint: await emailFingerprint(tenant, email),
  });
  return `${mailbox}+${returnMailbox(tenant.municipalityId, token)}@${domain}`;
};

const inTenantOf = async <T>(
  text: string,
  otherwise: T,
  work: (tenant: TenantTx, token: string) => Promise<T>,
): Promise<T> => {
  const read = readReturnMailbox(text);
  if (!read) return otherwise;
  return database().withTenant(read.municipalityId as MunicipalityId, (tenant) => work(tenant, read.token));
};

/** Whether a message was sent that comes back to this part of an address. */
export const isKnownReturn = (text: string): Promise<boolean> =>
  inTenantOf(
    text,
    false,
    async (tenant, token) => (await findReturn(tenant, token, since(tenant.now))) !== null,
  );

/** A message came back for good, with a status of RFC 3463 (`5.1.1`): its address is to be looked at. Once for each message. */
export const receiveReturn = (text: string, code: string): Promise<boolean> =>
  inTenantOf(text, false, async (tenant, token) => {
    const sent = await findReturn(tenant, token, since(tenant.now));
    if (!sent) return false;
    await deleteReturn(tenant, token);
    await noteRecheck(tenant, { ...sent, cause: 'returned', code });
    return true;
  });

/** Forgets the messages whose return nobody would believe any more; how many. */
export const forgetReturns = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, (tenant) => deleteReturnsBefore(tenant, since(tenant.now)));
