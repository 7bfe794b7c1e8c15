// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { seeded, type Seeded } from '@/contracts/practice/register/seeded';
import { database } from '@/lib/platform/database';
import { rowsOf } from './cluster';
import { type FirstDelivery, mostOverFair } from './fairness';
import { startFaultProxy } from './fault-proxy';
import { cancelOne, changeOne, registerNew } from './feed-request';
import { findingsOf, watchEffects } from './findings';
import { type Installation, makeInstallation, moveClock, type Place } from './installation';
import { stockTickets } from './stock-tickets';
import { attemptsOf, drain } from './queue-clock';
import { judge, type Verdict } from './verdict';

/** What is asked of a campaign. */
export type OutageOrder = { messages: number; seed: number };

/** What happened, beside what was found. */
export type OutageReport = OutageOrder & {
  verdict: Verdict;
  left: number;
  /** See `mostOverFair`. */
  mostOverFair: number;
  happened: {
    seconds: number;
    committed: number;
    waitingWhenItCameBack: number;
    superseded: number;
    cancelled: number;
    drainSeconds: number;
    perSecond: number;
    attempts: number;
    mostAttempts: number;
  };
};

const WORKERS = 3;
const HOURS = 24;
const HOUR_MS = 3_600_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const AT_ONCE = 20;
/** How much of the work each municipality has, in hundredths: one town has half of everything. */
const SHARES = [50, 30, 15, 5];

const write = async ({ id, istatCode }: Place, count: number, random: Seeded): Promise<void> => {
  await database().withTenant(id, async (tenant) => {
    for (let number = 0; number < count; number += 1) {
      const drawn = random.int(1, 100);
      const place = random.int(0, 15);
      const known =
        drawn <= 84 ? null : await (drawn <= 97 ? changeOne : cancelOne)(tenant, istatCode, place);
      // A young municipality has nothing to change yet.
      if (!known && !(await registerNew(tenant, istatCode))) throw new Error('the stock is empty');
    }
  });
};

/** One hour at the counters: so many messages for each municipality, in transactions of twenty. */
const workAnHour = (
  installation: Installation,
  shares: readonly number[],
  random: Seeded,
): Promise<unknown> =>
  Promise.all(
    installation.places.map(async (place, index) => {
      const own = seeded(random.int(0, 2 ** 31));
      let left = shares[index] ?? 0;
      for (; left > 0; left -= AT_ONCE) await write(place, Math.min(AT_ONCE, left), own);
    }),
  );

/** How many messages of each municipality by the end of an hour. */
const writtenBy = (messages: number, share: number, hour: number): number =>
  Math.round((messages * share * (hour + 1)) / (100 * HOURS));

const goThroughOutage = async (
  installation: Installation,
  { messages, seed }: OutageOrder,
  tell: (news: string) => void,
): Promise<void> => {
  const random = seeded(seed);
  for (let hour = 0; hour < HOURS; hour += 1) {
    tell(`ora ${hour + 1} di ${HOURS}`);
    const shares = SHARES.map(
      (share) => writtenBy(messages, share, hour) - writtenBy(messages, share, hour - 1),
    );
    await workAnHour(installation, shares, random);
    await moveClock(installation, HOUR_MS);
    await pause(200);
  }
};

type Move = { at: number; offsetMs: number };

/** First deliveries in the order in which the backend saw them, by the installation's clock. */
const firstDeliveries = async (
  { portalUrl, sandboxUrl }: Installation,
  moves: readonly Move[],
): Promise<FirstDelivery[]> => {
  const dues = await rowsOf<{ name: string; dueAt: Date; municipality: string }>(
    portalUrl,
    `select aggregate_id || ' ' || version as name, next_attempt_at as "dueAt", municipality_id as municipality
     from outbox_message where topic = 'enrolment'`,
  );
  const byName = new Map(dues.map((due) => [due.name, due]));
  const effects = await rowsOf<{ name: string; requestId: string; at: Date }>(
    sandboxUrl,
    `select request_id || ' ' || version as name, request_id as "requestId", at from effect where kind = 'enrolment' order by place`,
  );
  const seen = new Set<string>();
  return effects.flatMap(({ name, requestId, at }) => {
    const due = byName.get(name);
    if (!due || seen.has(requestId)) return [];
    seen.add(requestId);
    const offset = moves.findLast((move) => move.at <= at.getTime())?.offsetMs ?? 0;
    return [{ municipality: due.municipality, at: at.getTime() + offset, dueAt: due.dueAt.getTime() }];
  });
};

const report = async (
  installation: Installation,
  order: OutageOrder,
  facts: { left: number; waitingWhenItCameBack: number; drainSeconds: number },
): Promise<Omit<OutageReport, 'happened'> & { happened: Omit<OutageReport['happened'], 'seconds'> }> => {
  const findings = await findingsOf(installation, []);
  const { committed } = findings;
  const { left, ...drained } = facts;
  return {
    ...order,
    verdict: judge(findings),
    left,
    mostOverFair: mostOverFair(await firstDeliveries(installation, installation.clockMoves)),
    happened: {
      committed: committed.length,
      superseded: committed.filter(({ state }) => state === 'superseded').length,
      cancelled: committed.filter(({ topic }) => topic !== 'enrolment').length,
      ...drained,
      perSecond: facts.waitingWhenItCameBack / facts.drainSeconds,
      ...(await attemptsOf(installation)),
    },
  };
};

/**
 * A day without the credential backend: the counters of four municipalities of very different size go on, the installation's clock goes
 * through 24 hours, the workers try in vain. Then the backend comes back; compares both sides and how the municipalities were served.
 */
export const runOutage = async (order: OutageOrder, tell: (news: string) => void): Promise<OutageReport> => {
  const since = performance.now();
  const installation = await makeInstallation(tell);
  const { ports, places } = installation;
  try {
    tell('avvio del servizio credenziali');
    const before = await installation.startSandbox();
    await watchEffects(installation);
    await stockTickets(
      installation,
      places.map((place, index) => ({
        place,
        count: writtenBy(order.messages, SHARES[index] ?? 0, HOURS - 1),
      })),
    );
    await before.stop();
    const way = await startFaultProxy(
      { port: ports.way, target: ports.sandbox, share: 0 },
      seeded(order.seed),
    );
    const workers = Array.from({ length: WORKERS }, (_, number) => installation.startWorker(number));
    await goThroughOutage(installation, order, tell);
    await database().close();
    const waiting = `select count(*)::int as waiting from outbox_message where state = 'pending'`;
    const [row] = await rowsOf<{ waiting: number }>(installation.portalUrl, waiting);
    const sandbox = await installation.startSandbox();
    // By now every wait is over, however long it was.
    await moveClock(installation, LONGEST_WAIT_MS);
    const back = performance.now();
    const { left } = await drain(installation, tell);
    const drainSeconds = (performance.now() - back) / 1000;
    await Promise.all(workers.map((worker) => worker.stop()));
    const facts = { left, waitingWhenItCameBack: row?.waiting ?? 0, drainSeconds };
    const { happened, ...found } = await report(installation, order, facts);
    await sandbox.stop();
    await way.close();
    return { ...found, happened: { seconds: (performance.now() - since) / 1000, ...happened } };
  } finally {
    await installation.remove();
  }
};
