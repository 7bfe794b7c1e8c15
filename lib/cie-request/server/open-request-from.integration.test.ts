// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { getDraft } from './get-draft';
import { openRequestFrom } from './open-request-from';
import { saveDraft } from './save-draft';

let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 5);
});

const work = () => clerk.proof('work-requests');
const valuesOf = async (id: string | null) => valueOf(await getDraft(await work(), id ?? '')).values;

test('the next person of a household begins with address, delivery, contacts to be read back, and a parent by name', async () => {
  const { requestId } = await prepareRequest(clerk, { 'delivery.delegate': 'Maria Riva' });
  const next = await openRequestFrom(await work(), requestId);
  expect(next).not.toBe(requestId);
  expect(await valuesOf(next)).toEqual({
    'residence.streetName': 'Via Guido Reni',
    'residence.houseNumber': '27',
    'residence.postalCode': '40068',
    'delivery.mode': 'other-address',
    'delivery.streetName': 'Viale Aldo Moro',
    'delivery.houseNumber': '30',
    'delivery.careOf': 'Studio Montanari',
    'delivery.postalCode': '40127',
    'delivery.municipalityName': 'Bologna (BO)',
    'delivery.municipality': 'A944',
    'delivery.delegate': 'Maria Riva',
    'contacts.email': 'b.montanari@posta-esempio.it',
    'contacts.mobile': '347 555 0142',
    'family.parent1': 'Montanari Beatrice',
  });
  const read = await inTown(town, ({ tx }) =>
    tx.auditEntry.findMany({ where: { subjectId: requestId, verb: 'request.read' } }),
  );
  expect(read.map(({ actor }) => actor)).toEqual([clerk.operatorId]);
});

test('what was corrected after printing counts, not the version that it made void', async () => {
  const { requestId } = await prepareRequest(clerk);
  const values = completeValues({ 'residence.houseNumber': '29' });
  valueOf(await saveDraft(await work(), { requestId, version: 1, values }));
  const next = await openRequestFrom(await work(), requestId);
  expect((await valuesOf(next))['residence.houseNumber']).toBe('29');
});

test('a draft that was never printed serves too; a request that is not of this municipality does not exist', async () => {
  const draft = await typeRequest(clerk, { 'delivery.mode': 'municipality' });
  expect((await valuesOf(await openRequestFrom(await work(), draft)))['delivery.mode']).toBe('municipality');
  expect(await openRequestFrom(await work(), randomUUID())).toBeNull();
  const stranger = await addActor(await addTown(), 'clerk');
  expect(await openRequestFrom(await stranger.proof('work-requests'), draft)).toBeNull();
});
