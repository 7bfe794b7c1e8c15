// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { type ClaimedMessage, type DeliveryOutcome, type OpenMessage } from '@/lib/outbox/message';
import { retryDelay } from '@/lib/outbox/retry-schedule';
import { database, schedulingDatabase, type TenantTx } from '@/lib/platform/database';
import { errorFields, log } from '@/lib/platform/log';
import { unseal } from '@/lib/platform/vault/vault';
import { claimDue, findPending, type Follower, settle, timeFollowers } from './store/message-repository';

/**
 * A topic's two halves: `deliver` asks the other program (no transaction is open), `settled` writes what it means, with the settlement.
 * `timed` hears when a message that follows another got its time, because the other has arrived.
 */
export type TopicHandler<A> = {
  deliver(message: ClaimedMessage, open: OpenMessage): Promise<{ outcome: DeliveryOutcome; answer: A }>;
  settled(tenant: TenantTx, message: ClaimedMessage, outcome: DeliveryOutcome, answer: A): Promise<void>;
  timed?(tenant: TenantTx, follower: Follower): Promise<void>;
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

const logFailed = ({ id, topic }: ClaimedMessage, error: unknown): void =>
  log.error('message-failed', { messageId: id, topic, ...errorFields(error) });

/** Opens what is still to be sent, all of one municipality in one transaction; one that cannot be opened does not hold the others back. */
const openAll = (
  municipalityId: MunicipalityId,
  messages: readonly ClaimedMessage[],
): Promise<Map<string, OpenMessage>> =>
  database().withTenant(municipalityId, async (tenant) => {
    const pending = await findPending(
      tenant,
      messages.map(({ id }) => id),
    );
    const opened = new Map<string, OpenMessage>();
    for (const message of messages) {
      const found = pending.get(message.id);
      if (!found) continue;
      const place = { table: 'outbox_message', column: 'body', row: message.id };
      try {
        opened.set(message.id, { body: await unseal(tenant, place, found.sealed), by: found.by });
      } catch (error) {
        logFailed(message, error);
      }
    }
    return opened;
  });

const work = async (
  topics: TopicTable,
  message: ClaimedMessage,
  open: OpenMessage,
  random: () => number,
): Promise<void> => {
  const handler = topics[message.topic];
  if (!handler) throw new Error('no handler for this topic');
  const { outcome, answer } = await handler.deliver(message, open);
  await database().withTenant(message.municipalityId, async (tenant) => {
    if (await settle(tenant, message.id, settlementOf(tenant, message.attempt, outcome, random))) {
      await handler.settled(tenant, message, outcome, answer);
      if (outcome.kind === 'delivered')
        for (const follower of await timeFollowers(tenant, message.id))
          await topics[follower.topic]?.timed?.(tenant, follower);
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

const workAll = async (
  topics: TopicTable,
  municipalityId: MunicipalityId,
  messages: readonly ClaimedMessage[],
  random: () => number,
): Promise<void> => {
  const opened = await openAll(municipalityId, messages);
  await Promise.all(
    messages.map(async (message) => {
      const open = opened.get(message.id);
      if (open)
        await work(topics, message, open, random).catch((error: unknown) => logFailed(message, error));
    }),
  );
};

const byMunicipality = (claimed: readonly ClaimedMessage[]): Map<MunicipalityId, ClaimedMessage[]> => {
  const groups = new Map<MunicipalityId, ClaimedMessage[]>();
  for (const message of claimed)
    groups.set(message.municipalityId, [...(groups.get(message.municipalityId) ?? []), message]);
  return groups;
};

/**
 * Claims due messages and works each in its tenant; returns how many were claimed. A message whose work throws stays leased and
 * is free again when its lease ends, so nothing is lost and nothing is tried in a hurry. Rounds may overlap, here and in other processes.
 */
export const dispatchMessages = async (
  topics: TopicTable,
  owner: string,
  random: () => number,
  limit = 16,
): Promise<number> => {
  const claimed = await schedulingDatabase().withoutTenant(({ tx }) =>
    claimDue(tx, owner, limit, randomUUID()),
  );
  await Promise.all(
    [...byMunicipality(claimed)].map(([municipalityId, messages]) =>
      workAll(topics, municipalityId, messages, random).catch((error: unknown) => {
        for (const message of messages) logFailed(message, error);
      }),
    ),
  );
  return claimed.length;
};
