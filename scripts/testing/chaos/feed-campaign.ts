// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded, type Seeded } from '@/contracts/practice/register/seeded';
import { waitUntil } from '../../process-identity.mjs';
import { type FaultProxy, startFaultProxy } from './fault-proxy';
import { findingsOf, watchEffects } from './findings';
import { type Installation, makeInstallation, programFile } from './installation';
import { type Program, startProgram } from './program';
import { attemptsOf, drain, makeQueueClock } from './queue-clock';
import { judge, type Verdict } from './verdict';
import { type JournalLine, type WriterOrder } from './writer-order';

/** What is asked of a campaign. */
export type FeedOrder = { messages: number; kills: number; seed: number };

const VICTIMS = ['worker', 'writer', 'sandbox', 'postgres'] as const;
type Victim = (typeof VICTIMS)[number];

/** What happened, beside what was found. */
export type FeedReport = FeedOrder & {
  verdict: Verdict;
  left: number;
  happened: {
    seconds: number;
    committed: number;
    aborted: number;
    superseded: number;
    cancelled: number;
    attempts: number;
    mostAttempts: number;
    calls: number;
    faults: ReturnType<FaultProxy['faults']>;
    killed: Record<Victim, number>;
    clockMovedSeconds: number;
  };
};

const WORKERS = 3;
const WRITERS = 2;
/** How many messages of a municipality may wait before the writers pause: the feed and the counter go on side by side. */
const MOST_WAITING = 40;
const FAULT_SHARE = 0.2;
/** Of the kills after the first of each kind: workers are many, a database is one. */
const LIKELY: readonly Victim[] = [
  'worker',
  'worker',
  'worker',
  'worker',
  'writer',
  'writer',
  'sandbox',
  'postgres',
];
const REST_MS = 700;
const FIRST_MS = 60_000;

/** In which order whom it hits: each kind once, then by weight. */
const victimsOf = (kills: number, random: Seeded): Victim[] => {
  const rest: Victim[] = [...VICTIMS];
  return Array.from({ length: kills }, () =>
    rest.length > 0 ? (rest.splice(random.int(0, rest.length - 1), 1)[0] ?? 'worker') : random.pick(LIKELY),
  );
};

const linesOf = (journals: readonly string[]): JournalLine[] =>
  journals
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as JournalLine);

type Running = { workers: Program[]; writers: Program[]; sandbox: Program; journals: string[] };

const startWriters = (installation: Installation, seed: number): Pick<Running, 'writers' | 'journals'> => {
  const { folder, variables, places } = installation;
  const journals = Array.from({ length: WRITERS }, (_, number) => join(folder, `journal-${number}.jsonl`));
  const writers = journals.map((journal, number) =>
    startProgram({
      file: programFile('writer'),
      env: variables,
      logFile: join(folder, 'logs', `writer-${number}.log`),
      argument: (run) => {
        const own = seed * 1_000 + number * 100_003 + run * 7_919;
        const order: WriterOrder = { journal, seed: own, places, mostWaiting: MOST_WAITING };
        return JSON.stringify(order);
      },
    }),
  );
  return { writers, journals };
};

const killOne = async (
  victim: Victim,
  { workers, writers, sandbox }: Running,
  { cluster }: Installation,
  random: Seeded,
): Promise<void> => {
  const rest = random.int(0, REST_MS);
  if (victim === 'worker') random.pick(workers).kill(rest);
  else if (victim === 'writer') random.pick(writers).kill(rest);
  else if (victim === 'sandbox') sandbox.kill(rest);
  else await cluster.crash(random.chance(0.5) ? 'SIGKILL' : 'SIGQUIT');
};

/** Kills while the writers write, one each time that so many messages more were committed; ends when all is written and all are killed. */
const rage = async (
  installation: Installation,
  running: Running,
  { messages, kills, seed }: FeedOrder,
  tell: (news: string) => void,
): Promise<{ killed: Record<Victim, number>; moved: number }> => {
  const random = seeded(seed + 1);
  const killed: Record<Victim, number> = { worker: 0, writer: 0, sandbox: 0, postgres: 0 };
  const look = makeQueueClock(installation);
  let moved = 0;
  for (const [number, victim] of victimsOf(kills, random).entries()) {
    const due = ((number + 0.5) * messages) / kills;
    for (;;) {
      const committed = linesOf(running.journals).filter(({ end }) => end === 'committed').length;
      tell(`${committed} di ${messages} messaggi, ${number} di ${kills} interruzioni`);
      if (committed >= due) break;
      moved += (await look()).moved;
      await pause(150);
    }
    await killOne(victim, running, installation, random);
    killed[victim] += 1;
    await pause(random.int(100, REST_MS));
  }
  for (;;) {
    if (linesOf(running.journals).filter(({ end }) => end === 'committed').length >= messages) break;
    moved += (await look()).moved;
    await pause(150);
  }
  return { killed, moved };
};

const counted = async (installation: Installation, lines: readonly JournalLine[]) => {
  const findings = await findingsOf(
    installation,
    lines.filter(({ end }) => end === 'committed'),
  );
  return { verdict: judge(findings), committed: findings.committed };
};

/**
 * Lets several workers, a credential backend, a database and those who write for the portal be killed at random by a seed, behind a way
 * that loses, breaks and spoils calls; then heals everything, waits until it is quiet, and compares both sides.
 */
export const runFeed = async (order: FeedOrder, tell: (news: string) => void): Promise<FeedReport> => {
  const since = performance.now();
  const installation = await makeInstallation(tell);
  const { ports } = installation;
  try {
    tell('avvio del servizio credenziali');
    const sandbox = await installation.startSandbox();
    await watchEffects(installation);
    const way = await startFaultProxy(
      { port: ports.way, target: ports.sandbox, share: FAULT_SHARE },
      seeded(order.seed),
    );
    const workers = Array.from({ length: WORKERS }, (_, number) => installation.startWorker(number));
    const running: Running = { workers, sandbox, ...startWriters(installation, order.seed) };
    // The first tickets come as on any day.
    await waitUntil(() => linesOf(running.journals).length > 0, FIRST_MS);
    way.harm();
    const { killed, moved } = await rage(installation, running, order, tell);
    await Promise.all(running.writers.map((writer) => writer.stop()));
    way.heal();
    const { left, moved: movedLater } = await drain(installation, tell);
    await Promise.all(workers.map((worker) => worker.stop()));
    const lines = linesOf(running.journals);
    const { verdict, committed } = await counted(installation, lines);
    const count = (test: (message: (typeof committed)[number]) => boolean) => committed.filter(test).length;
    const report: FeedReport = {
      ...order,
      verdict,
      left,
      happened: {
        seconds: Math.round((performance.now() - since) / 1000),
        committed: committed.length,
        aborted: lines.filter(({ end }) => end === 'aborted').length,
        superseded: count(({ state }) => state === 'superseded'),
        cancelled: count(({ topic }) => topic !== 'enrolment'),
        ...(await attemptsOf(installation)),
        calls: way.calls(),
        faults: way.faults(),
        killed,
        clockMovedSeconds: Math.round((moved + movedLater) / 1000),
      },
    };
    await sandbox.stop();
    await way.close();
    return report;
  } finally {
    await installation.remove();
  }
};
