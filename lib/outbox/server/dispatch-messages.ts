// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type ClaimedMessage, type DeliveryOutcome, type OpenMessage } from '@/lib/outbox/message';
import { retryDelay } from '@/lib/outbox/retry-schedule';
import { database, schedulingDatabase, type TenantTx } from '@/lib/platform/database';
import { errorFields, log } from '@/lib/platform/log';
import { unseal } from '@/lib/platform/vault/vault';
import { claimDue, findPending, settle } from './store/message-repository';

/** A topic's two halves: `deliver` asks the other program (no transaction is open), `settled` writes what it means, with the settlement. */
export type TopicHandler<A> = {
  deliver(message: ClaimedMessage, open: OpenMessage): Promise<{ outcome: DeliveryOutcome; answer: A }>;
  settled(tenant: TenantTx, message: ClaimedMessage, outcome: DeliveryOutcome, answer: A): Promise<void>;
};

/** Which topics this program delivers. */
export type TopicTable = Readonly<Record<string, TopicHandler<unknown>>>;

type Settlement = Parameters<typeof settle>[2];

const settlementOf = (
  tenant: TenantTx,
  attempt: number,
  outcome: DeliveryOutcome,
  random: () => number,
): Settlement => {
  switch (outcome.kind) {
    case 'delivered':
      return { state: 'delivered', settledAt: tenant.now, body: null, lastError: null };
    case 'attention':
      return { state: 'attention', settledAt: tenant.now, lastError: outcome.error };
    case 'retry':
      return {
        lastError: outcome.error,
        nextAttemptAt: new Date(tenant.now.getTime() + (outcome.afterMs ?? retryDelay(attempt, random))),
      };
  }
};

const work = async (topics: TopicTable, message: ClaimedMessage, random: () => number): Promise<void> => {
  const handler = topics[message.topic];
  if (!handler) throw new Error('no handler for this topic');
  const open = await database().withTenant(message.municipalityId, async (tenant) => {
    const pending = await findPending(tenant, message.id);
    if (!pending) return null;
    const place = { table: 'outbox_message', column: 'body', row: message.id };
    return { body: await unseal(tenant, place, pending.sealed), by: pending.by };
  });
  if (!open) return;
  const { outcome, answer } = await handler.deliver(message, open);
  await database().withTenant(message.municipalityId, async (tenant) => {
    if (await settle(tenant, message.id, settlementOf(tenant, message.attempt, outcome, random))) {
      await handler.settled(tenant, message, outcome, answer);
    }
  });
  log.info('message-worked', {
    messageId: message.id,
    municipalityId: message.municipalityId,
    topic: message.topic,
    attempt: message.attempt,
    outcome: outcome.kind,
  });
};

/**
 * Claims due messages and works each in its tenant; returns how many were claimed. A message whose work throws stays leased and
 * is free again when its lease ends, so nothing is lost and nothing is tried in a hurry.
 */
export const dispatchMessages = async (
  topics: TopicTable,
  owner: string,
  random: () => number,
  limit = 8,
): Promise<number> => {
  const claimed = await schedulingDatabase().withoutTenant(({ tx }) =>
    claimDue(tx, owner, limit, randomUUID()),
  );
  await Promise.all(
    claimed.map((message) =>
      work(topics, message, random).catch((error: unknown) =>
        log.error('message-failed', { messageId: message.id, topic: message.topic, ...errorFields(error) }),
      ),
    ),
  );
  return claimed.length;
};
