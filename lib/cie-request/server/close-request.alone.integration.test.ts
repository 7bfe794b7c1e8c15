// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Wire } from '@/contracts/validate';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type Proof } from '@/lib/credential-backend/proof';
import { cancellationTopic } from '@/lib/enrolment/server/deliver-cancellation';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { CANCELLATION_TOPIC } from '@/lib/enrolment/server/queue-cancellation';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { fail, ok } from '@/lib/kernel/result';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { log } from '@/lib/platform/log';
import { type AskedBy } from '@/lib/credential-backend/asked-by';
import { createPrint } from '@/lib/receipt/server/create-print';
import { handOverCodes } from '@/lib/receipt/server/hand-over';
import { closePools, configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew, typeRequest } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { backendWith, stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { closeRegistered, closeRequest } from './close-request';
import { getRequest } from './get-request';
import { listCurrentRequests } from './list-current-requests';

const WRONG = { by: 'office', reason: 'wrong-person', note: '' } as const;
const GIVES_UP = { by: 'citizen', reason: 'gives-up', note: 'Lo ha detto al telefono' } as const;

let own: OwnDatabase;
let town: Town;
let clerk: Actor;
let supervisor: Actor;
/** What the backend was told, in order, and what it answers. */
const told: string[] = [];
let enrolmentError: BackendError | null = null;
/** Who the backend was told asks for each enrolment. */
const asked: (AskedBy | null)[] = [];
const PROOF: Proof = {
  request: { digest: 'SHA-256=one', signature: 'a.b.c', tracking: 'd.e.f' },
  answer: { signature: 'g.h.i', body: Buffer.from('{"receipt_id":"one"}') },
};

beforeAll(async () => {
  vi.spyOn(log, 'info').mockImplementation(() => undefined);
  own = await makeOwnDatabase();
  configure(own);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
  town = await addTown();
  [clerk, supervisor] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'supervisor')]);
  await stockTickets(town, 20);
});
beforeEach(() => {
  told.splice(0);
  asked.splice(0);
  enrolmentError = null;
});
afterAll(async () => {
  await closePools();
});

const work = () => clerk.proof('work-requests');
const supervise = () => supervisor.proof('supervise');
const later = () => query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + 60000');

const backend = backendWith({
  submitEnrolment: ({ body, askedBy }) => {
    asked.push(askedBy ?? null);
    const { enrolment_id: enrolmentId } = JSON.parse(Buffer.from(body).toString()) as Wire['Enrolment'];
    told.push('enrolment');
    if (enrolmentError) return Promise.resolve(fail(enrolmentError));
    const receipt = { receiptId: enrolmentId, enrolmentId, version: 1, versionInForce: 1 };
    return Promise.resolve(
      ok({ ...receipt, receivedAt: new Date(), activationPossibleFrom: null, proof: PROOF }),
    );
  },
  cancelEnrolment: ({ body }) => {
    const cancellation = JSON.parse(Buffer.from(body).toString()) as Wire['EnrolmentCancellation'];
    told.push(`cancellation ${cancellation.reason}`);
    const { enrolment_id: enrolmentId } = cancellation;
    return Promise.resolve(ok({ receiptId: enrolmentId, enrolmentId, receivedAt: new Date(), proof: PROOF }));
  },
});
const deliver = () =>
  dispatchMessages(
    { [ENROLMENT_TOPIC]: enrolmentTopic(backend), [CANCELLATION_TOPIC]: cancellationTopic(backend) },
    'worker',
    () => 0.5,
  );

const pageOf = async (requestId: string) => {
  const page = await getRequest(await clerk.proof('read-requests'), requestId);
  if (!page) throw new Error('the request has a page');
  return page;
};
const ticketsOf = (requestId: string) =>
  inTown(town, ({ tx }) =>
    tx.ticket.findMany({ where: { requestId }, select: { state: true, sealed: true } }),
  );

describe('before it is registered', () => {
  it('a request is withdrawn with its reason; the ticket is given up and nobody outside is told', async () => {
    const { requestId } = await prepareRequest(clerk);
    valueOf(await closeRequest(await work(), requestId, GIVES_UP));
    const { status, closing } = await pageOf(requestId);
    expect(status).toBe('withdrawn');
    expect(closing).toMatchObject({ reason: 'gives-up', note: GIVES_UP.note });
    expect(closing?.by).not.toBe('');
    expect(await ticketsOf(requestId)).toEqual([{ state: 'to-void', sealed: null }]);
    expect(await deliver()).toBe(0);
    expect(errorOf(await closeRequest(await work(), requestId, GIVES_UP))).toBe('closed');
  });

  it("of the wrong person leaves nothing of the other's behind", async () => {
    const requestId = await typeRequest(clerk);
    valueOf(await closeRequest(await work(), requestId, WRONG));
    const row = await inTown(town, ({ tx }) => tx.cieRequest.findFirstOrThrow({ where: { id: requestId } }));
    expect(row).toMatchObject({
      status: 'cancelled',
      draft: null,
      surname: '',
      givenName: '',
      surnameSearch: '',
      codiceFiscale: '',
      birthDate: null,
    });
  });

  it('is not closed by the way of a registered one', async () => {
    const requestId = await typeRequest(clerk);
    expect(errorOf(await closeRegistered(await supervise(), requestId, WRONG))).toBe('not-yours');
  });
});

describe('once it is registered', () => {
  it('what proves that enrolment and cancellation were taken is kept, and cannot be changed', async () => {
    const { requestId } = await registerNew(clerk);
    await deliver();
    expect(asked).toEqual([
      { userId: clerk.operatorId, userLocation: town.counterIds[0], assurance: 'LoA3' },
    ]);
    valueOf(await closeRegistered(await supervise(), requestId, WRONG));
    await deliver();
    const kept = await inTown(town, ({ tx }) =>
      tx.deliveryEvidence.findMany({
        where: { message: { aggregateId: requestId } },
        include: { message: true },
      }),
    );
    expect(kept.map(({ message }) => message.topic).sort()).toEqual(
      [ENROLMENT_TOPIC, CANCELLATION_TOPIC].sort(),
    );
    for (const { requestSignature, tracking, answerSignature, answer } of kept)
      expect([requestSignature, tracking, answerSignature, Buffer.from(answer).toString()]).toEqual([
        'a.b.c',
        'd.e.f',
        'g.h.i',
        '{"receipt_id":"one"}',
      ]);
    const forged = inTown(town, ({ tx }) => tx.deliveryEvidence.updateMany({ data: { tracking: 'x.y.z' } }));
    await expect(forged).rejects.toThrow(/permission denied/);
  });

  it('only the responsible person cancels; the codes are gone at once and are not printed again', async () => {
    const { requestId } = await registerNew(clerk);
    expect(errorOf(await closeRequest(await work(), requestId, WRONG))).toBe('not-yours');
    valueOf(await closeRegistered(await supervise(), requestId, WRONG));
    expect(await ticketsOf(requestId)).toEqual([{ state: 'voided', sealed: null }]);
    const print = { requestId, kind: 'sheet-2', sides: 'both' } as const;
    expect(errorOf(await createPrint(await work(), print))).toBe('not-yet');
    expect(errorOf(await handOverCodes(await work(), requestId))).toBe('not-found');
    expect((await pageOf(requestId)).surname).not.toBe('');
    await deliver();
    await deliver();
  });

  it('the backend hears of it after the enrolment, however late; the ledger says where it is', async () => {
    const { requestId } = await registerNew(clerk);
    enrolmentError = { kind: 'unreachable', since: new Date() };
    await deliver();
    valueOf(await closeRegistered(await supervise(), requestId, GIVES_UP));
    const waiting = await listCurrentRequests(await clerk.proof('read-requests'), 'waiting');
    expect(waiting.lines.map(({ id }) => id)).toContain(requestId);
    await later();
    await deliver();
    expect(told).toEqual(['enrolment', 'enrolment']);
    expect((await pageOf(requestId)).feed?.state).toBe('cancelling');
    enrolmentError = null;
    await later();
    await deliver();
    expect((await pageOf(requestId)).feed).toMatchObject({ state: 'cancelling', problem: null });
    await deliver();
    expect(told.slice(2)).toEqual(['enrolment', 'cancellation holder-withdrew']);
    const { feed, status } = await pageOf(requestId);
    expect(status).toBe('withdrawn');
    expect(feed).toMatchObject({ state: 'cancelled', cancelledAt: expect.any(Date) as Date });
  });

  it('one whose enrolment was refused is taken back without sending that again', async () => {
    const { requestId } = await registerNew(clerk);
    enrolmentError = { kind: 'refused', code: 'tax-code-invalid' };
    await deliver();
    expect((await pageOf(requestId)).feed?.state).toBe('attention');
    valueOf(await closeRegistered(await supervise(), requestId, WRONG));
    await later();
    await deliver();
    expect(told).toEqual(['enrolment', 'cancellation wrong-person']);
    expect((await pageOf(requestId)).feed).toMatchObject({ state: 'cancelled', problem: null });
    const bodies = await inTown(town, ({ tx }) =>
      tx.outboxMessage.findMany({ where: { aggregateId: requestId }, select: { state: true, body: true } }),
    );
    expect(bodies.map(({ body }) => body)).toEqual([null, null]);
  });

  it('and handed over, it is cancelled too', async () => {
    const { requestId } = await registerNew(clerk);
    valueOf(await createPrint(await work(), { requestId, kind: 'sheet-2', sides: 'both' }));
    valueOf(await handOverCodes(await work(), requestId));
    valueOf(await closeRegistered(await supervise(), requestId, WRONG));
    expect(await ticketsOf(requestId)).toEqual([{ state: 'voided', sealed: null }]);
  });
});
