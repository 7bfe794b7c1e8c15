// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { type ReleasedFirstHalves } from '@/lib/credential-backend/card';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { openSealed } from '@/lib/first-halves/server/open-halves';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { valueOf } from '@/lib/testing/value-of';
import { askRelease } from './ask-release';
import { chooseWant } from './choose-want';
import { destroyReleased } from './destroy-released';
import { drawReprintPrint } from './draw-reprint-print';
import { getReprint } from './get-reprint';
import { cancelReprint, handOverReprint, jamReprint } from './hand-over-reprint';
import { identifyHolder } from './identify-holder';
import { printCodes } from './print-codes';
import { resumeReleases } from './resume-releases';
import {
  clerkOf,
  gatewayTo,
  openFor,
  type ReprintWorld,
  rowOf,
  startReprintWorld,
  typedFor,
  urlsOf,
} from './testing/reprint-world';

let world: ReprintWorld;
let clerk: Authorised<'reprint-codes'>;

beforeAll(async () => {
  world = await startReprintWorld(urlsOf(inject), { istatCode: '028998', prefix: 'PS', scope: 'any' });
  clerk = clerkOf(world.municipality.id);
});
afterAll(async () => {
  await database().close();
  await world.sandbox.close();
});

const open = (serial: string) => openFor(world, clerk, serial);

/** A reprint for which everything is done up to the ask. */
const ready = async (serial: string) => {
  const id = await open(serial);
  valueOf(await identifyHolder(clerk, id, { kind: 'this-cie' }));
  valueOf(await chooseWant(clerk, id, { reason: 'never-delivered', halves: 'first' }));
  return id;
};

const released = async (serial: string) => {
  const id = await ready(serial);
  valueOf(await askRelease(world.backend, clerk, id));
  return id;
};

const row = (id: string) => rowOf(id, world.municipality.id);

const backdate = (id: string, times: { askedAt?: Date; releasedAt?: Date }) =>
  database().withTenant(world.municipality.id, ({ tx, municipalityId }) =>
    tx.reprint.update({ where: { municipalityId_id: { municipalityId, id } }, data: times }),
  );

/** The real gateway, each of its releases kept, `after` each answer something may go wrong. */
const watched = (after: () => void = () => undefined) => {
  const releases: ReleasedFirstHalves[] = [];
  const backend: CredentialBackend = {
    ...world.backend,
    releaseFirstHalf: async (order) => {
      const answer = await world.backend.releaseFirstHalf(order);
      if (answer.ok) releases.push(answer.value);
      after();
      return answer;
    },
  };
  return { backend, releases };
};

const halvesOf = async (id: string) => {
  const { ticketId, cardSerial, keyId, sealed } = await row(id);
  const halves = await database().withTenant(world.municipality.id, (tenant) =>
    openSealed(tenant, {
      ticketId: ticketId!,
      cardSerial,
      municipalityCode: '028998',
      keyId: keyId!,
      sealed: sealed!,
    }),
  );
  const { pin, puk } = valueOf(halves);
  return { pin: pin.reveal(), puk: puk.reveal() };
};

describe('the release', () => {
  test('asked twice at once is one release and one print', async () => {
    const id = await ready('CA52290BH');
    const { backend, releases } = watched();
    const asked = await Promise.all([askRelease(backend, clerk, id), askRelease(backend, clerk, id)]);
    expect(asked.every(({ ok }) => ok)).toBe(true);
    expect(new Set(releases.map(({ sealedFirstHalves }) => sealedFirstHalves)).size).toBe(1);
    const prints = await Promise.all([printCodes(clerk, id), printCodes(clerk, id)]);
    expect(new Set(prints.map((print) => valueOf(print).serial)).size).toBe(1);
    valueOf(await cancelReprint(clerk, id));
  });

  test('is not asked for while the second factor was not shown lately at this counter', async () => {
    const id = await ready('CA52290BH');
    const { backend, releases } = watched();
    const late = { ...clerk, stepUpAt: new Date(Date.now() - 15 * 60_000) };
    for (const who of [late, { ...clerk, stepUpAt: null }]) {
      expect(await askRelease(backend, who, id)).toEqual({ ok: false, error: { kind: 'step-up' } });
      expect((await getReprint(who, id))?.stepUp).toEqual({ needed: true, minutes: 15 });
    }
    expect(releases).toEqual([]);
    expect((await row(id)).state).toBe('open');
    expect((await getReprint(clerk, id))?.stepUp.needed).toBe(false);
    valueOf(await cancelReprint(clerk, id));
  });

  test('fails with nobody there, and is asked again by the same key', async () => {
    const id = await ready('CA52290BH');
    const nobody = gatewayTo(world.sandbox, 'http://127.0.0.1:9/v1');
    expect(await askRelease(nobody, clerk, id)).toMatchObject({
      error: { kind: 'not-released', error: { kind: 'unreachable' } },
    });
    const failed = await row(id);
    expect(failed).toMatchObject({ state: 'failed', problem: 'unreachable', sealed: null });
    expect(await resumeReleases(world.backend, world.municipality)).toBe(0);
    valueOf(await askRelease(world.backend, clerk, id));
    expect(await row(id)).toMatchObject({
      state: 'released',
      problem: null,
      releaseKey: failed.releaseKey,
    });
    valueOf(await cancelReprint(clerk, id));
  });

  test('is taken up by the worker after a crash between answer and commit: the same release', async () => {
    const id = await ready('CA52290BH');
    const crashing = watched(() => {
      throw new Error('the program ended here');
    });
    await expect(askRelease(crashing.backend, clerk, id)).rejects.toThrow('the program ended here');
    expect((await row(id)).state).toBe('asked');
    expect(await resumeReleases(world.backend, world.municipality)).toBe(0);
    await backdate(id, { askedAt: new Date(Date.now() - 11_000) });
    const { backend, releases } = watched();
    expect(await resumeReleases(backend, world.municipality)).toBe(1);
    expect(releases[0]?.sealedFirstHalves).toBe(crashing.releases[0]?.sealedFirstHalves);
    expect((await row(id)).state).toBe('released');
    valueOf(await cancelReprint(clerk, id));
  });

  test('is refused when the card has meanwhile lost its state, and says why', async () => {
    const id = await ready('CA36617CJ');
    const backend: CredentialBackend = {
      ...world.backend,
      releaseFirstHalf: () =>
        Promise.resolve({
          ok: false,
          error: { kind: 'refused', code: 'card-not-active', cardState: 'blocked' },
        }),
    };
    await askRelease(backend, clerk, id);
    expect(await row(id)).toMatchObject({ state: 'failed', problem: 'refused.card-not-active' });
    valueOf(await cancelReprint(clerk, id));
  });
});

describe('the sheet', () => {
  test('carries each half once as a whole item, says Foglio 1 di 1, and is the same bytes again', async () => {
    const id = await released('CA10934FD');
    const { serial } = valueOf(await printCodes(clerk, id));
    const pdf = valueOf(await drawReprintPrint(clerk, serial, 'both'));
    const { pages } = await readBack(pdf);
    const texts = pages.flatMap(({ items }) => items.map((item) => item.text));
    const { pin, puk } = await halvesOf(id);
    const holding = (half: string) => texts.filter((text) => text.includes(half));
    if (pin !== puk && !serial.includes(pin) && !serial.includes(puk)) {
      expect(holding(pin).filter((text) => text === pin)).toHaveLength(1);
      expect(holding(puk).filter((text) => text === puk)).toHaveLength(1);
    }
    expect(pages).toHaveLength(2);
    expect(texts.join(' ')).toContain('Foglio 1 di 1');
    expect(texts.join(' ')).toContain(serial);
    expect(Buffer.compare(pdf, valueOf(await drawReprintPrint(clerk, serial, 'both')))).toBe(0);
    expect((await readBack(valueOf(await drawReprintPrint(clerk, serial, 'backs')))).pages).toHaveLength(1);
    const digits = [...puk].map((digit, index) => ({ position: index + 1, digit }));
    const { codiceFiscale, cardSerial } = typedFor('CA10934FD');
    const checked = await world.sandbox.call('/puk-digit-checks', {
      body: { tax_code: codiceFiscale, card_serial_number: cardSerial, digits },
    });
    expect(await checked.json()).toMatchObject({ outcome: 'accepted' });
  });

  test('is drawn for its session only, torn up once jammed, and gone when handed over', async () => {
    const id = await released('CA20417HR');
    const first = valueOf(await printCodes(clerk, id)).serial;
    expect(await drawReprintPrint(clerkOf(world.municipality.id), first, 'both')).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await drawReprintPrint(clerkOf(randomUUID() as MunicipalityId), first, 'both')).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    valueOf(await jamReprint(clerk, id));
    expect(await drawReprintPrint(clerk, first, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect(await handOverReprint(clerk, id)).toEqual({ ok: false, error: { kind: 'not-printed' } });
    const second = valueOf(await printCodes(clerk, id)).serial;
    expect(second).not.toBe(first);
    const colleague = clerkOf(world.municipality.id);
    const third = valueOf(await printCodes(colleague, id)).serial;
    expect(await drawReprintPrint(clerk, second, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    valueOf(await handOverReprint(colleague, id));
    expect((await row(id)).sealed).toBeNull();
    expect(await drawReprintPrint(colleague, third, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect(await handOverReprint(colleague, id)).toEqual({ ok: false, error: { kind: 'closed' } });
    expect(await getReprint(clerk, id)).toMatchObject({
      status: 'handed-over',
      sheet: { serial: third, state: 'handed-over' },
    });
  });

  test('that nobody confirms is destroyed after its days', async () => {
    const id = await released('CA20417HR');
    expect(await destroyReleased(world.municipality.id, 10)).toBe(0);
    await backdate(id, { releasedAt: new Date(Date.now() - 11 * 86_400_000) });
    expect(await destroyReleased(world.municipality.id, 10)).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'expired', sealed: null });
    expect(await printCodes(clerk, id)).toEqual({ ok: false, error: { kind: 'closed' } });
  });
});

test('served for another municipality, the trail keeps who issued the card and who served it', async () => {
  const id = await released('CA52290BH');
  const asked = await database().withTenant(world.municipality.id, ({ tx }) =>
    tx.auditEntry.findFirstOrThrow({ where: { verb: 'reprint.asked', subjectId: id } }),
  );
  expect(asked.facts).toEqual({ issuing: '021999', serving: '028998' });
  valueOf(await cancelReprint(clerk, id));
});

test('another municipality sees nothing of it', async () => {
  const id = await open('CB08265TV');
  const stranger = clerkOf(randomUUID() as MunicipalityId);
  expect(await getReprint(stranger, id)).toBeNull();
  expect(await cancelReprint(stranger, id)).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect(await askRelease(world.backend, stranger, id)).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect(await getReprint(clerk, 'non-un-uuid')).toBeNull();
});
