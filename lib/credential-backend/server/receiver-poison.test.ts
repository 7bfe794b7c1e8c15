// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliveryOutcome } from '@/lib/enrolment/server/delivery-outcome';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { type Result } from '@/lib/kernel/result';
import { makeBreaker } from '@/lib/platform/breaker';
import { digestOf } from '@/lib/platform/modi/request-evidence';
import { valueOf } from '@/lib/testing/value-of';
import { type BackendError } from '../backend-error';
import { makeAsk } from './ask';
import { contactCalls } from './contact-calls';
import { encodeCancellation } from './encode-cancellation';
import { encodeContactNotice } from './encode-contact-notice';
import { encodeEnrolment } from './encode-enrolment';
import { encodeSecondHalfDispatch } from './encode-second-half-dispatch';
import { enrolmentCalls } from './enrolment-calls';
import { secondHalfCalls } from './second-half-calls';
import { makeTransport } from './transport';

/** What an answer that never ends is waited for; the others have all the time that a machine may need. */
const IMPATIENT_MS = 300;
const TYPE = 'application/json; charset=utf-8';
const peer = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });

const enrolmentId = randomUUID();
const card = { ticketId: randomUUID(), cardSerial: 'CA12345AB', municipalityCode: '037999' };
const enrolment = valueOf(
  encodeEnrolment({
    ...card,
    enrolmentId,
    version: 3,
    codiceFiscale: 'GRBKHR89R43B160B',
    holder: { surname: 'Gruber', givenName: 'Katharina' },
    requestedOn: '2026-11-21' as CivilDate,
    expectedExpiryOn: '2036-10-03' as CivilDate,
    contacts: { email: 'k.gruber@casella.example', mobile: null },
    occurredAt: new Date('2026-11-21T08:12:44Z'),
  }),
);
const cancellation = encodeCancellation({
  ...card,
  enrolmentId,
  reason: 'wrong-data',
  occurredAt: new Date('2026-11-21T09:12:44Z'),
});
const hexOf = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');

type Answer = (asked: IncomingMessage, response: ServerResponse) => Promise<void> | void;
let answer: Answer;
const server = createServer((asked, response) => {
  asked.resume().on('end', () => void answer(asked, response));
});
let baseUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The gateway's own calls over real HTTP; only a deadline may be a test's. */
const gateway = (impatient: boolean) => {
  const send = makeTransport(
    {
      baseUrl,
      clientId: 'us',
      bearer: () => Promise.resolve('jws'),
      authorise: () => Promise.resolve('Bearer token'),
      peerKeys: new Map([['peer-1', peer.publicKey]]),
    },
    makeBreaker(systemClock),
    systemClock,
    fetch,
  );
  const ask = makeAsk((call) => send(impatient ? { ...call, deadlineMs: IMPATIENT_MS } : call));
  return { ...enrolmentCalls(ask), ...secondHalfCalls(ask), ...contactCalls(ask) };
};

const seconds = () => Math.floor(systemClock.now().getTime() / 1000);

type Change = {
  body?: string;
  status?: number;
  type?: string;
  by?: KeyObject;
  claims?: Record<string, unknown>;
  headers?: Record<string, string>;
};

/** A signed answer to what was asked; a test changes one thing of it. */
const answered =
  (change: Change & { body: string }): Answer =>
  async (asked, response) => {
    const { body, status = 201, type = TYPE } = change;
    const digest = digestOf(Buffer.from(body));
    const claims = {
      iss: 'them',
      aud: 'us',
      iat: seconds(),
      exp: seconds() + 60,
      jti: randomUUID(),
      request_digest: asked.headers.digest,
      signed_headers: [{ digest }, { 'content-type': type }],
      ...change.claims,
    };
    const signature = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'peer-1' })
      .sign(change.by ?? peer.privateKey);
    response.writeHead(status, {
      'Content-Type': type,
      Digest: digest,
      'Agid-JWT-Signature': signature,
      ...change.headers,
    });
    response.end(body);
  };

const receiptOf = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    receipt_id: randomUUID(),
    enrolment_id: enrolmentId,
    version: 3,
    version_in_force: 3,
    request_digest: hexOf(enrolment),
    received_at: '2026-11-21T09:12:45.120Z',
    ...change,
  });

/** An answer that is right but for this. */
const but = (change: Change, receipt: Record<string, unknown> = {}): Answer =>
  answered({ body: receiptOf(receipt), ...change });

const plain =
  (status: number, headers: Record<string, string>, body: string | Buffer): Answer =>
  (_asked, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const drip: Answer = async (_asked, response) => {
  response.writeHead(201, { 'Content-Type': TYPE });
  for (const letter of receiptOf()) {
    if (response.destroyed) return;
    response.write(letter);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

const submit = (impatient = false) =>
  gateway(impatient).submitEnrolment({ idempotencyKey: randomUUID(), body: enrolment });
const cancel = () => gateway(false).cancelEnrolment({ idempotencyKey: randomUUID(), body: cancellation });

test.each([200, 201])('the right answer is taken with %i', async (status) => {
  answer = but({ status });
  expect(await submit()).toMatchObject({ ok: true, value: { enrolmentId, version: 3 } });
});

const other = digestOf(Buffer.from('{}'));
const POISON: [string, Answer, string?][] = [
  ['nobody signed', plain(200, { 'Content-Type': TYPE }, receiptOf())],
  ['another key signed', but({ by: stranger.privateKey })],
  ['a signature that is none', but({ headers: { 'Agid-JWT-Signature': 'a.b.c' } })],
  ['for somebody else', but({ claims: { aud: 'others' } })],
  ['of yesterday', but({ claims: { iat: seconds() - 86_400, exp: seconds() - 86_340 } })],
  ['signed for another request', but({ claims: { request_digest: other } })],
  ['signed for no request', but({ claims: { request_digest: undefined } })],
  ['signed without headers', but({ claims: { signed_headers: {} } })],
  [
    'signed over other bytes',
    but({ claims: { signed_headers: [{ digest: other }, { 'content-type': TYPE }] } }),
  ],
  ['with the digest of other bytes', but({ headers: { Digest: other } })],
  ['about other bytes than were sent', but({}, { request_digest: hexOf(cancellation) })],
  ['about another enrolment', but({}, { enrolment_id: randomUUID() })],
  ['about another version', but({}, { version: 4, version_in_force: 4 })],
  ['that an older version is in force', but({}, { version_in_force: 2 })],
  ['that says more than the contract', but({}, { applied: true })],
  ['without a receipt', answered({ body: '{}' })],
  ['truncated JSON', answered({ body: receiptOf().slice(0, -20) })],
  ['empty', answered({ body: '' })],
  ['nothing at all', plain(201, {}, '')],
  ['no content', plain(204, {}, '')],
  ['a page', plain(200, { 'Content-Type': 'text/html' }, '<html>accedi</html>')],
  ['signed as text', but({ type: 'text/plain' })],
  ['ten megabytes', answered({ body: receiptOf({ receipt_id: 'x'.repeat(10_485_760) }) })],
  ['moved', plain(301, { Location: '/elsewhere' }, '')],
  ['dripping past the deadline', drip, 'unreachable'],
  ['broken off', (asked) => void asked.socket.resetAndDestroy(), 'unreachable'],
];

test.each(POISON.map(([name, given, kind = 'invalid-answer']) => [name, given, kind] as const))(
  'a success %s is not believed, and the message stays to be sent',
  async (_name, given, kind) => {
    answer = given;
    const result = await submit(given === drip);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(deliveryOutcome(result).kind).toBe('retry');
  },
);

const taken = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    receipt_id: randomUUID(),
    enrolment_id: enrolmentId,
    request_digest: hexOf(cancellation),
    received_at: '2026-11-21T09:13:45.120Z',
    ...change,
  });

test('a cancellation is taken by an answer about it, and by no other', async () => {
  answer = answered({ body: taken() });
  expect(await cancel()).toMatchObject({ ok: true, value: { enrolmentId } });
  for (const change of [{ enrolment_id: randomUUID() }, { request_digest: hexOf(enrolment) }]) {
    answer = answered({ body: taken(change) });
    expect(await cancel()).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
  }
});

const ordered = { ...card, codiceFiscale: 'GRBKHR89R43B160B', occurredAt: new Date('2026-11-21T09:12:44Z') };
const dispatchId = randomUUID();
const dispatch = valueOf(encodeSecondHalfDispatch({ ...ordered, dispatchId, reason: 'lost', email: null }));
const noticeId = randomUUID();
const notice = valueOf(
  encodeContactNotice({
    ...ordered,
    noticeId,
    kind: 'codes-reprinted',
    office: 'Ufficio anagrafe',
    phone: '051 000 0037',
    heldBefore: ordered.occurredAt,
  }),
);
const recipientKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43), kid: 'k-11' } as const;
const RECEIPTS: Record<
  string,
  { right: Record<string, unknown>; ask: () => Promise<Result<unknown, BackendError>> }
> = {
  'a dispatch of second halves': {
    right: {
      receipt_id: randomUUID(),
      dispatch_id: dispatchId,
      sent_to: 'k••••@casella.example',
      request_digest: hexOf(dispatch),
      sent_at: '2026-11-21T09:13:45.120Z',
    },
    ask: () => gateway(false).dispatchSecondHalf({ idempotencyKey: randomUUID(), body: dispatch }),
  },
  'a notice to earlier contacts': {
    right: {
      receipt_id: randomUUID(),
      notice_id: noticeId,
      told: {},
      request_digest: hexOf(notice),
      received_at: '2026-11-21T09:13:45.120Z',
    },
    ask: () => gateway(false).notifyContacts({ idempotencyKey: randomUUID(), body: notice }),
  },
  'a release of second halves': {
    right: {
      release_id: randomUUID(),
      ticket_id: card.ticketId,
      card_serial_number: card.cardSerial,
      recipient_key_id: recipientKey.kid,
      sealed_second_halves: 'a..b.c.d',
      released_at: '2026-11-21T09:13:45.120Z',
    },
    ask: () =>
      gateway(false).releaseSecondHalf({
        ...ordered,
        idempotencyKey: randomUUID(),
        reason: 'lost',
        recipientKey,
        delegation: {
          signedAt: ordered.occurredAt,
          actDigest: 'ab'.repeat(32),
          delegatedOperator: 'BSQ-017',
          confirmation: { kind: 'hold' },
        },
      }),
  },
};
/** Each member that binds an answer to what was asked, as it would stand in an answer to somebody else. */
const OTHERS: Record<string, unknown> = {
  dispatch_id: randomUUID(),
  notice_id: randomUUID(),
  request_digest: hexOf(enrolment),
  card_serial_number: 'CA54321AB',
  recipient_key_id: 'k-10',
};

test.each(Object.entries(RECEIPTS))(
  '%s is taken by the right answer, and by no other',
  async (_name, { right, ask }) => {
    answer = answered({ body: JSON.stringify(right) });
    expect(await ask()).toMatchObject({ ok: true });
    const wrong = [
      ...Object.keys(OTHERS)
        .filter((name) => name in right)
        .map((name) => ({ ...right, [name]: OTHERS[name] })),
      ...Object.keys(right).map((name) => ({ ...right, [name]: undefined })),
      { ...right, pin_second_half: '1234' },
    ];
    expect(wrong.length).toBeGreaterThanOrEqual(8);
    for (const body of wrong) {
      answer = answered({ body: JSON.stringify(body) });
      expect(await ask()).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
    }
    answer = plain(200, { 'Content-Type': TYPE }, JSON.stringify(right));
    expect(await ask()).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
  },
);
