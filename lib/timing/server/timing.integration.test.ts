// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { countPerHour } from '@/lib/cie-request/server/count-per-hour';
import { addDays, civilDateIn } from '@/lib/kernel/civil-date';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { KEPT_DAYS } from '@/lib/timing/measure';
import { forgetTimes } from './forget-times';
import { getTimes } from './get-times';
import { recordTimes } from './record-times';

let town: Town;
let clerk: Actor;
let supervisor: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  supervisor = await addActor(town, 'supervisor');
});

const rows = () =>
  inTown(town, ({ tx, municipalityId }) => tx.counterTime.findMany({ where: { municipalityId } }));

it('counts how many times fell into which bucket, also from two counters at once, and nothing else', async () => {
  const work = await clerk.proof('work-requests');
  const once = () =>
    recordTimes(work, [
      { measure: 'person', seconds: 42 },
      { measure: 'form', seconds: 200 },
    ]);
  await Promise.all(Array.from({ length: 12 }, once));
  const kept = await rows();
  expect(kept.map(({ measure, bucket, count }) => ({ measure, bucket, count }))).toEqual(
    expect.arrayContaining([
      { measure: 'person', bucket: 5, count: 12 },
      { measure: 'form', bucket: 10, count: 12 },
    ]),
  );
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['bucket', 'count', 'day', 'measure', 'municipalityId']);
});

it('shows the supervisor the middle and the slow end, and no small number', async () => {
  const work = await clerk.proof('work-requests');
  await recordTimes(work, [{ measure: 'contacts', seconds: 30 }]);
  const times = await getTimes(await supervisor.proof('supervise'), 30);
  expect(times.measures.map(({ measure, count }) => ({ measure, count }))).toEqual([
    { measure: 'person', count: 12 },
    { measure: 'form', count: 12 },
  ]);
  const [person] = times.measures;
  expect(person?.median).toBeGreaterThan(30);
  expect(person?.p90).toBeLessThanOrEqual(45);
  expect(times.days).toMatchObject([{ count: 12 }]);
});

it('another municipality sees nothing of it', async () => {
  const stranger = await addActor(await addTown(), 'supervisor');
  expect(await getTimes(await stranger.proof('supervise'), 30)).toEqual({ measures: [], days: [] });
});

it('is forgotten after half a year', async () => {
  await inTown(town, ({ tx, municipalityId, now }) =>
    tx.counterTime.create({
      data: {
        municipalityId,
        day: new Date(addDays(civilDateIn(now, 'Europe/Rome'), -KEPT_DAYS - 1)),
        measure: 'person',
        bucket: 1,
        count: 3,
      },
    }),
  );
  const before = (await rows()).length;
  expect(await forgetTimes(town.id)).toBe(1);
  expect(await rows()).toHaveLength(before - 1);
});

it('counts registered requests by the hour in Rome', async () => {
  await loadPlaces();
  await stockTickets(town, 2);
  await registerNew(clerk);
  const hours = await countPerHour(await supervisor.proof('supervise'), 30);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(),
    ),
  );
  expect(hours).toHaveLength(1);
  expect(hours[0]?.count).toBe(1);
  expect(Math.abs((hours[0]?.hour ?? -9) - hour) % 23).toBeLessThanOrEqual(1);
});
