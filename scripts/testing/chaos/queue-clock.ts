// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { rowsOf } from './cluster';
import { type Installation, moveClock } from './installation';

/**
 * What waits, how much of it is tried now or could be, how often was tried in all, lots that have not come, and in how many ms of the
 * installation's clock all of it may be tried.
 */
type Queue = { waiting: number; busy: number; attempts: number; openOrders: number; nextMs: number };

const QUEUE = `
  with one as (select *, greatest(next_attempt_at, coalesce(lease_until, next_attempt_at)) as free_at from outbox_message)
  select count(*) filter (where state = 'pending')::int as waiting,
    count(*) filter (where state = 'pending' and (lease_until > app.now() or next_attempt_at <= app.now()))::int as busy,
    coalesce(sum(attempts), 0)::int as attempts,
    (select count(*)::int from ticket_order where received_at is null) as "openOrders",
    coalesce(extract(epoch from max(free_at) filter (where state = 'pending' and free_at > app.now()) - app.now()) * 1000, 0)::float8
      as "nextMs"
  from one`;

/** Looks at the queue. */
const queueOf = async ({ portalUrl }: Installation): Promise<Queue> => {
  const [queue] = await rowsOf<Queue>(portalUrl, QUEUE);
  if (!queue) throw new Error('a count has a row');
  return queue;
};

/** How often was tried in all, and how often the message that had it hardest. */
export const attemptsOf = async ({
  portalUrl,
}: Installation): Promise<{ attempts: number; mostAttempts: number }> => {
  const sql =
    'select coalesce(sum(attempts), 0)::int as attempts, coalesce(max(attempts), 0) as "mostAttempts" from outbox_message';
  const [row] = await rowsOf<{ attempts: number; mostAttempts: number }>(portalUrl, sql);
  return row ?? { attempts: 0, mostAttempts: 0 };
};

const QUIET_MS = 900;

/**
 * Leases of killed workers last half a minute and waits up to a quarter of an hour: when all wait, or nothing was tried for a while,
 * the installation's clock is moved to where everything may be tried again.
 */
export const makeQueueClock = (installation: Installation) => {
  let [seen, since] = ['', performance.now()];
  return async (): Promise<Queue & { moved: number }> => {
    const queue = await queueOf(installation);
    const now = `${queue.waiting} ${queue.attempts}`;
    if (now !== seen) [seen, since] = [now, performance.now()];
    const isQuiet = queue.busy === 0 || performance.now() - since > QUIET_MS;
    if (!isQuiet || queue.nextMs <= 0) return { ...queue, moved: 0 };
    await moveClock(installation, queue.nextMs + 20);
    since = performance.now();
    return { ...queue, moved: queue.nextMs };
  };
};

/**
 * Lets the workers end everything, for at most `patienceMs` without any progress; resolves to what is left, and by how many ms the clock
 * was moved.
 */
export const drain = async (
  installation: Installation,
  tell: (news: string) => void,
  patienceMs = 60_000,
): Promise<{ left: number; moved: number }> => {
  const look = makeQueueClock(installation);
  let movedInAll = 0;
  let [least, deadline] = [Infinity, performance.now() + patienceMs];
  for (;;) {
    const { waiting, openOrders, moved } = await look();
    movedInAll += moved;
    tell(`${waiting} in attesa`);
    if (waiting + openOrders === 0) return { left: 0, moved: movedInAll };
    if (waiting + openOrders < least)
      [least, deadline] = [waiting + openOrders, performance.now() + patienceMs];
    if (performance.now() > deadline) return { left: waiting + openOrders, moved: movedInAll };
    await pause(250);
  }
};
