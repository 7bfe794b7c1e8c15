// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { type ReleasedFirstHalves } from '@/lib/credential-backend/card';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { openSealed } from '@/lib/first-halves/server/open-halves';
import { database } from '@/lib/platform/database';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { type CardFacts } from '../reprint-view';
import { askRelease } from './ask-release';
import { chooseReason } from './choose-reason';
import { destroyReleased } from './destroy-released';
import { drawReprintPrint } from './draw-reprint-print';
import { findCard } from './find-card';
import { getReprint } from './get-reprint';
import { cancelReprint, handOverReprint, jamReprint } from './hand-over-reprint';
import { identifyHolder } from './identify-holder';
import { listReprints } from './list-reprints';
import { openReprint } from './open-reprint';
import { printCodes } from './print-codes';
import { printDeclaration } from './print-declaration';
import { resumeReleases } from './resume-releases';
import { signDeclaration } from './sign-declaration';
import {
  clerkOf,
  gatewayTo,
  type ReprintWorld,
  startReprintWorld,
  typedFor,
  valueOf,
} from './testing/reprint-world';

let world: ReprintWorld;
let clerk: Authorised<'reprint-codes'>;

beforeAll(async () => {
  world = await startReprintWorld({
    ownerUrl: inject('ownerUrl'),
    appUrl: inject('appUrl'),
    workerUrl: inject('workerUrl'),
    sandboxUrl: inject('sandboxUrl'),
  });
  clerk = clerkOf(world.any);
});
afterAll(async () => {
  await database().close();
  await world.sandbox.close();
});

const open = async (serial: string, who = clerk) =>
  openReprint(who, valueOf(await findCard(world.backend, who, typedFor(serial))));

const OTHER = {
  kind: 'other-document',
  type: 'passaporto',
  number: 'YA1234567',
  issuer: 'Questura di Forlì',
  expiresOn: '01/02/2033',
};

/** A reprint for which everything is done up to the ask. */
const ready = async (serial: string, who = clerk) => {
  const id = await open(serial, who);
  valueOf(await identifyHolder(who, id, { kind: 'this-cie' }));
  valueOf(await chooseReason(who, id, 'never-delivered'));
  return id;
};

const released = async (serial: string, who = clerk) => {
  const id = await ready(serial, who);
  valueOf(await askRelease(world.backend, who, id));
  return id;
};

const rowOf = (id: string, municipalityId = world.any) =>
  database().withTenant(municipalityId, ({ tx }) =>
    tx.reprint.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id } } }),
  );

const backdate = (id: string, times: { askedAt?: Date; releasedAt?: Date }) =>
  database().withTenant(world.any, ({ tx, municipalityId }) =>
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
  const row = await rowOf(id);
  const { ticketId, cardSerial, keyId, sealed } = row;
  const halves = await database().withTenant(world.any, (tenant) =>
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

describe('finding a card', () => {
  test('a card never seen here is found and opened, what the backend said sealed with it', async () => {
    const id = await open('CB08265TV');
    const view = await getReprint(clerk, id);
    expect(view).toMatchObject({
      status: 'open',
      holder: 'Casadei Ornella',
      cardSerial: 'CB08265TV',
      identification: null,
    });
    const facts: CardFacts = view!.card;
    expect(facts.issuingMunicipality.name).toBe('Pieve Serena');
    expect(facts.knownContacts.mobile).not.toContain('5550190');
    expect(Buffer.from((await rowOf(id)).card).toString('latin1')).not.toContain('Pieve');
  });

  test('opened twice at once it is one reprint', async () => {
    const found = valueOf(await findCard(world.backend, clerk, typedFor('CB71946YD')));
    const ids = await Promise.all([openReprint(clerk, found), openReprint(clerk, found)]);
    expect(new Set(ids).size).toBe(1);
    valueOf(await cancelReprint(clerk, ids[0]));
  });

  test.each([
    ['CA35578XC', { kind: 'card-state', state: 'blocked' }],
    ['CA18802ZF', { kind: 'card-state', state: 'expired' }],
    ['CA77102MN', { kind: 'card-state', state: 'stolen' }],
    ['CA61530QS', { kind: 'card-state', state: 'cancelled' }],
  ])('%s is refused for its state', async (serial, error) => {
    expect(await findCard(world.backend, clerk, typedFor(serial))).toEqual({ ok: false, error });
  });

  test('a card of another municipality is refused where only own cards are served, naming who can', async () => {
    const here = clerkOf(world.issuing);
    const refused = await findCard(world.backend, here, typedFor('CA90311WB'));
    expect(refused).toEqual({
      ok: false,
      error: {
        kind: 'scope',
        issuing: {
          name: 'Porto Salvo Veneto',
          phone: '049 000 0028',
          openingHours: 'martedì e giovedì 9.00–13.00',
        },
      },
    });
    expect((await findCard(world.backend, here, typedFor('CB08265TV'))).ok).toBe(true);
  });

  test('wrong person, wrong serial and no service each say so; nothing is opened', async () => {
    const before = (await listReprints(clerk)).length;
    const wrong = { ...typedFor('CA58127GL'), cardSerial: 'CA58127GM' };
    expect(await findCard(world.backend, clerk, wrong)).toEqual({ ok: false, error: { kind: 'not-found' } });
    const invalid = await findCard(world.backend, clerk, { codiceFiscale: 'abc', cardSerial: 'AY1234567' });
    expect(invalid).toMatchObject({
      error: {
        kind: 'invalid',
        messages: [
          { path: 'codiceFiscale', key: 'cf.length' },
          { path: 'cardSerial', key: 'reprint.serialPaper' },
        ],
      },
    });
    const nobody = gatewayTo(world.sandbox, 'http://127.0.0.1:9/v1');
    expect(await findCard(nobody, clerk, typedFor('CA58127GL'))).toMatchObject({
      error: { kind: 'away', error: { kind: 'unreachable' } },
    });
    expect(await listReprints(clerk)).toHaveLength(before);
  });

  test('every lookup is in the trail, whatever its answer, and nobody can be read there', async () => {
    const entries = await database().withTenant(world.any, ({ tx }) =>
      tx.auditEntry.findMany({ where: { verb: 'card.looked-up' } }),
    );
    const answers = entries.map(({ facts }) => (facts as { answer: string }).answer);
    expect(answers).toEqual(expect.arrayContaining(['found', 'not-found', 'card-state', 'away']));
    expect(entries.map(({ canonical }) => canonical).join()).not.toMatch(/C[AB]\d{5}[A-Z]{2}|[A-Z]{6}\d{2}/);
  });
});

describe('the path', () => {
  test('goes in its order: nothing is asked before person, reason and signature', async () => {
    const id = await open('CA58127GL');
    expect(await askRelease(world.backend, clerk, id)).toEqual({ ok: false, error: { kind: 'not-ready' } });
    expect(await printDeclaration(clerk, id)).toEqual({ ok: false, error: { kind: 'not-yet' } });
    valueOf(await identifyHolder(clerk, id, OTHER));
    expect(await chooseReason(clerk, id, 'bored')).toEqual({ ok: false, error: { kind: 'missing' } });
    valueOf(await chooseReason(clerk, id, 'lost'));
    expect(await signDeclaration(clerk, id)).toEqual({ ok: false, error: { kind: 'not-printed' } });
    expect(await askRelease(world.backend, clerk, id)).toEqual({ ok: false, error: { kind: 'not-ready' } });
    const { serial } = valueOf(await printDeclaration(clerk, id));
    const pdf = valueOf(await drawReprintPrint(clerk, serial, 'both'));
    const text = (await readBack(pdf)).pages.flatMap(({ items }) => items.map((item) => item.text)).join(' ');
    for (const said of [
      'Malaguti Davide',
      'Cesena',
      '02/05/1973',
      'MLGDVD73E02C573T',
      'CA58127GL',
      'Pieve Serena',
      'YA1234567',
      serial,
    ])
      expect(text).toContain(said);
    valueOf(await signDeclaration(clerk, id));
    valueOf(await askRelease(world.backend, clerk, id));
    expect((await getReprint(clerk, id))?.status).toBe('released');
    valueOf(await cancelReprint(clerk, id));
  });

  test('another reason or another document makes the printed declaration void', async () => {
    const id = await open('CA90311WB');
    valueOf(await identifyHolder(clerk, id, { kind: 'this-cie' }));
    valueOf(await chooseReason(clerk, id, 'lost'));
    const { serial } = valueOf(await printDeclaration(clerk, id));
    valueOf(await signDeclaration(clerk, id));
    valueOf(await chooseReason(clerk, id, 'stolen'));
    expect(await drawReprintPrint(clerk, serial, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect((await getReprint(clerk, id))?.declarationSignedAt).toBeNull();
    const again = valueOf(await printDeclaration(clerk, id));
    valueOf(await identifyHolder(clerk, id, OTHER));
    expect(await drawReprintPrint(clerk, again.serial, 'both')).toEqual({
      ok: false,
      error: { kind: 'void' },
    });
    valueOf(await cancelReprint(clerk, id));
  });

  test('an expired document identifies nobody; a sheet never handed over needs no declaration', async () => {
    const id = await open('CA90311WB');
    const expired = await identifyHolder(clerk, id, { ...OTHER, expiresOn: '01/02/2020' });
    expect(expired).toMatchObject({
      error: { messages: [{ path: 'expiresOn', key: 'reprint.document.expired' }] },
    });
    valueOf(await identifyHolder(clerk, id, { kind: 'this-cie' }));
    valueOf(await chooseReason(clerk, id, 'never-delivered'));
    expect(await printDeclaration(clerk, id)).toEqual({ ok: false, error: { kind: 'not-needed' } });
    valueOf(await askRelease(world.backend, clerk, id));
    valueOf(await cancelReprint(clerk, id));
    expect((await rowOf(id)).sealed).toBeNull();
  });
});

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

  test('fails with nobody there, and is asked again by the same key', async () => {
    const id = await ready('CA52290BH');
    const nobody = gatewayTo(world.sandbox, 'http://127.0.0.1:9/v1');
    expect(await askRelease(nobody, clerk, id)).toMatchObject({
      error: { kind: 'not-released', error: { kind: 'unreachable' } },
    });
    const failed = await rowOf(id);
    expect(failed).toMatchObject({ state: 'failed', problem: 'unreachable', sealed: null });
    expect(await resumeReleases(world.backend, { id: world.any, istatCode: '028998' })).toBe(0);
    valueOf(await askRelease(world.backend, clerk, id));
    expect(await rowOf(id)).toMatchObject({
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
    expect((await rowOf(id)).state).toBe('asked');
    expect(await resumeReleases(world.backend, { id: world.any, istatCode: '028998' })).toBe(0);
    await backdate(id, { askedAt: new Date(Date.now() - 11_000) });
    const { backend, releases } = watched();
    expect(await resumeReleases(backend, { id: world.any, istatCode: '028998' })).toBe(1);
    expect(releases[0]?.sealedFirstHalves).toBe(crashing.releases[0]?.sealedFirstHalves);
    expect((await rowOf(id)).state).toBe('released');
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
    expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: 'refused.card-not-active' });
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
    expect(await drawReprintPrint(clerkOf(world.any), first, 'both')).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await drawReprintPrint(clerkOf(world.issuing), first, 'both')).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    valueOf(await jamReprint(clerk, id));
    expect(await drawReprintPrint(clerk, first, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect(await handOverReprint(clerk, id)).toEqual({ ok: false, error: { kind: 'not-printed' } });
    const second = valueOf(await printCodes(clerk, id)).serial;
    expect(second).not.toBe(first);
    const colleague = clerkOf(world.any);
    const third = valueOf(await printCodes(colleague, id)).serial;
    expect(await drawReprintPrint(clerk, second, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    valueOf(await handOverReprint(colleague, id));
    expect((await rowOf(id)).sealed).toBeNull();
    expect(await drawReprintPrint(colleague, third, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect(await handOverReprint(colleague, id)).toEqual({ ok: false, error: { kind: 'closed' } });
    expect(await getReprint(clerk, id)).toMatchObject({
      status: 'handed-over',
      sheet: { serial: third, state: 'handed-over' },
    });
  });

  test('that nobody confirms is destroyed after its days', async () => {
    const id = await released('CA20417HR');
    expect(await destroyReleased(world.any, 10)).toBe(0);
    await backdate(id, { releasedAt: new Date(Date.now() - 11 * 86_400_000) });
    expect(await destroyReleased(world.any, 10)).toBe(1);
    expect(await rowOf(id)).toMatchObject({ state: 'expired', sealed: null });
    expect(await printCodes(clerk, id)).toEqual({ ok: false, error: { kind: 'closed' } });
  });
});

test('another municipality sees nothing of it', async () => {
  const id = await open('CB08265TV');
  const stranger = clerkOf(world.issuing);
  expect(await getReprint(stranger, id)).toBeNull();
  expect(await cancelReprint(stranger, id)).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect(await askRelease(world.backend, stranger, id)).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect((await listReprints(stranger)).map((line) => line.id)).not.toContain(id);
  expect(await getReprint(clerk, 'non-un-uuid')).toBeNull();
});
