// SPDX-License-Identifier: AGPL-3.0-or-later
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded, type Seeded } from '@/contracts/practice/register/seeded';
import { database, type TenantTx } from '@/lib/platform/database';
import { cancelOne, changeOne, type Fed, registerNew } from './feed-request';
import { type JournalLine, type WriterOrder } from './writer-order';

/** Thrown where a transaction is to be rolled back after it has queued its message. */
class Abort extends Error {}

let stopping = false;
process.on('SIGTERM', () => (stopping = true));

type Step = (tenant: TenantTx, istatCode: string) => Promise<Fed | null>;

const stepOf = (random: Seeded): Step => {
  const drawn = random.int(1, 100);
  const place = random.int(0, 15);
  if (drawn <= 60) return registerNew;
  return drawn <= 94 ? (...args) => changeOne(...args, place) : (...args) => cancelOne(...args, place);
};

const countWaiting = ({ tx, municipalityId }: TenantTx): Promise<number> =>
  tx.outboxMessage.count({ where: { municipalityId, state: 'pending' } });

const { journal, seed, places, mostWaiting } = JSON.parse(process.argv[2] ?? '') as WriterOrder;
const random = seeded(seed);

const note = (line: JournalLine): void => appendFileSync(journal, `${JSON.stringify(line)}\n`);

/** One transaction as the portal makes them; false when there was nothing to do. */
const write = async (): Promise<boolean> => {
  const { id, istatCode } = random.pick(places);
  const [step, aborts] = [stepOf(random), random.chance(0.07)];
  let fed: Fed | null = null;
  try {
    await database().withTenant(id, async (tenant) => {
      if ((await countWaiting(tenant)) > mostWaiting) return;
      fed = await step(tenant, istatCode);
      if (!fed || aborts) throw new Abort();
    });
  } catch (error) {
    if (!(error instanceof Abort)) throw error;
    if (fed) note({ ...(fed as Fed), end: 'aborted' });
    return fed !== null;
  }
  if (fed) note({ ...(fed as Fed), end: 'committed' });
  return fed !== null;
};

while (!stopping) {
  // A database that is away is the campaign's doing: whoever stood at the counter tries again.
  const wrote = await write().catch(() => false);
  if (!wrote) await pause(150);
}
await database().close();
