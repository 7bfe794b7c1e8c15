// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type TenantTx } from '@/lib/platform/database';
import { seal } from '@/lib/platform/vault/vault';
import { findDelivered, reopen } from './store/message-repository';

/**
 * Sends a delivered message once more: the same id and the same bytes, which `bytesAsOf` makes anew from when it was written, because a
 * delivered message keeps their digest only. False when it was not delivered, or the bytes are no longer the same.
 */
export const sendAgain = async (
  tenant: TenantTx,
  { topic, aggregateId, version }: { topic: string; aggregateId: string; version: number },
  bytesAsOf: (writtenAt: Date) => Promise<Uint8Array | null>,
): Promise<boolean> => {
  const message = await findDelivered(tenant, { topic, aggregateId, version });
  const bytes = message && (await bytesAsOf(message.createdAt));
  if (!bytes || !createHash('sha256').update(bytes).digest().equals(message.digest)) return false;
  const place = { table: 'outbox_message', column: 'body', row: message.id };
  return reopen(tenant, message.id, await seal(tenant, place, bytes));
};
