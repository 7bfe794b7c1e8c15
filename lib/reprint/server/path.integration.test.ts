// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { database } from '@/lib/platform/database';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { valueOf } from '@/lib/testing/value-of';
import { type CardFacts } from '../reprint-view';
import { askRelease } from './ask-release';
import { chooseWant } from './choose-want';
import { drawReprintPrint } from './draw-reprint-print';
import { findCard } from './find-card';
import { getReprint } from './get-reprint';
import { cancelReprint } from './hand-over-reprint';
import { identifyHolder } from './identify-holder';
import { listReprints } from './list-reprints';
import { openReprint } from './open-reprint';
import { printDeclaration } from './print-declaration';
import { signDeclaration } from './sign-declaration';
import {
  clerkOf,
  gatewayTo,
  openFor,
  otherDocument,
  type ReprintWorld,
  rowOf,
  startReprintWorld,
  typedFor,
  urlsOf,
} from './testing/reprint-world';

let world: ReprintWorld;
let clerk: Authorised<'reprint-codes'>;

beforeAll(async () => {
  world = await startReprintWorld(urlsOf(inject), { istatCode: '040999', prefix: 'PV', scope: 'issuing' });
  clerk = clerkOf(world.municipality.id);
});
afterAll(async () => {
  await database().close();
  await world.sandbox.close();
});

const open = (serial: string) => openFor(world, clerk, serial);

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
    expect(Buffer.from((await rowOf(id, world.municipality.id)).card).toString('latin1')).not.toContain(
      'Pieve',
    );
  });

  test('opened twice at once it is one reprint', async () => {
    const found = valueOf(await findCard(world.backend, clerk, typedFor('CA58127GL')));
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
    const refused = await findCard(world.backend, clerk, typedFor('CA90311WB'));
    expect(refused).toEqual({
      ok: false,
      error: {
        kind: 'scope',
        issuing: {
          name: 'Porto Salvo Veneto',
          office: 'Ufficio anagrafe',
          phone: '049 000 0028',
          openingHours: 'martedì e giovedì 9.00–13.00',
        },
      },
    });
    expect((await findCard(world.backend, clerk, typedFor('CB08265TV'))).ok).toBe(true);
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
    const entries = await database().withTenant(world.municipality.id, ({ tx }) =>
      tx.auditEntry.findMany({ where: { verb: 'card.looked-up' } }),
    );
    const answers = entries.map(({ facts }) => (facts as { answer: string }).answer);
    expect(answers).toEqual(expect.arrayContaining(['found', 'not-found', 'card-state', 'scope', 'away']));
    const towns = entries.map(
      ({ facts }) => facts as { answer: string; issuing: string | null; serving: string },
    );
    expect(towns.every(({ serving }) => serving === '040999')).toBe(true);
    expect(towns.find(({ answer }) => answer === 'scope')?.issuing).toBe('028998');
    expect(towns.find(({ answer }) => answer === 'away')?.issuing).toBeNull();
    expect(entries.map(({ canonical }) => canonical).join()).not.toMatch(/C[AB]\d{5}[A-Z]{2}|[A-Z]{6}\d{2}/);
  });
});

describe('the path', () => {
  test('goes in its order: nothing is asked before person, reason and signature', async () => {
    const id = await open('CA58127GL');
    expect(await askRelease(world.backend, clerk, id)).toEqual({ ok: false, error: { kind: 'not-ready' } });
    expect(await printDeclaration(clerk, id)).toEqual({ ok: false, error: { kind: 'not-yet' } });
    valueOf(await identifyHolder(clerk, id, otherDocument));
    expect(await chooseWant(clerk, id, { reason: 'bored', halves: 'first' })).toEqual({
      ok: false,
      error: { kind: 'invalid', messages: [{ path: 'reason', key: 'reprint.whyMissing' }] },
    });
    valueOf(await chooseWant(clerk, id, { reason: 'lost', halves: 'first' }));
    expect(await signDeclaration(clerk, id)).toEqual({ ok: false, error: { kind: 'not-printed' } });
    expect(await askRelease(world.backend, clerk, id)).toEqual({ ok: false, error: { kind: 'not-ready' } });
    const { serial } = valueOf(await printDeclaration(clerk, id));
    expect(valueOf(await printDeclaration(clerk, id, 'backs'))).toEqual({ serial });
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
    const id = await open('CB08265TV');
    valueOf(await identifyHolder(clerk, id, { kind: 'this-cie' }));
    valueOf(await chooseWant(clerk, id, { reason: 'lost', halves: 'first' }));
    const { serial } = valueOf(await printDeclaration(clerk, id));
    valueOf(await signDeclaration(clerk, id));
    valueOf(await chooseWant(clerk, id, { reason: 'stolen', halves: 'first' }));
    expect(await drawReprintPrint(clerk, serial, 'both')).toEqual({ ok: false, error: { kind: 'void' } });
    expect((await getReprint(clerk, id))?.declarationSignedAt).toBeNull();
    const again = valueOf(await printDeclaration(clerk, id));
    valueOf(await identifyHolder(clerk, id, otherDocument));
    expect(await drawReprintPrint(clerk, again.serial, 'both')).toEqual({
      ok: false,
      error: { kind: 'void' },
    });
    valueOf(await cancelReprint(clerk, id));
  });

  test('an expired document identifies nobody; a sheet never handed over needs no declaration', async () => {
    const id = await open('CB08265TV');
    const expired = await identifyHolder(clerk, id, { ...otherDocument, expiresOn: '01/02/2020' });
    expect(expired).toMatchObject({
      error: { messages: [{ path: 'expiresOn', key: 'reprint.document.expired' }] },
    });
    valueOf(await identifyHolder(clerk, id, { kind: 'this-cie' }));
    valueOf(await chooseWant(clerk, id, { reason: 'never-delivered', halves: 'first' }));
    expect(await printDeclaration(clerk, id)).toEqual({ ok: false, error: { kind: 'not-needed' } });
    valueOf(await askRelease(world.backend, clerk, id));
    valueOf(await cancelReprint(clerk, id));
    expect((await rowOf(id, world.municipality.id)).sealed).toBeNull();
  });
});
