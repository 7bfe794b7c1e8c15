// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { type Carriers } from '@/lib/contacts/server/carriers';
import { ok } from '@/lib/kernel/result';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, type Prepared, registerNew } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { closeRequest } from './close-request';
import { getRequest } from './get-request';
import { checkCodeOf, sendCodeTo } from './prove-contact';

let clerk: Actor;
let request: Prepared;
const sent: { to: string; text: string }[] = [];

const carriers: Carriers = {
  mailer: null,
  messenger: {
    send: (message) => {
      sent.push(message);
      return Promise.resolve(ok(null));
    },
  },
};
const proofs = async (requestId: string) =>
  (await getRequest(await clerk.proof('read-requests'), requestId))?.contacts?.proofs;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  const town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 2);
  request = await registerNew(clerk);
});

it('a contact of a request is verified by the code that came to it, and its page says so', async () => {
  const { requestId } = request;
  const mobile = { requestId, kind: 'mobile' } as const;
  const work = await clerk.proof('work-requests');
  expect(await proofs(requestId)).toEqual({ email: 'unverified', mobile: 'unverified' });
  valueOf(await sendCodeTo(carriers, work, mobile));
  expect(sent[0]?.to).toBe('+393475550142');
  const code = /\b\d{6}\b/.exec(sent[0]?.text ?? '')?.[0] ?? '';
  expect(errorOf(await checkCodeOf(work, { requestId, kind: 'email', code }))).toBe('none');
  valueOf(await checkCodeOf(work, { ...mobile, code }));
  expect(await proofs(requestId)).toEqual({ email: 'unverified', mobile: 'verified' });
});

it('no code is sent for a closed request, nor for another municipality', async () => {
  const mobile = { requestId: request.requestId, kind: 'mobile' } as const;
  const stranger = await (await addActor(await addTown(), 'clerk')).proof('work-requests');
  expect(errorOf(await sendCodeTo(carriers, stranger, mobile))).toBe('not-found');
  expect(errorOf(await checkCodeOf(stranger, { ...mobile, code: '123456' }))).toBe('not-found');
  const { requestId } = await prepareRequest(clerk);
  const work = await clerk.proof('work-requests');
  valueOf(await closeRequest(work, requestId, { by: 'citizen', reason: 'gives-up', note: '' }));
  expect(errorOf(await sendCodeTo(carriers, work, { requestId, kind: 'mobile' }))).toBe('not-found');
  expect(sent).toHaveLength(1);
});
