// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cancelledPerson, doubledPerson, practiceCases } from '@/contracts/practice/register/cases';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { valueOf } from '@/lib/testing/value-of';
import { keyPair, startWithCaller, type TestCaller } from '@/sandbox/testing/caller';
import { type Register, type RegisterQuestion } from '../register';
import { makeRegister } from './make-register';

let sandbox: TestCaller;
let register: Register;

const gatewayTo = (baseUrl: string, clientKey: object = sandbox.client) =>
  makeRegister({ baseUrl, clientKey: JSON.stringify(clientKey), clock: systemClock, newId: randomUUID });

const about = (codiceFiscale: string, changes: Partial<RegisterQuestion> = {}): RegisterQuestion => ({
  codiceFiscale,
  municipalityCode: '037999',
  station: 'Sportello 1',
  operator: 'BSQ-017',
  on: '2026-11-23' as CivilDate,
  ...changes,
});

beforeAll(async () => {
  sandbox = await startWithCaller(inject('sandboxUrl'));
  register = gatewayTo(sandbox.registryUrl);
});
afterAll(() => sandbox.close());

describe('a person of the register', () => {
  test('is found with everything that the form needs', async () => {
    expect(valueOf(await register.findPerson(about('MNTBRC84D54A944E')))).toMatchObject({
      validated: true,
      surname: 'Montanari',
      givenName: 'Beatrice',
      sex: 'F',
      birthDate: '1984-04-14',
      birthDateKnown: 'day',
      birthplace: {
        kind: 'municipality',
        municipality: { name: 'Bologna', istat: '037006', province: 'BO' },
      },
      citizenships: ['ITA'],
      residence: {
        kind: 'italy',
        municipality: { istat: '037999' },
        street: 'Via Guido Reni',
        houseNumber: '27',
        postalCode: '40999',
      },
      card: {
        number: 'CA10934FD',
        kind: 'cie',
        issuedOn: '2017-05-10',
        expiresOn: '2027-04-14',
        validForTravel: true,
      },
      father: null,
      permit: null,
      underGuardian: false,
    });
  });

  test.each([
    [
      'a minor has parents',
      practiceCases.eightYearOld,
      { father: { surname: 'Zagaria' }, mother: { surname: 'Quercioli' } },
    ],
    [
      'one parent may be unknown',
      practiceCases.thirteenYearOld,
      { father: null, mother: { givenName: 'Ivana' } },
    ],
    ['a newborn has a provisional code', practiceCases.newborn, { validated: false }],
    ['somebody is under a guardian', practiceCases.underGuardian, { underGuardian: true }],
    ['somebody was born on a ship', practiceCases.bornOnShip, { birthplace: { kind: 'exceptional' } }],
    ['somebody lives abroad', practiceCases.abroad, { residence: { kind: 'abroad', state: 'Svizzera' } }],
    ['a card may be no travel document', practiceCases.elsewhere, { card: { validForTravel: false } }],
  ])('%s', async (_about, { taxCode }, expected) => {
    expect(valueOf(await register.findPerson(about(taxCode)))).toMatchObject(expected);
  });

  test('with one name, foreign letters and another citizenship is read as it stands', async () => {
    expect(valueOf(await register.findPerson(about('WYNXXX85M17Z223C')))).toMatchObject({
      surname: 'Wayan',
      givenName: null,
      citizenships: ['IDN'],
      birthplace: { kind: 'abroad', state: 'Indonesia' },
    });
    expect(valueOf(await register.findPerson(about('LKSZNT82D42Z127P'))).surname).toBe('Łukaszewska');
  });
});

describe('what the register refuses', () => {
  const refused = (problem: string, code: string | null) => ({
    ok: false,
    error: { kind: 'refused', problem, code },
  });

  test('who is not registered, and who is no more', async () => {
    expect(await register.findPerson(about('XXXXXX00A01A000X'))).toEqual(refused('not-registered', 'EN122'));
    const cancelled = await register.findPerson(about(cancelledPerson.taxCode));
    expect(cancelled).toEqual(refused('not-registered', 'EN122'));
  });

  test('a municipality without an agreement', async () => {
    const asked = about('MNTBRC84D54A944E', { municipalityCode: '040999' });
    expect(await register.findPerson(asked)).toEqual(refused('not-enabled', 'EN148'));
  });

  test('who was registered twice: no record is chosen over the other', async () => {
    expect(await register.findPerson(about(doubledPerson.taxCode))).toEqual(refused('several-records', null));
  });

  test('a caller that it does not know', async () => {
    const stranger = gatewayTo(sandbox.registryUrl, await keyPair('stranger', 'ES256'));
    expect(await stranger.findPerson(about('MNTBRC84D54A944E'))).toEqual(refused('not-recognised', null));
  });

  test('a call without the signatures of PDND', async () => {
    const token = await sandbox.tokenFrom({ aud: sandbox.registryUrl });
    const answer = await fetch(`${sandbox.registryUrl}/anpr-service-e002`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(401);
  });
});

describe('a register that is not well', () => {
  let server: Server;
  let respond: (count: number) => { status: number; body: string } | null;
  let calls = 0;
  let url = '';

  beforeAll(async () => {
    server = createServer((_request, response) => {
      const answer = respond((calls += 1));
      if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  afterAll(() => server.closeAllConnections());
  afterAll(() => void server.close());

  test('is given two seconds', async () => {
    respond = () => null;
    const started = performance.now();
    expect(await gatewayTo(url).findPerson(about('MNTBRC84D54A944E'))).toMatchObject({
      error: { kind: 'away' },
    });
    expect(performance.now() - started).toBeGreaterThan(1_900);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test('is left alone after three failures in a row', async () => {
    respond = () => ({ status: 502, body: '' });
    const [gateway, before] = [gatewayTo(url), calls];
    for (let n = 0; n < 5; n += 1)
      expect(await gateway.findPerson(about('MNTBRC84D54A944E'))).toMatchObject({ error: { kind: 'away' } });
    expect(calls - before).toBe(3);
  });

  test('is not believed when it answers about somebody else, or something that is no answer', async () => {
    const unreadable = { error: { kind: 'refused', problem: 'not-readable' } };
    respond = () => ({ status: 200, body: '{"idOperazioneANPR":"1"}' });
    expect(await gatewayTo(url).findPerson(about('MNTBRC84D54A944E'))).toMatchObject(unreadable);
    respond = () => ({ status: 404, body: 'niente' });
    expect(await gatewayTo(url).findPerson(about('MNTBRC84D54A944E'))).toMatchObject(unreadable);
  });

  test('may have codes that nobody here knows', async () => {
    const error = { codiceErroreAnomalia: 'EN999', tipoErroreAnomalia: 'E', testoErroreAnomalia: 'x' };
    respond = () => ({ status: 400, body: JSON.stringify({ idOperazioneANPR: '1', listaErrori: [error] }) });
    expect(await gatewayTo(url).findPerson(about('MNTBRC84D54A944E'))).toMatchObject({
      error: { kind: 'refused', problem: 'other', code: 'EN999' },
    });
  });
});
