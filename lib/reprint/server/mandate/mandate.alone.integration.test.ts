// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { type Role } from '@/lib/access/permission';
import { stepUp } from '@/lib/access/server/step-up';
import { totpCodeAt } from '@/lib/access/server/totp';
import { screenScan } from '@/lib/modulistica/paper/screening/screen-scan';
import { honestForm } from '@/lib/modulistica/paper/screening/testing/honest-form';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { database, type TenantTx } from '@/lib/platform/database';
import { listSheetDays } from '@/lib/sheet-register/server/store/sheet-repository';
import { closePools, makeOwnDatabase } from '@/lib/testing/installation';
import { addOperator, type Actor, enter, type TestOperator } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { type TypedWant } from '@/lib/reprint/wanted-halves';
import { askRelease } from '../ask-release';
import { chooseWant } from '../choose-want';
import { drawReprintPrint } from '../draw-reprint-print';
import { endUnfinished } from '../end-unfinished';
import { getReprint } from '../get-reprint';
import { cancelReprint, handOverReprint } from '../hand-over-reprint';
import { identifyHolder } from '../identify-holder';
import { listReprints } from '../list-reprints';
import { listWatched } from '../list-watched';
import { printCodes } from '../print-codes';
import { printDeclaration } from '../print-declaration';
import { signDeclaration } from '../sign-declaration';
import {
  openFor,
  otherDocument,
  type ReprintWorld,
  rowOf,
  startReprintWorld,
  urlsOf,
} from '../testing/reprint-world';
import { countActsToDecide, getActToDecide, listActsToDecide, showScan } from './act-to-decide';
import { askSecond } from './ask-second';
import { decideMandate } from './decide-mandate';
import { giveUpSecond, handOverSecond, jamSecond, printSecond } from './hand-over-second';
import { keepScan } from './keep-scan';
import { printAct } from './print-act';
import { reviewAlone } from './review-alone';
import { resumeSeconds, tidyMandates } from './tidy-mandates';

type Clerk = Authorised<'reprint-codes'>;

const DAY_MS = 86_400_000;
const OFFICES = ['Anagrafe centrale', 'Delegazione Lungomonte'] as const;
const PAPER: TypedWant = { reason: 'lost', halves: 'both', second: 'on-paper' };

let world: ReprintWorld;
let shade = 0;

const inWorld = <T>(work: (tenant: TenantTx) => Promise<T>) =>
  database().withTenant(world.municipality.id, work);

const townOf = ({ municipality, slug }: ReprintWorld) => ({
  ...{ id: municipality.id, slug, istatCode: municipality.istatCode },
  counterIds: ['', ''] as const,
});

/** Somebody of the municipality, signed in at a counter of an office. */
const somebody = async (office: (typeof OFFICES)[number], ...roles: Role[]) => {
  const operator = await addOperator(townOf(world), ...roles);
  const actor = await enter(operator);
  await inWorld(async ({ tx, municipalityId }) => {
    const { id } = await tx.counter.findFirstOrThrow({ where: { municipalityId, office } });
    await tx.operatorSession.updateMany({ where: { operatorId: operator.id }, data: { counterId: id } });
  });
  return { operator, actor };
};
type Somebody = Awaited<ReturnType<typeof somebody>>;

const proofOf = ({ actor }: { actor: Actor }): Promise<Clerk> => actor.proof('reprint-codes');

/** The same session after the second factor was shown again; the clock of the factor is what makes each code another one. */
const steppedUp = async ({ operator, actor }: Somebody): Promise<Clerk> => {
  await freshFactor(operator);
  const code = await inWorld(({ now }) => Promise.resolve(totpCodeAt(operator.totpSecret, now)));
  return valueOf(await stepUp(await proofOf({ actor }), code));
};

/** As if half a minute had passed since the last code. */
const freshFactor = ({ id }: TestOperator) =>
  inWorld(({ tx, municipalityId }) =>
    tx.operator.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { totpLastStep: null },
    }),
  );

/** A photo of a signed sheet, each another one. */
const photo = async (): Promise<Uint8Array> => {
  shade += 1;
  const create = { width: 900 + shade, height: 1270, channels: 3 as const, background: '#fdfcf8' };
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
};

const keep = async (who: Clerk, id: string, file?: Uint8Array) =>
  keepScan(screenScan, who, id, file ?? (await photo()));

/** A reprint at the step of the second halves: the first sheet, if one was asked for, is handed over. */
const atSecondStep = async (who: Somebody, cardSerial: string, want: TypedWant = PAPER) => {
  const clerk = await proofOf(who);
  const id = await openFor(world, clerk, cardSerial);
  valueOf(await identifyHolder(clerk, id, { kind: 'this-cie' }));
  valueOf(await chooseWant(clerk, id, want));
  valueOf(await printDeclaration(clerk, id));
  valueOf(await signDeclaration(clerk, id));
  if (want.halves === 'both') {
    valueOf(await askRelease(world.backend, await steppedUp(who), id));
    valueOf(await printCodes(clerk, id));
    valueOf(await handOverReprint(clerk, id));
  }
  return id;
};

const confirmBy = async (second: Somebody, id: string) => {
  const act = await getActToDecide(await proofOf(second), id);
  const decision = { confirm: true, scanDigest: act?.scanDigest ?? '' } as const;
  return decideMandate(await steppedUp(second), id, decision);
};

const textOf = async (pdf: Uint8Array): Promise<string> =>
  (await readBack(pdf)).pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');

const digitsOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await readBack(pdf)).pages
    .flatMap(({ items }) => items.map(({ text }) => text))
    .filter((text) => /^\d{4}$/.test(text));

const mandateOf = (id: string) =>
  inWorld(({ tx, municipalityId }) =>
    tx.mandate.findUniqueOrThrow({ where: { municipalityId_reprintId: { municipalityId, reprintId: id } } }),
  );

const lineOf = async (clerk: Clerk, id: string) => (await listReprints(clerk)).find((line) => line.id === id);

const setAlone = (value: 'step-up-review' | 'hold') =>
  inWorld(
    ({ tx }) => tx.$executeRaw`update municipality_settings
      set settings = jsonb_set(settings, '{switches,aloneMandate,0,value}', to_jsonb(${value}::text))`,
  );

let elena: Somebody;

beforeAll(async () => {
  const own = await makeOwnDatabase();
  const urls = { ...urlsOf(inject), ownerUrl: own.owner, appUrl: own.app, workerUrl: own.worker };
  world = await startReprintWorld(urls, {
    istatCode: '037999',
    prefix: 'SM',
    scope: 'any',
    offices: OFFICES,
  });
  elena = await somebody(OFFICES[0], 'clerk');
});
afterAll(async () => {
  await closePools();
  await world.sandbox.close();
});

describe('where one person alone keeps the office', () => {
  test('undecided or by decision the second half waits, and the contact of before is told', async () => {
    const id = await atSecondStep(elena, 'CA90311WB', {
      reason: 'lost',
      halves: 'second',
      second: 'on-paper',
    });
    const clerk = await proofOf(elena);
    valueOf(await printAct(clerk, id));
    expect(valueOf(await keep(clerk, id))).toEqual({ kind: 'hold' });
    const held = await askSecond(world.backend, await steppedUp(elena), id);
    expect(held).toMatchObject({ ok: false, error: { kind: 'held' } });
    const told = await inWorld(({ tx }) => tx.outboxMessage.count({ where: { topic: 'contact-notice' } }));
    expect(told).toBe(1);
    // The same card is gone on with on another day, not begun anew.
    await inWorld(({ tx, municipalityId, now }) =>
      tx.reprint.update({
        where: { municipalityId_id: { municipalityId, id } },
        data: { openedAt: new Date(now.getTime() - 2 * DAY_MS) },
      }),
    );
    expect(await openFor(world, clerk, 'CA90311WB')).toBe(id);
    const scannedBefore = (days: number) =>
      inWorld(({ tx, now }) =>
        tx.mandate.updateMany({
          where: { reprintId: id },
          data: {
            signedAt: new Date(now.getTime() - (days + 1) * DAY_MS),
            dueAt: new Date(now.getTime() - days * DAY_MS),
          },
        }),
      );
    await scannedBefore(2);
    // The notice has not arrived: nobody could say no yet.
    const untold = await askSecond(world.backend, await steppedUp(elena), id);
    expect(untold).toMatchObject({ ok: false, error: { kind: 'held' } });
    expect((await getReprint(clerk, id))?.mandate?.dueAt).not.toBeNull();
    await inWorld(({ tx, now }) =>
      tx.outboxMessage.updateMany({
        where: { topic: 'contact-notice' },
        data: { state: 'delivered', settledAt: new Date(now.getTime() - DAY_MS - 1000) },
      }),
    );
    valueOf(await askSecond(world.backend, await steppedUp(elena), id));
    expect(await mandateOf(id)).toMatchObject({ state: 'released', confirmation: 'hold' });
    expect((await getReprint(clerk, id))?.status).toBe('dispatched');
    valueOf(await giveUpSecond(clerk, id));
    expect(await mandateOf(id)).toMatchObject({ state: 'given-up', sealed: null });
  });

  test('or is printed with the second factor, and reviewed on a later working day', async () => {
    await setAlone('step-up-review');
    const id = await atSecondStep(elena, 'CB08265TV');
    const clerk = await proofOf(elena);
    valueOf(await printAct(clerk, id));
    expect(valueOf(await keep(clerk, id))).toEqual({ kind: 'step-up-review' });
    expect(await askSecond(world.backend, clerk, id)).toEqual({ ok: false, error: { kind: 'step-up' } });
    valueOf(await askSecond(world.backend, await steppedUp(elena), id));
    const { serial } = valueOf(await printSecond(clerk, id));
    expect(await digitsOf(valueOf(await drawReprintPrint(clerk, serial, 'both')))).toHaveLength(2);
    valueOf(await handOverSecond(clerk, id));
    const carla = await somebody(OFFICES[0], 'supervisor');
    const supervisor = await carla.actor.proof('supervise');
    const reasonsOf = async () =>
      (await listWatched(supervisor)).lines.find((line) => line.id === id)?.reasons;
    expect(await reasonsOf()).toEqual(expect.arrayContaining(['on-paper', 'confirmed-alone']));
    expect(await reviewAlone(supervisor, id)).toEqual({ ok: false, error: { kind: 'too-soon' } });
    await inWorld(({ tx, now }) =>
      tx.mandate.updateMany({
        where: { reprintId: id },
        data: { askedAt: new Date(now.getTime() - DAY_MS) },
      }),
    );
    const reviewed = await reviewAlone(supervisor, id);
    // On a Sunday or a feast nobody reviews.
    if (reviewed.ok) expect(await reasonsOf()).toEqual(expect.not.arrayContaining(['confirmed-alone']));
    else expect(reviewed.error).toEqual({ kind: 'too-soon' });
    await inWorld(({ tx }) =>
      tx.operator.updateMany({ where: { id: carla.operator.id }, data: { enabled: false } }),
    );
  });
});

describe('both halves on paper', () => {
  let carla: Somebody;
  beforeAll(async () => {
    carla = await somebody(OFFICES[0], 'supervisor');
  });

  test('two sheets, each with its number and its half; the second after an act, its scan and a supervisor', async () => {
    const id = await atSecondStep(elena, 'CA20417HR');
    const clerk = await proofOf(elena);
    const first = (await getReprint(clerk, id))?.sheet?.serial ?? '';
    expect(await askSecond(world.backend, await steppedUp(elena), id)).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    const { serial: act } = valueOf(await printAct(clerk, id));
    const words = await textOf(valueOf(await drawReprintPrint(clerk, act, 'both')));
    expect(words).toContain('delega');
    expect(words).toContain('CA20417HR');
    expect(words).toContain(act);
    expect(await askSecond(world.backend, await steppedUp(elena), id)).toMatchObject({
      error: { kind: 'closed' },
    });
    expect(valueOf(await keep(clerk, id))).toMatchObject({ kind: 'second-person', otherOffice: false });
    expect(await askSecond(world.backend, await steppedUp(elena), id)).toMatchObject({
      error: { kind: 'closed' },
    });
    expect(await countActsToDecide(await proofOf(carla))).toBe(1);
    expect(await countActsToDecide(clerk)).toBe(0);
    expect(await lineOf(clerk, id)).toMatchObject({ status: 'handed-over', secondIsOpen: true });
    expect((await listActsToDecide(await proofOf(carla)))[0]).toMatchObject({ reprintId: id });
    expect(await showScan(await proofOf(carla), id)).not.toBeNull();
    const act2 = await getActToDecide(await proofOf(carla), id);
    expect(act2).toMatchObject({ act, cardSerial: 'CA20417HR', halves: 'both' });
    expect(
      await decideMandate(await proofOf(carla), id, { confirm: true, scanDigest: 'f'.repeat(64) }),
    ).toEqual({
      ok: false,
      error: { kind: 'another-scan' },
    });
    expect(
      await decideMandate(await proofOf(carla), id, { confirm: true, scanDigest: act2?.scanDigest ?? '' }),
    ).toEqual({ ok: false, error: { kind: 'step-up' } });
    valueOf(await confirmBy(carla, id));
    valueOf(await askSecond(world.backend, await steppedUp(elena), id));
    const { serial } = valueOf(await printSecond(clerk, id));
    expect(serial).not.toBe(first);
    const drawn = valueOf(await drawReprintPrint(clerk, serial, 'both'));
    expect(await textOf(drawn)).toContain('seconda parte');
    expect(await digitsOf(drawn)).toHaveLength(2);
    // The first sheet was handed over: its halves are gone, both are never here together.
    expect(await drawReprintPrint(clerk, first, 'both')).toMatchObject({ ok: false });
    valueOf(await jamSecond(clerk, id));
    const { serial: again } = valueOf(await printSecond(clerk, id));
    expect(again).not.toBe(serial);
    valueOf(await handOverSecond(clerk, id));
    expect(await lineOf(clerk, id)).toMatchObject({ secondIsOpen: false });
    expect(await drawReprintPrint(clerk, again, 'both')).toMatchObject({
      error: { kind: expect.stringMatching(/void|codes-destroyed/) as string },
    });
    expect(await mandateOf(id)).toMatchObject({
      state: 'handed-over',
      sealed: null,
      confirmation: 'second-person',
    });
    const [day] = await inWorld(listSheetDays);
    expect(day?.counts).toMatchObject({ open: 0 });
  });

  test('a colleague of the office and the operator delegated are no second person, one of another office is', async () => {
    const id = await atSecondStep(elena, 'CA58127GL');
    const clerk = await proofOf(elena);
    valueOf(await printAct(clerk, id));
    valueOf(await keep(clerk, id));
    const scanDigest = (await mandateOf(id)).scanDigest ?? '';
    const bruno = await somebody(OFFICES[0], 'clerk');
    for (const who of [elena, bruno]) {
      expect(await getActToDecide(await proofOf(who), id)).toBeNull();
      expect(await decideMandate(await steppedUp(who), id, { confirm: true, scanDigest })).toEqual({
        ok: false,
        error: { kind: 'not-second' },
      });
    }
    expect(await showScan(await proofOf(bruno), id)).toBeNull();
    // What is bound does not change under the second person's eyes.
    expect(await chooseWant(clerk, id, PAPER)).toMatchObject({ error: { kind: 'closed' } });
    const dora = await somebody(OFFICES[1], 'clerk');
    valueOf(await confirmBy(dora, id));
    // Confirmed for Elena: nobody else gets what her act lets her print.
    expect(await askSecond(world.backend, await steppedUp(carla), id)).toEqual({
      ok: false,
      error: { kind: 'not-yours' },
    });
    const ready = await steppedUp(elena);
    const asked = await Promise.all([
      askSecond(world.backend, ready, id),
      askSecond(world.backend, ready, id),
    ]);
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    valueOf(await handOverWhole(clerk, id));
  });

  test('refused with a reason, the act is signed and scanned anew; the same file serves no other card', async () => {
    const want = { reason: 'lost', halves: 'second', second: 'on-paper' } as const;
    const id = await atSecondStep(elena, 'CA52290BH', want);
    const clerk = await proofOf(elena);
    valueOf(await printAct(clerk, id));
    valueOf(await keep(clerk, id));
    const scanDigest = (await mandateOf(id)).scanDigest ?? '';
    valueOf(await decideMandate(await proofOf(carla), id, { confirm: false, why: 'unsigned', scanDigest }));
    expect((await getReprint(clerk, id))?.mandate).toMatchObject({ state: 'refused', refusal: 'unsigned' });
    const used = new Uint8Array(await honestForm([{}]));
    valueOf(await keep(clerk, id, used));
    valueOf(await confirmBy(carla, id));
    // A change of the person is nothing for an act that stands.
    expect(await identifyHolder(clerk, id, otherDocument)).toMatchObject({ error: { kind: 'closed' } });
    valueOf(await cancelReprint(clerk, id));
    expect(await mandateOf(id)).toMatchObject({ state: 'given-up' });
    expect(await askSecond(world.backend, await steppedUp(elena), id)).toMatchObject({
      error: { kind: 'closed' },
    });
    const other = await atSecondStep(elena, 'CB71946YD', want);
    valueOf(await printAct(clerk, other));
    expect(await keep(clerk, other, used)).toEqual({ ok: false, error: { kind: 'file', fault: 'taken' } });
    expect(await keep(clerk, other, new TextEncoder().encode('GIF89a'))).toEqual({
      ok: false,
      error: { kind: 'file', fault: 'not-a-scan' },
    });
    expect(await keep(await proofOf(carla), other)).toEqual({ ok: false, error: { kind: 'not-yours' } });
    valueOf(await cancelReprint(clerk, other));
  });

  test('a program that ended between ask and answer asks again by the same key; what nobody hands over is destroyed, the scan later', async () => {
    const id = await atSecondStep(elena, 'CA10934FD');
    const clerk = await proofOf(elena);
    valueOf(await printAct(clerk, id));
    valueOf(await keep(clerk, id));
    valueOf(await confirmBy(carla, id));
    const away = {
      ...world.backend,
      releaseSecondHalf: () => Promise.reject(new Error('the program ends here')),
    };
    await expect(askSecond(away, await steppedUp(elena), id)).rejects.toThrow('ends here');
    const asked = await mandateOf(id);
    expect(asked.state).toBe('asked');
    await inWorld(({ tx, now }) =>
      tx.mandate.updateMany({
        where: { reprintId: id },
        data: { askedAt: new Date(now.getTime() - 60_000) },
      }),
    );
    expect(await resumeSeconds(world.backend, world.municipality)).toBe(1);
    expect(await mandateOf(id)).toMatchObject({ state: 'released', releaseKey: asked.releaseKey });
    const { serial } = valueOf(await printSecond(clerk, id));
    const back = (days: number) =>
      inWorld(({ tx, now }) =>
        tx.mandate.updateMany({
          where: { reprintId: id },
          data: { releasedAt: new Date(now.getTime() - days * DAY_MS) },
        }),
      );
    await back(9);
    expect(await tidyMandates(world.municipality.id, { keepDays: 5, scanDays: 30 })).toBe(1);
    expect(await mandateOf(id)).toMatchObject({ state: 'expired', sealed: null });
    expect(await drawReprintPrint(clerk, serial, 'both')).toMatchObject({
      error: { kind: 'codes-destroyed' },
    });
    expect((await mandateOf(id)).scan).not.toBeNull();
    await inWorld(({ tx, now }) =>
      tx.mandate.updateMany({
        where: { reprintId: id },
        data: { endedAt: new Date(now.getTime() - 31 * DAY_MS) },
      }),
    );
    expect(await tidyMandates(world.municipality.id, { keepDays: 5, scanDays: 30 })).toBe(1);
    expect((await mandateOf(id)).scan).toBeNull();
  });

  test('what nobody finished by the end of its day keeps neither who came nor an address; second halves that wait go on', async () => {
    const clerk = await proofOf(elena);
    const given = { reason: 'lost', halves: 'both', second: 'given-email', email: 'n.sartori@posta.example' };
    const left = await openFor(world, clerk, 'CB08265TV');
    valueOf(await identifyHolder(clerk, left, otherDocument));
    const chosen = await chooseWant(clerk, left, given);
    // The citizen had codes printed above: the limit of a day stands before the wish, the document stays.
    expect(chosen).toMatchObject({ error: { kind: 'limit' } });
    const waits = await openFor(world, clerk, 'CA52290BH');
    valueOf(await identifyHolder(clerk, waits, { kind: 'this-cie' }));
    valueOf(await chooseWant(clerk, waits, { reason: 'stolen', halves: 'second', second: 'on-paper' }));
    valueOf(await printDeclaration(clerk, waits));
    valueOf(await signDeclaration(clerk, waits));
    valueOf(await printAct(clerk, waits));
    valueOf(await keep(clerk, waits));
    expect(await endUnfinished(world.municipality.id)).toBe(0);
    await inWorld(({ tx, now }) =>
      tx.reprint.updateMany({
        where: { id: { in: [left, waits] } },
        data: { openedAt: new Date(now.getTime() - DAY_MS) },
      }),
    );
    expect(await endUnfinished(world.municipality.id)).toBe(1);
    expect(await rowOf(left, world.municipality.id)).toMatchObject({
      ...{ state: 'cancelled', identification: null, secondAddress: null },
    });
    expect(await rowOf(waits, world.municipality.id)).toMatchObject({ state: 'open' });
    valueOf(await cancelReprint(clerk, waits));
  });

  test('the database itself refuses the operator delegated as the second person, and halves of an act that nobody confirmed', async () => {
    const { reprintId } = await mandateOf(
      await inWorld(async ({ tx }) => (await tx.mandate.findFirstOrThrow()).reprintId),
    );
    const write = (data: object) =>
      inWorld(({ tx }) => tx.mandate.updateMany({ where: { reprintId }, data }));
    const { operatorId } = await mandateOf(reprintId);
    await expect(write({ confirmation: 'second-person', confirmedBy: operatorId })).rejects.toThrow(
      'mandate_second_person',
    );
    await expect(
      write({ state: 'released', sealed: 'x', confirmation: null, confirmedBy: null }),
    ).rejects.toThrow('mandate_released');
    await expect(write({ state: 'waiting', sealed: 'x' })).rejects.toThrow('mandate_sealed');
  });
});

/** Prints the released second halves and hands them over. */
const handOverWhole = async (clerk: Clerk, id: string) => {
  valueOf(await printSecond(clerk, id));
  return handOverSecond(clerk, id);
};
