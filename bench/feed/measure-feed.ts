// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { database } from '@/lib/platform/database';
import { rowsOf } from '@/scripts/testing/chaos/cluster';
import { registerNew } from '@/scripts/testing/chaos/feed-request';
import { type Installation, makeInstallation } from '@/scripts/testing/chaos/installation';
import { stockTickets } from '@/scripts/testing/chaos/stock-tickets';
import { type Latency, latencyOf } from '../latency';
import { clientKeysOf } from './client-keys';
import type { Drain, FeedOrder } from './feed-order';
import { runRival } from './run-rival';

/** The core that is measured; everything else finds its own. */
const CORE = 0;
const AT_ONCE = 20;
const PER_SECOND = 10;
const LONGEST_MS = 30 * 60_000;

const tell = (news: string): void => void process.stderr.write(`\r\u001b[K${news}`);

const placeOf = ({ places }: Installation, number: number) => {
  const place = places[number % places.length];
  if (!place) throw new Error('there is a municipality');
  return place;
};

const queueAll = async (installation: Installation, messages: number): Promise<void> => {
  for (let done = 0; done < messages; done += AT_ONCE) {
    const { id, istatCode } = placeOf(installation, done / AT_ONCE);
    tell(`${done} di ${messages} messaggi in coda`);
    await database().withTenant(id, async (tenant) => {
      for (let one = 0; one < Math.min(AT_ONCE, messages - done); one += 1)
        if (!(await registerNew(tenant, istatCode))) throw new Error('the stock is empty');
    });
  }
};

const TICK_MS = 10;

/** What a process has computed so far, in ms (Linux counts in hundredths of a second). */
const cpuMsOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};

const waitingIn = async ({ portalUrl }: Installation): Promise<number> => {
  const sql = `select count(*)::int as waiting from outbox_message where state = 'pending'`;
  const [row] = await rowsOf<{ waiting: number }>(portalUrl, sql);
  return row?.waiting ?? 0;
};

/** Waits until nothing waits any more; `started` is called when some messages are settled. */
const settled = async (installation: Installation, started: () => void = () => undefined): Promise<void> => {
  let most = 0;
  const deadline = performance.now() + LONGEST_MS;
  for (;;) {
    const waiting = await waitingIn(installation);
    tell(`${waiting} in attesa`);
    if (waiting < most) started();
    most = Math.max(most, waiting);
    if (waiting === 0) return;
    if (performance.now() > deadline) throw new Error('the queue does not end');
    await pause(500);
  }
};

const drain = async (installation: Installation, messages: number): Promise<Drain> => {
  await queueAll(installation, messages);
  const worker = installation.startWorker(0, CORE);
  let [before, left] = [NaN, Promise.resolve(NaN)];
  await settled(installation, () => {
    if (Number.isNaN(before)) [before, left] = [cpuMsOf(worker.pid()), waitingIn(installation)];
  });
  const cpuMs = (cpuMsOf(worker.pid()) - before) / (await left);
  await worker.stop();
  // From the first settlement to the last: the program's start is not of the rate.
  const sql = `select count(*)::int - 1 as messages, extract(epoch from max(settled_at) - min(settled_at))::float8 as seconds
    from outbox_message where state = 'delivered'`;
  const [row] = await rowsOf<{ messages: number; seconds: number }>(installation.portalUrl, sql);
  if (!row) throw new Error('a count has a row');
  return { ...row, perSecond: row.messages / row.seconds, cpuMs };
};

/** Registers one request of a municipality; gives its id. */
const feedOne = async (installation: Installation, number: number): Promise<string> => {
  const { id, istatCode } = placeOf(installation, number);
  const fed = await database().withTenant(id, (tenant) => registerNew(tenant, istatCode));
  if (!fed) throw new Error('the stock is empty');
  return fed.requestId;
};

const latencyAtRate = async (installation: Installation, messages: number): Promise<Latency> => {
  const worker = installation.startWorker(0, CORE);
  // The first waits for the program's start.
  await feedOne(installation, 0);
  await settled(installation);
  const committed = new Map<string, number>();
  for (let number = 1; number < messages; number += 1) {
    tell(`${number} di ${messages} messaggi, ${PER_SECOND} al secondo`);
    const next = performance.now() + 1_000 / PER_SECOND;
    const requestId = await feedOne(installation, number);
    committed.set(requestId, Date.now());
    await pause(Math.max(0, next - performance.now()));
  }
  await settled(installation);
  await worker.stop();
  const sql = 'select aggregate_id as id, settled_at as at from outbox_message';
  const rows = await rowsOf<{ id: string; at: Date }>(installation.portalUrl, sql);
  return latencyOf(
    rows.flatMap(({ id, at }) => {
      const since = committed.get(id);
      return since === undefined ? [] : [at.getTime() - since];
    }),
  );
};

const measure = async ({ kind, messages, part }: FeedOrder): Promise<Drain | Latency> => {
  const installation = await makeInstallation(tell, { clientKeys: clientKeysOf(kind), direct: true });
  try {
    const sandbox = await installation.startSandbox();
    const count = Math.ceil(messages / AT_ONCE / installation.places.length) * AT_ONCE;
    await stockTickets(
      installation,
      installation.places.map((place) => ({ place, count })),
    );
    const result =
      part === 'drain'
        ? await drain(installation, messages)
        : part === 'latency'
          ? await latencyAtRate(installation, messages)
          : await runRival(part, installation, messages, CORE);
    await sandbox.stop();
    return result;
  } finally {
    await database().close();
    await installation.remove();
  }
};

console.log(JSON.stringify(await measure(JSON.parse(process.argv[2] ?? '') as FeedOrder)));
process.exit(0);
