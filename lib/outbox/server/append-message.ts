// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { type NewMessage } from '@/lib/outbox/message';
import { type TenantTx } from '@/lib/platform/database';
import { seal } from '@/lib/platform/vault/vault';
import { insertMessage } from './store/message-repository';

/**
 * Puts a message into the outbox in the caller's transaction and returns its id (the idempotency key of every attempt). The exact
 * bytes are sealed and sent as they are; an unsettled earlier version of the same thing is superseded.
 */
export const appendMessage = async (tenant: TenantTx, message: NewMessage): Promise<string> => {
  const id = randomUUID();
  const body = await seal(tenant, { table: 'outbox_message', column: 'body', row: id }, message.body);
  const digest = new Uint8Array(createHash('sha256').update(message.body).digest());
  await insertMessage(tenant, {
    id,
    topic: message.topic,
    aggregateId: message.aggregateId,
    version: message.version,
    body,
    digest,
    askedBy: message.by.actor,
    askedAt: message.by.counter,
    nextAttemptAt: message.dueAt ?? tenant.now,
    follows: message.follows?.messageId ?? null,
    followsMs: message.follows?.ms ?? null,
  });
  return id;
};
