// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { createPrint } from '@/lib/receipt/server/create-print';
import { handOverCodes, undoHandOverCodes } from '@/lib/receipt/server/hand-over';
import { type Database } from '@/lib/platform/database';
import { breakingDatabase, crashEverywhere } from '@/lib/testing/breaking-tx';
import { closePools, configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepare, prepareRequest, registerNew, typeRequest } from '@/lib/testing/requests';
import { pictureOf } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { type Authorised } from '@/lib/access/authorised';
import { type Result } from '@/lib/kernel/result';
import { closeRequest } from './close-request';
import { openRequest } from './open-request';
import { registerRequest } from './register-request';
import { saveDraft } from './save-draft';

vi.mock('@/lib/platform/database', async (original) => {
  const real = await original<{ database(): Database }>();
  return { ...real, database: () => breakingDatabase(real.database()) };
});

let town: Town;
let clerk: Actor;
let proof: Authorised<'work-requests'>;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 20);
  proof = await clerk.proof('work-requests');
});
afterAll(closePools);

/** Crashes before every statement of `work`: each time nothing at all is left behind; then it comes through. */
const expectAllOrNothing = async (
  work: () => Promise<Result<unknown, { kind: string }>>,
  atLeast: number,
) => {
  const before = await pictureOf(town);
  const crashes = await crashEverywhere(
    async () => valueOf(await work()),
    async () => expect(await pictureOf(town)).toEqual(before),
  );
  expect(crashes).toBeGreaterThanOrEqual(atLeast);
  const after = await pictureOf(town);
  expect(after).not.toEqual(before);
  expect(after.find((line) => line.startsWith('audit_entry'))).not.toBe(
    before.find((line) => line.startsWith('audit_entry')),
  );
};

describe('a program that dies between any two statements leaves nothing, the audit included, of', () => {
  it('opening a request', () =>
    expectAllOrNothing(async () => ({ ok: true, value: await openRequest(proof, completeValues()) }), 3));

  it('saving a draft after printing', async () => {
    const { requestId } = await prepareRequest(clerk);
    const values = completeValues({ 'residence.houseNumber': '30' });
    await expectAllOrNothing(() => saveDraft(proof, { requestId, version: 1, values }), 6);
  });

  it('preparing the signature', async () => {
    const requestId = await typeRequest(clerk);
    await expectAllOrNothing(() => prepare(proof, requestId), 9);
  });

  it('registering', async () => {
    const prepared = await prepareRequest(clerk);
    await expectAllOrNothing(() => registerRequest(proof, prepared), 12);
  });

  it('abandoning', async () => {
    const { requestId } = await prepareRequest(clerk);
    await expectAllOrNothing(
      () => closeRequest(proof, requestId, { by: 'citizen', reason: 'gives-up', note: '' }),
      6,
    );
  });

  it('printing, handing over and taking it back', async () => {
    const { requestId } = await registerNew(clerk);
    await expectAllOrNothing(() => createPrint(proof, { requestId, kind: 'sheet-2', sides: 'both' }), 5);
    await expectAllOrNothing(() => handOverCodes(proof, requestId), 7);
    await expectAllOrNothing(() => undoHandOverCodes(proof, requestId), 6);
  });
});
