// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeRegistered } from '@/lib/cie-request/server/close-request';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { completeValues } from '@/lib/cie-request/example-request';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { signReference } from '@/lib/platform/vault/signed-token';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { checkReceipt } from './check-receipt';
import { handOverCard } from './hand-over-card';
import { receiveCard } from './receive-card';

const CLOSING = { by: 'office', reason: 'wrong-data', note: '' } as const;

let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 8);
});

const tokenOf = (requestId: string, version = 1) =>
  signReference({ municipalityId: town.id, requestId, version });
const standingOf = async (token: string) => (await checkReceipt(token))?.standing;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('whoever holds a receipt', () => {
  it('learns that it is authentic and where the card is, and nothing of the person', async () => {
    const { requestId } = await registerNew(clerk, { 'delivery.mode': 'municipality' });
    const check = await checkReceipt(tokenOf(requestId));
    expect(check).toEqual({
      standing: 'in-production',
      municipality: expect.any(String) as string,
      checkCode: expect.stringMatching(/^[0-9A-Z]{6}$/) as string,
      registeredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    const receivedOn = await inTown(town, ({ now }) => Promise.resolve(civilDateIn(now, 'Europe/Rome')));
    const work = await clerk.proof('work-requests');
    valueOf(await receiveCard(work, requestId, { receivedOn, envelope: null }));
    expect(await standingOf(tokenOf(requestId))).toBe('at-municipality');
    valueOf(await handOverCard(work, requestId, { to: 'holder' }));
    expect(await standingOf(tokenOf(requestId))).toBe('delivered');
  });

  it('learns that it was not signed yet, was corrected, or that the request was closed', async () => {
    const { requestId } = await prepareRequest(clerk);
    expect(await standingOf(tokenOf(requestId))).toBe('unsigned');
    const values = completeValues({ 'residence.houseNumber': '99' });
    valueOf(await saveDraft(await clerk.proof('work-requests'), { requestId, version: 1, values }));
    expect(await standingOf(tokenOf(requestId))).toBe('corrected');
    const registered = await registerNew(clerk);
    const supervisor = await (await addActor(town, 'supervisor')).proof('supervise');
    valueOf(await closeRegistered(supervisor, registered.requestId, CLOSING));
    expect(await standingOf(tokenOf(registered.requestId))).toBe('closed');
  });

  it('learns nothing by another code', async () => {
    const { requestId } = await registerNew(clerk);
    const token = tokenOf(requestId);
    const others = [...LETTERS].filter((letter) => !token.endsWith(letter));
    const forged = others.map((letter) => `${token.slice(0, -1)}${letter}`);
    expect(forged).toHaveLength(63);
    const elsewhere = signReference({ municipalityId: randomUUID(), requestId, version: 1 });
    for (const code of [
      ...forged,
      elsewhere,
      tokenOf(randomUUID()),
      tokenOf(requestId, 7),
      '',
      'SCIE1.',
      '../x',
    ])
      expect(await checkReceipt(code), code).toBeNull();
  });
});
