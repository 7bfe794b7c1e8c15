// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zipResponse } from '@/app/zip-response';
import { type Wire } from '@/contracts/validate';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { closeRegistered, closeRequest } from '@/lib/cie-request/server/close-request';
import { getDraft } from '@/lib/cie-request/server/get-draft';
import { getRequest } from '@/lib/cie-request/server/get-request';
import { registerRequest } from '@/lib/cie-request/server/register-request';
import { reopenForCorrection } from '@/lib/cie-request/server/reopen-for-correction';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type Delivery } from '@/lib/credential-backend/credential-backend';
import { type Proof } from '@/lib/credential-backend/proof';
import { cancellationTopic } from '@/lib/enrolment/server/deliver-cancellation';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { CANCELLATION_TOPIC } from '@/lib/enrolment/server/queue-cancellation';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { systemClock } from '@/lib/kernel/clock';
import { fail, ok } from '@/lib/kernel/result';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { makeBearer } from '@/lib/platform/bearer';
import { log } from '@/lib/platform/log';
import { signRequest } from '@/lib/platform/modi/request-evidence';
import { createPrint } from '@/lib/receipt/server/create-print';
import { handOverCodes } from '@/lib/receipt/server/hand-over';
import { closePools, configure, makeOwnDatabase, type OwnDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepare, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { backendWith, stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { makeSignAnswer } from '@/sandbox/sign-answer';
import { exportEvidence } from './export-evidence';
import { getRequestDelivery } from './get-request-delivery';
import { listOpenDeliveries } from './list-open-deliveries';
import { retryDelivery } from './retry-delivery';

const OURS = generateKeyPairSync('rsa', { modulusLength: 2048 });
const THEIRS = generateKeyPairSync('rsa', { modulusLength: 2048 });
const CLIENT_KEY = JSON.stringify({ ...OURS.privateKey.export({ format: 'jwk' }), kid: 'ours' });
const PEER_KEYS = JSON.stringify({
  keys: [{ ...THEIRS.publicKey.export({ format: 'jwk' }), kid: 'theirs' }],
});
const AUDIENCE = 'https://backend.example/v1';

let own: OwnDatabase;
let town: Town;
let clerk: Actor;
let supervisor: Actor;
let answer: BackendError | null = null;
const told: string[] = [];

const sign = makeSignAnswer({ kid: 'theirs', key: THEIRS.privateKey, algorithm: 'RS256' });
/** The answer of a backend that signs, and what proves it, by the same code as on the wire. */
const provenAnswer = async (body: Uint8Array, json: object): Promise<Proof> => {
  const now = systemClock.now();
  const bearer = makeBearer(CLIENT_KEY, AUDIENCE, systemClock, randomUUID);
  const request = await signRequest(bearer, body, { userID: 'one', userLocation: 'two', LoA: 'LoA3' });
  const bytes = Buffer.from(JSON.stringify(json));
  const unsigned = { status: 200, contentType: 'application/json', body: bytes, headers: {} };
  const asked = { clientId: 'ours', requestDigest: request.digest, audience: AUDIENCE, now };
  const { headers } = await sign(unsigned, asked);
  return { request, answer: { signature: headers['Agid-JWT-Signature'] ?? '', body: bytes } };
};

const backend = backendWith({
  submitEnrolment: async ({ body, idempotencyKey }: Delivery) => {
    const enrolment = JSON.parse(Buffer.from(body).toString()) as Wire['Enrolment'];
    told.push(`enrolment ${enrolment.version} ${enrolment.holder.surname ?? ''}`);
    if (answer) return fail(answer);
    const { enrolment_id: enrolmentId, version } = enrolment;
    const proof = await provenAnswer(body, {
      receipt_id: idempotencyKey,
      enrolment_id: enrolmentId,
      version,
    });
    const receivedAt = systemClock.now();
    const receipt = { receiptId: idempotencyKey, enrolmentId, version, versionInForce: version };
    return ok({ ...receipt, receivedAt, activationPossibleFrom: receivedAt, proof });
  },
  cancelEnrolment: ({ body }: Delivery) => {
    const { enrolment_id: enrolmentId, reason } = JSON.parse(
      Buffer.from(body).toString(),
    ) as Wire['EnrolmentCancellation'];
    told.push(`cancellation ${reason}`);
    return Promise.resolve(
      ok({ receiptId: enrolmentId, enrolmentId, receivedAt: systemClock.now(), proof: null }),
    );
  },
});

const dispatch = () => {
  const topics = {
    [ENROLMENT_TOPIC]: enrolmentTopic(backend),
    [CANCELLATION_TOPIC]: cancellationTopic(backend),
  };
  return dispatchMessages(topics, 'worker', () => 0.99, 50);
};

beforeAll(async () => {
  for (const level of ['info', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
  own = await makeOwnDatabase();
  configure(own);
  vi.stubEnv('CREDENTIAL_BACKEND_CLIENT_KEY', CLIENT_KEY);
  vi.stubEnv('CREDENTIAL_BACKEND_KEYS', PEER_KEYS);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  await loadPlaces();
});
/** Nothing of an earlier test is left to be sent. */
afterEach(() =>
  inTown(town, ({ tx }) => tx.outboxMessage.updateMany({ data: { state: 'delivered', body: null } })),
);
beforeEach(async () => {
  answer = null;
  told.splice(0);
  await query(own.owner, 'update installation set clock_offset_ms = 0');
  town = await addTown();
  await comeToWork();
  await stockTickets(town, 8);
});
afterAll(closePools);

/** Both sign in anew: a session does not outlast a clock that was set forward. */
const comeToWork = async () => {
  [clerk, supervisor] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'supervisor')]);
};

const REFUSED: BackendError = { kind: 'refused', code: 'tax-code-invalid' };
const work = () => clerk.proof('work-requests');
const supervise = () => supervisor.proof('supervise');
const pass = (ms: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [ms]);
const list = async (filter: Parameters<typeof listOpenDeliveries>[1] = 'all') =>
  listOpenDeliveries(await supervise(), filter);
const audited = (verb: string) => inTown(town, ({ tx }) => tx.auditEntry.count({ where: { verb } }));
const pageOf = async (requestId: string) => {
  const page = await getRequest(await clerk.proof('read-requests'), requestId);
  if (!page) throw new Error('the request has a page');
  return page;
};
const deliveryOf = async (requestId: string) =>
  getRequestDelivery(await clerk.proof('read-requests'), requestId);

/** Types a change into a reopened request and takes it to the signature. */
const correct = async (requestId: string, changes: FormValues) => {
  const { values, version } = valueOf(await getDraft(await work(), requestId));
  valueOf(await saveDraft(await work(), { requestId, version, values: { ...values, ...changes } }));
  return prepare(await work(), requestId);
};

const refuseOne = async (): Promise<string> => {
  answer = REFUSED;
  const { requestId } = await registerNew(clerk);
  await dispatch();
  answer = null;
  return requestId;
};

describe('the list', () => {
  it('says what waits and why, and what needs a person first; opening it is audited', async () => {
    answer = { kind: 'unreachable', since: new Date() };
    const { requestId: waiting, requestNumber } = await registerNew(clerk);
    await dispatch();
    const refused = await refuseOne();
    const { lines, figures } = await list();
    expect(lines.map(({ holder }) => holder.id)).toEqual([refused, waiting]);
    expect(lines[0]).toMatchObject({ word: 'rejected', canCorrect: true, guide: { mender: 'clerk' } });
    expect(lines[1]).toMatchObject({
      word: 'waiting',
      canRetry: true,
      canCorrect: false,
      guide: { name: 'unreachable', mender: 'service' },
      holder: { requestNumber, surname: 'Montanari' },
      delivery: { message: { attempts: 1, lastError: 'unreachable' } },
    });
    expect(figures).toEqual({ waiting: 1, attention: 1, confirmed: 0 });
    expect((await list('waiting')).lines.map(({ holder }) => holder.id)).toEqual([waiting]);
    expect((await list('attention')).lines.map(({ holder }) => holder.id)).toEqual([refused]);
    expect((await list('cancelling')).lines).toEqual([]);
    expect(await audited('deliveries.listed')).toBe(4);
  });

  it('shows nothing of another municipality, and sends nothing of it again', async () => {
    const refused = await refuseOne();
    const neighbour = await addActor(await addTown(), 'supervisor');
    const proof = await neighbour.proof('supervise');
    expect(await listOpenDeliveries(proof, 'all')).toMatchObject({ lines: [], more: 0 });
    expect(await retryDelivery(proof, refused)).toBe(0);
    expect(await retryDelivery(proof, null)).toBe(0);
    expect(await exportEvidence(proof, refused)).toBeNull();
    expect(await getRequestDelivery(await neighbour.proof('read-requests'), refused)).toBeNull();
  });
});

describe('"Riprova ora"', () => {
  it('makes what waits leave at once, the same bytes under the same key; pressing twice changes nothing', async () => {
    answer = { kind: 'busy', retryAfterSeconds: 600 };
    const { requestId } = await registerNew(clerk);
    await dispatch();
    expect(await dispatch()).toBe(0);
    expect(await retryDelivery(await supervise(), requestId)).toBe(1);
    expect(await retryDelivery(await supervise(), requestId)).toBe(0);
    answer = null;
    await dispatch();
    expect((await pageOf(requestId)).feed).toMatchObject({ state: 'accepted', version: 1 });
    expect((await list()).figures).toEqual({ waiting: 0, attention: 0, confirmed: 1 });
    expect(await audited('deliveries.hurried')).toBe(1);
  });

  it('sends what was refused again, for all at once; each stands in the story of its request', async () => {
    answer = { kind: 'refused', code: 'municipality-unknown' };
    const first = await registerNew(clerk);
    await dispatch();
    const second = await registerNew(clerk);
    await dispatch();
    answer = null;
    await pass(86_400_000);
    await comeToWork();
    expect(await dispatch()).toBe(0);
    expect(await retryDelivery(await supervise(), null)).toBe(2);
    expect(await retryDelivery(await supervise(), null)).toBe(0);
    for (const { requestId } of [first, second]) {
      const { feed, timeline } = await pageOf(requestId);
      expect(feed).toMatchObject({ state: 'queued', problem: null });
      expect(timeline.map(({ verb }) => verb)).toContain('enrolment.retried');
    }
    await dispatch();
    expect((await list()).lines).toEqual([]);
    expect(told).toHaveLength(4);
  });

  it('leaves alone what would be refused again however often it is sent', async () => {
    answer = { kind: 'refused', code: 'ticket-voided' };
    const { requestId } = await registerNew(clerk);
    await dispatch();
    answer = null;
    expect(await retryDelivery(await supervise(), requestId)).toBe(0);
    expect(await retryDelivery(await supervise(), null)).toBe(0);
    expect((await list()).lines).toMatchObject([{ canRetry: false, delivery: { state: 'attention' } }]);
  });
});

describe('a correction', () => {
  it('goes back to the form and to the signature, and supersedes what was refused', async () => {
    const requestId = await refuseOne();
    const before = await pageOf(requestId);
    valueOf(await reopenForCorrection(await work(), requestId));
    valueOf(await reopenForCorrection(await work(), requestId));
    expect(await pageOf(requestId)).toMatchObject({ status: 'draft', current: null });
    const [line, ...others] = (await list()).lines;
    expect(others).toEqual([]);
    expect(line).toMatchObject({ word: 'correcting', delivery: { message: null } });
    expect(await retryDelivery(await supervise(), null)).toBe(0);
    const { version, requestNumber, cardSerial } = valueOf(
      await correct(requestId, { 'person.surname': 'Montanarini' }),
    );
    expect({ version, requestNumber, cardSerial }).toEqual({
      version: 2,
      requestNumber: before.requestNumber,
      cardSerial: before.cardSerial,
    });
    expect(errorOf(await registerRequest(await work(), { requestId, version: 1 }))).toBe('sheet-void');
    await pass(60_000);
    expect(valueOf(await registerRequest(await work(), { requestId, version }))).toEqual({ repeated: false });
    expect(valueOf(await registerRequest(await work(), { requestId, version }))).toEqual({ repeated: true });
    const after = await pageOf(requestId);
    expect(after).toMatchObject({ status: 'registered', ticket: 'assigned', feed: { version: 2 } });
    expect(after.registeredAt).toEqual(before.registeredAt);
    expect(await dispatch()).toBe(1);
    expect(told).toEqual(['enrolment 1 Montanari', 'enrolment 2 Montanarini']);
    const delivery = await deliveryOf(requestId);
    expect(delivery?.entries.map(({ state }) => state)).toEqual(['superseded', 'accepted']);
    const [bodies, payments] = await inTown(town, async ({ tx }) => [
      await tx.outboxMessage.findMany({ where: { aggregateId: requestId }, select: { body: true } }),
      await tx.payment.findMany({ where: { requestId }, select: { version: true } }),
    ]);
    expect(bodies).toEqual([{ body: null }, { body: null }]);
    expect(payments).toEqual([{ version: 1 }]);
  });

  it('of a request whose codes were handed over leaves them handed over', async () => {
    const requestId = await refuseOne();
    valueOf(await createPrint(await work(), { requestId, kind: 'sheet-2', sides: 'both' }));
    valueOf(await handOverCodes(await work(), requestId));
    valueOf(await reopenForCorrection(await work(), requestId));
    const { version } = valueOf(await correct(requestId, { 'person.surname': 'Montanarini' }));
    valueOf(await registerRequest(await work(), { requestId, version }));
    const { status, ticket, handedOverAt } = await pageOf(requestId);
    expect({ status, ticket }).toEqual({ status: 'completed', ticket: 'handed-over' });
    expect(handedOverAt).not.toBeNull();
  });

  it('does not make another person of it, nor another reason', async () => {
    const requestId = await refuseOne();
    valueOf(await reopenForCorrection(await work(), requestId));
    const other = {
      'person.codiceFiscale': 'mntlra86a41a944y',
      'person.givenName': 'Lara',
      'person.birthDate': '01/01/1986',
    };
    expect(errorOf(await correct(requestId, other))).toBe('not-a-correction');
    const back = {
      'person.codiceFiscale': 'MNTBRC84D54A944E',
      'person.givenName': 'Beatrice',
      'person.birthDate': '14/04/1984',
    };
    valueOf(await correct(requestId, back));
    expect((await pageOf(requestId)).ticket).toBe('assigned');
  });

  it('is not begun on what was not refused', async () => {
    const { requestId } = await registerNew(clerk);
    expect(errorOf(await reopenForCorrection(await work(), requestId))).toBe('not-refused');
    await dispatch();
    expect(errorOf(await reopenForCorrection(await work(), requestId))).toBe('not-refused');
    expect(errorOf(await reopenForCorrection(await work(), randomUUID()))).toBe('not-found');
  });

  it('that is given up is closed by the responsible person, and the backend hears of it', async () => {
    const requestId = await refuseOne();
    valueOf(await reopenForCorrection(await work(), requestId));
    const closing = { by: 'office', reason: 'wrong-data', note: '' } as const;
    expect(errorOf(await closeRequest(await work(), requestId, closing))).toBe('not-yours');
    valueOf(await closeRegistered(await supervise(), requestId, closing));
    await pass(60_000);
    await dispatch();
    expect(told).toEqual(['enrolment 1 Montanari', 'cancellation wrong-data']);
    expect((await pageOf(requestId)).feed?.state).toBe('cancelled');
  });
});

describe('evidence', () => {
  it('can be verified from the archive alone, and holds neither codes nor the person', async () => {
    const { requestId } = await registerNew(clerk);
    await dispatch();
    const archive = await exportEvidence(await supervise(), requestId);
    if (!archive) throw new Error('there is evidence');
    const files = async function* () {
      for (const file of archive.files) yield await Promise.resolve(file);
    };
    const answered = zipResponse('prova.zip', files(), archive.exportedAt);
    const unpacked = unzipSync(new Uint8Array(await answered.arrayBuffer()));
    const bytesOf = (end: string): Uint8Array => {
      const [, bytes] = Object.entries(unpacked).find(([name]) => name.endsWith(end)) ?? [];
      if (!bytes) throw new Error(`${end} is in the archive`);
      return bytes;
    };
    const text = (end: string) => strFromU8(bytesOf(end));
    const keys = (end: string) => JSON.parse(text(end)) as JSONWebKeySet;
    const claims = async (end: string, set: JSONWebKeySet) =>
      JSON.parse(strFromU8((await compactVerify(text(end), createLocalJWKSet(set))).payload)) as Record<
        string,
        unknown
      >;
    const [municipality, service] = [keys('comune.jwks.json'), keys('servizio.jwks.json')];
    const digest = text('richiesta-impronta.txt');
    expect((await claims('richiesta-firma.jws', municipality)).signed_headers).toContainEqual({ digest });
    expect(await claims('richiesta-tracciamento.jws', municipality)).toMatchObject({ userID: 'one' });
    const answerClaims = await claims('risposta-firma.jws', service);
    expect(answerClaims.request_digest).toBe(digest);
    expect(answerClaims.signed_headers).toContainEqual({
      digest: `SHA-256=${createHash('sha256').update(bytesOf('risposta.json')).digest('base64')}`,
    });
    expect(JSON.parse(text('risposta.json'))).toMatchObject({ enrolment_id: requestId, version: 1 });
    expect(decodeProtectedHeader(text('risposta-firma.jws')).kid).toBe('theirs');
    await expect(claims('risposta-firma.jws', municipality)).rejects.toThrow();
    expect([...municipality.keys, ...service.keys].flatMap((key) => Object.keys(key))).not.toContain('d');
    expect(text('LEGGIMI.txt')).toContain('Non si conserva');
    const all = Object.values(unpacked)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    for (const word of ['Montanari', 'MNTBRC', '@posta', '+39347']) expect(all).not.toContain(word);
    expect(await audited('delivery-evidence.exported')).toBe(1);
  });

  it('is offered in the list for what was taken and is being cancelled', async () => {
    const { requestId } = await registerNew(clerk);
    await dispatch();
    const closing = { by: 'citizen', reason: 'gives-up', note: '' } as const;
    valueOf(await closeRegistered(await supervise(), requestId, closing));
    await registerNew(clerk);
    const { lines } = await list();
    expect(lines.map(({ word, hasEvidence }) => [word, hasEvidence])).toEqual([
      ['cancelling', true],
      ['queued', false],
    ]);
  });

  it('is not there before something was taken', async () => {
    const requestId = await refuseOne();
    expect(await exportEvidence(await supervise(), requestId)).toBeNull();
    expect(await audited('delivery-evidence.exported')).toBe(0);
  });
});

it('the text for the help desk names operations and nobody', async () => {
  const surname = 'Qwertzuiopasdfg';
  const canaries = { 'person.surname': surname, 'person.mismatchReason': 'documento controllato' };
  answer = REFUSED;
  const { requestId, requestNumber, cardSerial } = await registerNew(clerk, canaries);
  await dispatch();
  const { request, message } = await inTown(town, async ({ tx }) => ({
    request: await tx.cieRequest.findFirstOrThrow({ where: { id: requestId } }),
    message: await tx.outboxMessage.findFirstOrThrow({ where: { aggregateId: requestId } }),
  }));
  expect(request.surname).toBe(surname);
  const delivery = await deliveryOf(requestId);
  const ticket = delivery?.ticket ?? '';
  for (const needed of [
    requestId,
    message.id,
    'tax-code-invalid',
    'Versione 1',
    message.createdAt.toISOString(),
  ])
    expect(ticket).toContain(needed);
  const personal = [
    surname,
    'Beatrice',
    request.codiceFiscale,
    requestNumber,
    cardSerial,
    '1984-04-14',
    '14/04/1984',
    '@',
    '+39347',
    'documento controllato',
  ];
  for (const word of personal) expect(ticket.toLowerCase()).not.toContain(word.toLowerCase());
});
