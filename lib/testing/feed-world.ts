// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { makeCredentialBackend } from '@/lib/credential-backend/server/make-credential-backend';
import { cancellationTopic } from '@/lib/enrolment/server/deliver-cancellation';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { CANCELLATION_TOPIC } from '@/lib/enrolment/server/queue-cancellation';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { askForLot, openOrder } from '@/lib/first-halves/server/order-lot';
import { systemClock } from '@/lib/kernel/clock';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { startWithCaller } from '@/sandbox/testing/caller';
import { query } from './tables';
import { addTown, inTown, type Town } from './town';
import { valueOf } from './value-of';

/** A municipality that the sandbox knows. */
const KNOWN_THERE = '037999';

/** A town that is fed to a real sandbox of its own, in the database that this test file configured; `owner` is its owner's address. */
export const makeFeedWorld = async (owner: string) => {
  const sandbox = await startWithCaller(inject('sandboxUrl'));
  const backend = makeCredentialBackend({
    baseUrl: sandbox.baseUrl,
    clientKey: JSON.stringify(sandbox.client),
    peerKeys: JSON.stringify(sandbox.peerKeys),
    clock: systemClock,
    newId: randomUUID,
  });
  const added = await addTown();
  await query(owner, 'alter table municipality no force row level security');
  await query(owner, 'update municipality set istat_code = $2 where id = $1', [added.id, KNOWN_THERE]);
  await query(owner, 'alter table municipality force row level security');
  const town: Town = { ...added, istatCode: KNOWN_THERE };
  const topics = {
    [ENROLMENT_TOPIC]: enrolmentTopic(backend),
    [CANCELLATION_TOPIC]: cancellationTopic(backend),
  };
  return {
    sandbox,
    backend,
    town,
    /** Orders tickets of the sandbox. */
    refill: async (size = 10) =>
      valueOf(await askForLot(backend, town, await inTown(town, (tenant) => openOrder(tenant, size)))),
    /** Delivers all that is due. */
    deliver: async (): Promise<number> => {
      let delivered = 0;
      for (;;) {
        const claimed = await dispatchMessages(topics, randomUUID(), () => 0.5);
        if (claimed === 0) return delivered;
        delivered += claimed;
      }
    },
    close: () => sandbox.close(),
  };
};

export type FeedWorld = Awaited<ReturnType<typeof makeFeedWorld>>;
