// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { sessionHashOf } from '@/lib/access/server/session-token';
import { closeUnconfirmed } from '@/lib/cie-request/server/close-unconfirmed';
import { destroyHalves } from '@/lib/first-halves/server/destroy-halves';
import { addDays, type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { romeInstantOf } from '@/lib/kernel/rome-instant';
import { type Database } from '@/lib/platform/database';
import { codeKinds } from '@/lib/receipt/print';
import { createPrint } from '@/lib/receipt/server/create-print';
import { declareJammed, handOverCodes, undoHandOverCodes } from '@/lib/receipt/server/hand-over';
import { destroyReleased } from '@/lib/reprint/server/destroy-released';
import { handOverReprint, jamReprint } from '@/lib/reprint/server/hand-over-reprint';
import { printCodes } from '@/lib/reprint/server/print-codes';
import { balances, countSheets, type SheetOutcome, stateOfDay } from '@/lib/sheet-register/sheet';
import { breakingDatabase, comesThrough } from '@/lib/testing/breaking-tx';
import { closePools, configure, makeOwnDatabase, type OwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import {
  addActor,
  addOperator,
  addTown,
  enter,
  inTown,
  type TestOperator,
  type Town,
} from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { getDay } from './get-day';
import { listDays } from './list-days';
import { noteDestroyed } from './note-destroyed';
import { noteExpired } from './note-expired';
import { signDay } from './sign-day';

vi.mock('@/lib/platform/database', async (original) => {
  const real = await original<{ database(): Database }>();
  return { ...real, database: () => breakingDatabase(real.database()) };
});

/** `npm test` tries a few days; more with SHEET_DAYS_RUNS. */
const RUNS = Number(process.env.SHEET_DAYS_RUNS ?? 3);
const HOUR_MS = 3_600_000;
const KEPT_DAYS = 1;
/** More statements than anything here has. */
const THROUGH = 1000;

let own: OwnDatabase;

beforeAll(async () => {
  own = await makeOwnDatabase();
  configure(own);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
});
afterAll(closePools);

const later = (hours: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [
    Math.round(hours * HOUR_MS),
  ]);

/** Sets the clock to half past ten of tomorrow's evening: a few hours later it is another day here, and not yet in Greenwich. */
const untilEvening = async (town: Town) => {
  await query(own.owner, 'update installation set clock_offset_ms = 0');
  const now = await inTown(town, (tenant) => Promise.resolve(tenant.now));
  const evening = romeInstantOf(addDays(civilDateIn(now, 'Europe/Rome'), 1), 22, 30);
  if (evening) await later((evening.getTime() - now.getTime()) / HOUR_MS);
};

/** A reprint whose codes have come: what is printed, handed over and torn of it needs no more. */
const insertReleased = (town: Town, openedBy: string): Promise<string> =>
  inTown(town, async ({ tx, municipalityId, now }) => {
    const id = randomUUID();
    await tx.reprint.create({
      data: {
        municipalityId,
        id,
        state: 'released',
        codiceFiscale: 'MNTBRC84D54A944E',
        cardSerial: 'CA00000AA',
        surname: 'Montanari',
        givenName: 'Beatrice',
        card: new Uint8Array(),
        lossReason: 'lost',
        releaseKey: randomUUID(),
        keyId: randomUUID(),
        ticketId: randomUUID(),
        sealed: 'sealed',
        openedAt: now,
        openedBy,
        askedAt: now,
        releasedAt: now,
      },
    });
    return id;
  });

/** A supervisor who has just shown the second factor. */
const steppedUp = async (town: Town, operator: TestOperator): Promise<Authorised<'supervise'>> => {
  const actor = await enter(operator);
  await inTown(town, ({ tx, municipalityId, now }) =>
    tx.operatorSession.updateMany({
      where: { municipalityId, idHash: sessionHashOf(actor.token.sid) },
      data: { stepUpAt: now, stepUpRoles: ['supervisor'] },
    }),
  );
  return actor.proof('supervise');
};

type Subject = { id: string; kind: 'request' | 'reprint' };

const makeWorld = async () => {
  const town = await addTown();
  await untilEvening(town);
  const clerk = await addActor(town, 'clerk');
  const supervisor = await addOperator(town, 'supervisor');
  await stockTickets(town, 1);
  const request: Subject = { id: (await registerNew(clerk)).requestId, kind: 'request' };
  const reprint: Subject = { id: await insertReleased(town, clerk.operatorId), kind: 'reprint' };
  const other: Subject = { id: await insertReleased(town, clerk.operatorId), kind: 'reprint' };
  return {
    town,
    supervisor,
    request,
    reprint,
    subjects: [request, reprint, other],
    work: await clerk.proof('work-requests'),
    reprints: await clerk.proof('reprint-codes'),
    supervise: await (await enter(supervisor)).proof('supervise'),
    sheets: new Map<string, { of: string; outcome: SheetOutcome }>(),
    signed: new Map<CivilDate, string>(),
  };
};
type World = Awaited<ReturnType<typeof makeWorld>>;

const commands = ['print', 'print', 'hand-over', 'undo', 'jam', 'note', 'jobs', 'sign', 'later'] as const;
const step = fc.record({
  command: fc.constantFrom(...commands),
  which: fc.nat(1000),
  /** Before which statement the program ends; most come through. */
  crashAt: fc.option(fc.nat(14), { freq: 1, nil: THROUGH }),
});
/**
 * Two evenings: a sheet printed twice, one of them torn and noted, nobody comes for the other; after midnight one is handed over and
 * the day signed, signed again after a torn one, and changed once more by one that expires.
 */
const EXAMPLE = (
  [
    ['print', 0],
    ['print', 0],
    ['note', 0],
    ['later', 0],
    ['later', 0],
    ['print', 2],
    ['hand-over', 2],
    ['sign', 1],
    ['print', 1],
    ['sign', 0],
    ['jam', 1],
    ['sign', 0],
    ['print', 1],
    ['later', 3],
    ['jobs', 0],
    ['jobs', 0],
    ['sign', 0],
    ['sign', 1],
  ] as const
).map(([command, which]) => ({ command, which, crashAt: THROUGH }));
type Step = { command: (typeof commands)[number]; which: number; crashAt: number };

const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)];
const openOf = ({ sheets }: World, subject?: Subject): string[] =>
  [...sheets]
    .filter(([, { of, outcome }]) => outcome === 'open' && (!subject || of === subject.id))
    .map(([serial]) => serial)
    .sort();

const become = ({ sheets }: World, serials: readonly string[], outcome: SheetOutcome): void => {
  for (const serial of serials) sheets.set(serial, { of: sheets.get(serial)?.of ?? '', outcome });
};

const print = async (world: World, { id, kind }: Subject, crashAt: number) => {
  await comesThrough(crashAt, async () => {
    const printed =
      kind === 'request'
        ? await createPrint(world.work, { requestId: id, kind: 'sheet-2', sides: 'both' })
        : await printCodes(world.reprints, id);
    if (printed.ok) world.sheets.set(printed.value.serial, { of: id, outcome: 'open' });
  });
};

const handOver = async (world: World, { id, kind }: Subject, crashAt: number) => {
  const [newest] = openOf(world, { id, kind }).slice(-1);
  await comesThrough(crashAt, async () => {
    const done =
      kind === 'request' ? await handOverCodes(world.work, id) : await handOverReprint(world.reprints, id);
    if (done.ok && newest) become(world, [newest], 'handed-over');
  });
};

const undo = (world: World, { id }: Subject, crashAt: number) =>
  comesThrough(crashAt, async () => {
    const done = await undoHandOverCodes(world.work, id);
    const handedOver = [...world.sheets].filter(
      ([, { of, outcome }]) => of === id && outcome === 'handed-over',
    );
    if (done.ok)
      become(
        world,
        handedOver.map(([serial]) => serial),
        'open',
      );
  });

const jam = async (world: World, subject: Subject, crashAt: number) => {
  const [newest] = openOf(world, subject).slice(-1);
  if (!newest) return;
  await comesThrough(crashAt, async () => {
    const done =
      subject.kind === 'request'
        ? await declareJammed(world.work, newest)
        : await jamReprint(world.reprints, subject.id);
    if (done.ok) become(world, [newest], 'jammed');
  });
};

/** As the worker's job does: each in its transaction, a crash ends the round. */
const runJobs = async (world: World, crashAt: number) => {
  const { id } = world.town;
  const through = await comesThrough(crashAt, async () => {
    await destroyHalves(id, KEPT_DAYS);
    await closeUnconfirmed(id);
    await destroyReleased(id, KEPT_DAYS);
    await noteExpired(id);
  });
  if (!through) return;
  const gone = await inTown(world.town, async ({ tx, municipalityId }) => [
    ...(await tx.ticket.findMany({ where: { municipalityId, state: 'expired' } })).map(
      ({ requestId }) => requestId,
    ),
    ...(await tx.reprint.findMany({ where: { municipalityId, state: 'expired' } })).map(
      (reprint) => reprint.id,
    ),
  ]);
  become(
    world,
    openOf(world).filter((serial) => gone.includes(world.sheets.get(serial)?.of ?? '')),
    'expired',
  );
};

const daysOf = async ({ supervise }: World) => {
  const { toClose, today, closed } = await listDays(supervise);
  return [...toClose, ...(today ? [today] : []), ...closed];
};

const viewOf = async ({ supervise }: World, day: CivilDate) => {
  const view = await getDay(supervise, day);
  if (!view) throw new Error('a listed day opens');
  return view;
};

const pictureOf = async (world: World, day: CivilDate): Promise<string> =>
  JSON.stringify((await viewOf(world, day)).lines.map((line) => [line.serial, line.outcome, line.endedAt]));

const sign = async (world: World, which: number, crashAt: number) => {
  const day = pick(await daysOf(world), which);
  if (!day) return;
  const signer = await steppedUp(world.town, world.supervisor);
  const through = await comesThrough(crashAt, async () => {
    const signed = await signDay(signer, day.day, day.digest);
    expect(signed.ok).toBe(balances(day.counts) && stateOfDay(day) !== 'signed');
  });
  if (through && balances(day.counts)) world.signed.set(day.day, await pictureOf(world, day.day));
};

const note = async (world: World, which: number, crashAt: number) => {
  const serial = pick(openOf(world), which);
  if (!serial) return;
  await comesThrough(crashAt, async () => {
    valueOf(await noteDestroyed(world.supervise, serial, 'spoiled'));
    become(world, [serial], 'destroyed');
  });
};

const run = async (world: World, { command, which, crashAt }: Step): Promise<unknown> => {
  const subject = pick(world.subjects, which);
  if (!subject) return;
  switch (command) {
    case 'print':
      return print(world, subject, crashAt);
    case 'hand-over':
      return handOver(world, subject, crashAt);
    case 'undo':
      return subject.kind === 'request' ? undo(world, subject, crashAt) : undefined;
    case 'jam':
      return jam(world, subject, crashAt);
    case 'jobs':
      return runJobs(world, crashAt);
    case 'note':
      return note(world, which, crashAt);
    case 'sign':
      return sign(world, which, crashAt);
    case 'later':
      return later(pick([1, 3, 20, 30], which) ?? 0);
  }
};

/** What was met in all days together. */
const met = { outcomes: new Set<string>(), states: new Set<string>(), mostDays: 0 };

/** Every sheet that was printed is in the register once, in its day, with what became of it; each day adds up. */
const expectRegister = async (world: World) => {
  const printed = await inTown(world.town, ({ tx, municipalityId }) =>
    tx.print.findMany({ where: { municipalityId, kind: { in: [...codeKinds] } } }),
  );
  expect(printed.map(({ serial }) => serial).sort()).toEqual([...world.sheets.keys()].sort());
  const seen = new Map<string, SheetOutcome>();
  const days = await daysOf(world);
  met.mostDays = Math.max(met.mostDays, days.length);
  for (const { day, counts, digest, signature } of days) {
    const { lines } = await viewOf(world, day);
    for (const { serial, outcome, printedAt, openReason } of lines) {
      expect(seen.has(serial)).toBe(false);
      expect(civilDateIn(printedAt, 'Europe/Rome')).toBe(day);
      expect(openReason !== null).toBe(outcome === 'open');
      met.outcomes.add(outcome);
      seen.set(serial, outcome);
    }
    expect(counts).toEqual(countSheets(lines));
    expect(counts.printed).toBe(counts.handedOver + counts.destroyed + counts.open);
    expect(balances(counts)).toBe(lines.every(({ outcome }) => outcome !== 'open'));
    const signed = world.signed.get(day);
    const state = stateOfDay({ counts, digest, signature });
    met.states.add(state);
    if (signed === undefined) expect(state).toBe(balances(counts) ? 'to-sign' : 'open');
    else expect(state).toBe((await pictureOf(world, day)) === signed ? 'signed' : 'changed');
  }
  expect(Object.fromEntries([...seen].sort())).toEqual(
    Object.fromEntries([...world.sheets].map(([serial, { outcome }]) => [serial, outcome] as const).sort()),
  );
};

/** Every open sheet is noted, every day signed: nothing waits for the supervisor. */
const closeAll = async (world: World) => {
  for (const serial of openOf(world)) valueOf(await noteDestroyed(world.supervise, serial, 'not-collected'));
  for (const day of await daysOf(world))
    if (stateOfDay(day) !== 'signed')
      valueOf(await signDay(await steppedUp(world.town, world.supervisor), day.day, day.digest));
  const { toClose } = await listDays(world.supervise);
  expect(toClose).toEqual([]);
};

test(
  'over random days, with programs that end anywhere in between, every printed sheet counts once and a day balances exactly when nothing is open',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 30 }), async (steps) => {
        const world = await makeWorld();
        for (const each of steps) {
          await run(world, each);
          if (each.command !== 'later') await expectRegister(world);
        }
        await closeAll(world);
      }),
      { numRuns: RUNS, seed: 20_261_122, endOnFailure: true, examples: [[EXAMPLE]] },
    );
  },
  RUNS * 60_000,
);

test('a day is signed as it was read, with the second factor, and never undone; a sheet that is no more is not handed over', async () => {
  const world = await makeWorld();
  const { request, reprint } = world;
  const day = await inTown(world.town, ({ now }) => Promise.resolve(civilDateIn(now, 'Europe/Rome')));
  const read = async () => (await viewOf(world, day)).digest;
  await print(world, request, THROUGH);
  expect(await signDay(world.supervise, day, await read())).toEqual({ ok: false, error: { kind: 'open' } });
  const [serial] = openOf(world);
  expect(await noteDestroyed(world.supervise, serial ?? '', 'perché sì')).toMatchObject({
    error: { kind: 'reason' },
  });
  valueOf(await noteDestroyed(world.supervise, serial ?? '', 'not-collected'));
  expect(await noteDestroyed(world.supervise, serial ?? '', 'not-collected')).toMatchObject({
    error: { kind: 'settled' },
  });
  expect(await handOverCodes(world.work, request.id)).toEqual({ ok: false, error: { kind: 'not-printed' } });
  const before = await read();
  expect(await signDay(world.supervise, day, before)).toEqual({ ok: false, error: { kind: 'step-up' } });
  const signer = await steppedUp(world.town, world.supervisor);
  valueOf(await signDay(signer, day, before));
  expect(await signDay(signer, day, before)).toEqual({ ok: false, error: { kind: 'signed' } });

  await print(world, reprint, THROUGH);
  expect(stateOfDay(await viewOf(world, day))).toBe('changed');
  expect(await signDay(signer, day, before)).toEqual({ ok: false, error: { kind: 'changed' } });
  valueOf(await handOverReprint(world.reprints, reprint.id));
  expect(await signDay(signer, day, await read())).toEqual({ ok: false, error: { kind: 'step-up' } });
  valueOf(await signDay(await steppedUp(world.town, world.supervisor), day, await read()));
  const { signatures } = await viewOf(world, day);
  expect(signatures.map(({ number, digest }) => [number, digest])).toEqual([
    [2, await read()],
    [1, before],
  ]);

  for (const change of [
    'update sheet_signature set digest = digest',
    'delete from sheet_signature',
    'delete from sheet_end',
  ])
    await expect(inTown(world.town, ({ tx }) => tx.$executeRawUnsafe(change))).rejects.toThrow(
      'permission denied',
    );
  const stranger = await (await addActor(await addTown(), 'supervisor')).proof('supervise');
  expect(await getDay(stranger, day)).toBeNull();
  expect(await noteDestroyed(stranger, serial ?? '', 'spoiled')).toMatchObject({
    error: { kind: 'settled' },
  });
});
