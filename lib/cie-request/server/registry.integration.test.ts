// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cancelledPerson } from '@/contracts/practice/register/cases';
import { completeValues } from '@/lib/cie-request/example-request';
import { systemClock } from '@/lib/kernel/clock';
import { fail } from '@/lib/kernel/result';
import { type Register } from '@/lib/registry/register';
import { makeRegister } from '@/lib/registry/server/make-register';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepare, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { startWithCaller, type TestCaller } from '@/sandbox/testing/caller';
import { expireDrafts } from './expire-drafts';
import { findOwedSince } from './find-owed-since';
import { getDraft } from './get-draft';
import { getRequest } from './get-request';
import { lookUpPerson } from './look-up-person';
import { openRequest } from './open-request';
import { recheckPeople } from './recheck-people';
import { saveDraft } from './save-draft';

const CODE = 'MNTBRC84D54A944E';
const away: Register = {
  findPerson: () => Promise.resolve(fail({ kind: 'away', since: new Date() })),
};

let sandbox: TestCaller;
let register: Register;
let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  sandbox = await startWithCaller(inject('sandboxUrl'));
  register = makeRegister({
    baseUrl: sandbox.registryUrl,
    clientKey: JSON.stringify(sandbox.client),
    clock: systemClock,
    newId: randomUUID,
  });
  town = await addTown();
  clerk = await addActor(town, 'clerk');
});
afterAll(async () => {
  await sandbox.close();
});

const work = () => clerk.proof('work-requests');
const open = async () => openRequest(await work(), { 'person.codiceFiscale': CODE });
const lookUp = async (requestId: string, by: Register | null = register, code = CODE) =>
  lookUpPerson(await work(), by, requestId, code);
const checkOf = async (requestId: string) =>
  (await getRequest(await clerk.proof('read-requests'), requestId))?.registry;
const asked = (requestId: string) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.auditEntry.findMany({
      where: { municipalityId, verb: 'registry.asked', subjectId: requestId },
      orderBy: { seq: 'asc' },
      select: { actor: true, facts: true },
    }),
  );

describe('a question of the form', () => {
  test('is answered with the fields, the place among ours, and what the old card said about travel', async () => {
    const requestId = await open();
    const answer = await lookUp(requestId);
    expect(answer).toMatchObject({
      kind: 'found',
      values: {
        'person.surname': 'Montanari',
        'person.birthplace': 'A944',
        'person.previousNumber': 'CA10934FD',
        'residence.home': 'elsewhere',
        'residence.streetName': 'Via Guido Reni',
      },
      travel: { number: 'CA10934FD', valid: true },
      hints: [{ key: 'registry.hint.elsewhere' }],
    });
    expect(await checkOf(requestId)).toMatchObject({ state: 'agrees', codiceFiscale: CODE, draftVersion: 1 });
    expect(await asked(requestId)).toEqual([{ actor: clerk.operatorId, facts: { outcome: 'agrees' } }]);
  });

  test('finds a birthplace abroad and one that exists no more', async () => {
    const requestId = await open();
    expect(await lookUp(requestId, register, 'PPSRNI88L59Z129Y')).toMatchObject({
      values: { 'person.birthplace': 'Z129', 'residence.citizenship': 'ROU' },
    });
    expect(await lookUp(requestId, register, 'BNFCRL36B29D158G')).toMatchObject({
      values: { 'person.birthplace': 'D158', 'person.birthDate': '29/02/1936' },
    });
  });

  test('keeps nothing of the answer but which fields differ', async () => {
    const requestId = await typeRequest(clerk, { 'person.surname': 'Montanari Rossi' });
    await lookUp(requestId);
    const check = await checkOf(requestId);
    expect(check).toMatchObject({ state: 'differs' });
    expect(check?.state === 'differs' && check.fields).toContain('person.surname');
    const [row] = await inTown(
      town,
      ({ tx }) =>
        tx.$queryRaw<
          { text: string }[]
        >`select c::text as text from registry_check c where request_id = ${requestId}::uuid`,
    );
    expect(row?.text).not.toMatch(/CA10934FD|Guido Reni|1984-04-14/);
  });

  test('that is refused is kept with its reason', async () => {
    const requestId = await open();
    expect(await lookUp(requestId, register, cancelledPerson.taxCode)).toEqual({
      kind: 'refused',
      problem: 'not-registered',
      code: 'EN122',
    });
    expect(await checkOf(requestId)).toMatchObject({
      state: 'refused',
      problem: 'not-registered',
      code: 'EN122',
    });
    expect((await asked(requestId))[0]?.facts).toEqual({ outcome: 'EN122' });
  });

  test('is not put without a register, without a code, or for a request of others', async () => {
    const requestId = await open();
    expect(await lookUp(requestId, null)).toBeNull();
    expect(await lookUp(requestId, register, 'MNTBRC84D54A944X')).toBeNull();
    expect(await lookUp(randomUUID())).toBeNull();
    expect(await checkOf(requestId)).toBeNull();
    const stranger = await addActor(await addTown(), 'clerk');
    expect(await lookUpPerson(await stranger.proof('work-requests'), register, requestId, CODE)).toBeNull();
    expect(await asked(requestId)).toEqual([]);
  });
});

describe('a register that is away', () => {
  test('is remembered, tells the weather, and is asked again by the worker', async () => {
    const other = await addTown();
    const actor = await addActor(other, 'clerk');
    const proof = await actor.proof('work-requests');
    const requestId = await openRequest(proof, { 'person.codiceFiscale': CODE });
    const since = (await lookUpPerson(proof, away, requestId, CODE)) as { kind: 'away'; since: Date };
    expect(since.kind).toBe('away');
    valueOf(
      await saveDraft(proof, {
        requestId,
        version: 1,
        values: { 'person.codiceFiscale': CODE, 'person.surname': 'Montanara' },
      }),
    );
    expect(await inTown(other, findOwedSince)).toEqual(since.since);
    const municipality = { id: other.id, istatCode: other.istatCode };
    expect(await recheckPeople(away, municipality)).toBe(0);
    expect(await inTown(other, findOwedSince)).toEqual(since.since);
    expect(await recheckPeople(null, municipality)).toBe(0);
    expect(await recheckPeople(register, municipality)).toBe(1);
    expect(await inTown(other, findOwedSince)).toBeNull();
    const page = await getRequest(await actor.proof('read-requests'), requestId);
    expect(page?.registry).toMatchObject({ state: 'differs', draftVersion: 2, fields: ['person.surname'] });
    expect(valueOf(await getDraft(proof, requestId)).values).toEqual({
      'person.codiceFiscale': CODE,
      'person.surname': 'Montanara',
    });
    expect(await recheckPeople(register, municipality)).toBe(0);
  });

  test('owes nothing any more to a draft whose code was changed or that expired', async () => {
    const other = await addTown();
    const actor = await addActor(other, 'clerk');
    const proof = await actor.proof('work-requests');
    const requestId = await openRequest(proof, { 'person.codiceFiscale': CODE });
    await lookUpPerson(proof, away, requestId, CODE);
    valueOf(await saveDraft(proof, { requestId, version: 1, values: { 'person.surname': 'Altra' } }));
    expect(await recheckPeople(register, { id: other.id, istatCode: other.istatCode })).toBe(0);
    expect(await expireDrafts(other.id, -1)).toBe(1);
    const rows = await inTown(other, ({ tx }) =>
      tx.registryCheck.findMany({ where: { municipalityId: other.id }, select: { codiceFiscale: true } }),
    );
    expect(rows).toEqual([{ codiceFiscale: '' }]);
    expect(await inTown(other, findOwedSince)).toBeNull();
  });
});

test('what was printed for the signature is compared once more, as it was typed in the end', async () => {
  const own = await addTown();
  const actor = await addActor(own, 'clerk');
  const proof = await actor.proof('work-requests');
  const municipality = { id: own.id, istatCode: own.istatCode };
  await stockTickets(own, 1);
  const requestId = await typeRequest(actor, { 'person.previousNumber': 'CA10934FD' });
  await lookUpPerson(proof, register, requestId, CODE);
  const values = { ...completeValues(), 'person.previousNumber': 'CA99999ZZ' };
  valueOf(await saveDraft(proof, { requestId, version: 1, values }));
  expect(await recheckPeople(register, municipality)).toBe(0);
  valueOf(await prepare(proof, requestId));
  expect(await recheckPeople(register, municipality)).toBe(1);
  const page = await getRequest(await actor.proof('read-requests'), requestId);
  expect(page?.registry).toMatchObject({ state: 'differs', draftVersion: page?.draftVersion });
  expect(page?.registry?.state === 'differs' && page.registry.fields).toContain('person.previousNumber');
  expect(await recheckPeople(register, municipality)).toBe(0);
});
