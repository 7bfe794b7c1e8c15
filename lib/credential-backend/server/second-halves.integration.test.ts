// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { decodeJwt, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check, type Wire } from '@/contracts/validate';
import { systemClock } from '@/lib/kernel/clock';
import { Secret } from '@/lib/kernel/secret';
import { valueOf } from '@/lib/testing/value-of';
import {
  enrolmentFor,
  keyPair,
  orderTickets,
  publicOf,
  startWithCaller,
  type TestCaller,
} from '@/sandbox/testing/caller';
import { type CredentialBackend } from '../credential-backend';
import { type Delegation, type SecondHalfDispatchMessage } from '../second-half';
import { encodeContactChange } from './encode-contact-change';
import { encodeContactNotice } from './encode-contact-notice';
import { encodeSecondHalfDispatch } from './encode-second-half-dispatch';
import { makeCredentialBackend } from './make-credential-backend';
import { openSealedFirstHalves } from './open-sealed-first-halves';
import { openSealedSecondHalves } from './open-sealed-second-halves';

const municipalityCode = '037999';
const REQUESTS = {
  '/second-half-dispatches': 'SecondHalfDispatch',
  '/second-half-releases': 'SecondHalfRequest',
  '/contact-notices': 'ContactNotice',
  '/contact-changes': 'ContactChange',
  '/card-lookups': 'CardQuestion',
  '/first-half-releases': 'FirstHalfRequest',
} as const satisfies Record<string, keyof Wire>;

let sandbox: TestCaller;
let backend: CredentialBackend;
let municipalKey: JWK;
/** What went over the wire: place, body, who asked. */
const sent: { path: string; body: unknown; tracking: string }[] = [];

const recording: typeof fetch = (url, init) => {
  const { headers, body } = init as unknown as { headers: Record<string, string>; body: Uint8Array };
  const path = (url as string).slice(sandbox.baseUrl.length);
  sent.push({
    path,
    body: JSON.parse(Buffer.from(body).toString('utf8')),
    tracking: headers['Agid-JWT-TrackingEvidence'] ?? '',
  });
  return fetch(url, init);
};

beforeAll(async () => {
  sandbox = await startWithCaller(inject('sandboxUrl'));
  municipalKey = await keyPair('037999-2026-11', 'ECDH-ES');
  backend = makeCredentialBackend({
    baseUrl: sandbox.baseUrl,
    clientKey: JSON.stringify(sandbox.client),
    peerKeys: JSON.stringify(sandbox.peerKeys),
    clock: systemClock,
    newId: randomUUID,
    fetch: recording,
  });
});
afterAll(async () => {
  for (const { path, body } of sent)
    expect(check(REQUESTS[path as keyof typeof REQUESTS], body), path).toMatchObject({ ok: true });
  await sandbox.close();
});

const enrol = async () => {
  const { lot } = await orderTickets(sandbox);
  const body = enrolmentFor(lot.tickets[0]!);
  await sandbox.call('/enrolments', { key: randomUUID(), body });
  return { municipalityCode, codiceFiscale: body.tax_code, cardSerial: body.card_serial_number };
};

const askedBy = { userId: 'op-3f9c2b', userLocation: 'sportello-3', assurance: 'LoA3' };
const delegation: Delegation = {
  signedAt: new Date('2026-11-22T08:00:00Z'),
  actDigest: 'ab'.repeat(32),
  delegatedOperator: 'BSQ-017',
  confirmation: { kind: 'second-person', operatorCode: 'BSQ-002' },
};

const dispatch = (card: Awaited<ReturnType<typeof enrol>>, email: string | null) => {
  const message: SecondHalfDispatchMessage = {
    ...card,
    dispatchId: randomUUID(),
    reason: 'lost',
    email,
    occurredAt: new Date('2026-11-22T08:05:00Z'),
  };
  const delivery = {
    idempotencyKey: randomUUID(),
    body: valueOf(encodeSecondHalfDispatch(message)),
    askedBy,
  };
  return { message, delivery, answer: backend.dispatchSecondHalf(delivery) };
};

describe('by e-mail', () => {
  test('are sent with proof, by whom, and once for one key', async () => {
    const card = await enrol();
    const { message, delivery, answer } = dispatch(card, null);
    const receipt = valueOf(await answer);
    expect(receipt).toMatchObject({
      dispatchId: message.dispatchId,
      sentTo: 'b••••@posta.example',
      sentAt: expect.any(Date) as Date,
    });
    expect(decodeJwt(receipt.proof!.request.tracking)).toMatchObject({ userID: askedBy.userId });
    const again = valueOf(await backend.dispatchSecondHalf(delivery));
    expect(again.proof?.answer.body).toEqual(receipt.proof?.answer.body);
    expect(valueOf(await dispatch(card, 'nuova@casella.example').answer).sentTo).toBe(
      'n••••@casella.example',
    );
  });

  test.each([
    ['x@pec.example', 'certified-mail', 'CA36617CJ', 'WYNXXX85M17Z223C'],
    [null, 'no-known-email', 'CA90311WB', 'TRVMRC85R10G224P'],
    [null, 'card-not-active', 'CA77102MN', 'SRTNMO01C57D548A'],
    [null, 'not-found', 'CA77102MN', 'TRVMRC85R10G224P'],
  ])('to %s are refused as %s', async (email, code, cardSerial, codiceFiscale) => {
    const { answer } = dispatch({ municipalityCode, codiceFiscale, cardSerial }, email);
    expect(await answer).toMatchObject({ ok: false, error: { kind: 'refused', code } });
  });

  test('that the contract does not allow are not sent, and the place is said without the value', async () => {
    const { message } = dispatch(await enrol(), null);
    expect(encodeSecondHalfDispatch({ ...message, email: 'senza chiocciola' })).toEqual({
      ok: false,
      error: { kind: 'invalid', faults: ['/email pattern'] },
    });
  });
});

describe('on paper', () => {
  test('are released on a delegation and opened by the municipality, as second halves only', async () => {
    const card = await enrol();
    const asked = { ...card, reason: 'lost' as const, recipientKey: publicOf(municipalKey) };
    const order = { ...asked, idempotencyKey: randomUUID(), delegation, askedBy };
    const second = valueOf(await backend.releaseSecondHalf(order));
    expect(decodeJwt(sent.at(-1)!.tracking)).toMatchObject({ userID: askedBy.userId });
    expect(valueOf(await backend.releaseSecondHalf(order))).toEqual(second);
    const first = valueOf(await backend.releaseFirstHalf({ ...asked, idempotencyKey: randomUUID() }));

    const key = new Secret(municipalKey);
    const expected = { ...second, municipalityCode };
    const { sealedSecondHalves } = second;
    const halves = valueOf(await openSealedSecondHalves(sealedSecondHalves, key, expected));
    expect(halves.pin.reveal()).toMatch(/^\d{4}$/);
    expect(JSON.stringify(halves)).toBe('{"kind":"second","pin":"[redacted]","puk":"[redacted]"}');
    const otherHalf = { ok: false, error: { kind: 'other-half' } };
    expect(await openSealedFirstHalves(sealedSecondHalves, key, expected)).toEqual(otherHalf);
    expect(await openSealedSecondHalves(first.sealedFirstHalves, key, expected)).toEqual(otherHalf);
    const elsewhere = { ...expected, municipalityCode: '021999' };
    expect(await openSealedSecondHalves(sealedSecondHalves, key, elsewhere)).toMatchObject({
      error: { kind: 'other-card' },
    });
    const stranger = new Secret(await keyPair('k', 'ECDH-ES'));
    expect(await openSealedSecondHalves(sealedSecondHalves, stranger, expected)).toMatchObject({
      error: { kind: 'unreadable' },
    });
  });

  test('are refused to an operator who confirms the own delegation', async () => {
    const order = {
      ...(await enrol()),
      idempotencyKey: randomUUID(),
      reason: 'lost' as const,
      recipientKey: publicOf(municipalKey),
      delegation: {
        ...delegation,
        confirmation: { kind: 'second-person', operatorCode: 'BSQ-017' } as const,
      },
    };
    expect(await backend.releaseSecondHalf(order)).toEqual({
      ok: false,
      error: { kind: 'refused', code: 'delegation-refused' },
    });
  });
});

test('earlier contacts are told, with proof, also after they changed; the card says when they did', async () => {
  const card = await enrol();
  expect(valueOf(await backend.findCard(card)).contactsChangedAt).toBeNull();
  const changedAt = new Date('2026-11-22T08:00:00Z');
  const change = encodeContactChange({
    ...card,
    changeId: randomUUID(),
    contacts: { email: null, mobile: '+393475550199' },
    occurredAt: changedAt,
  });
  await backend.changeContacts({ idempotencyKey: randomUUID(), body: valueOf(change) });
  expect(valueOf(await backend.findCard(card)).contactsChangedAt).toEqual(changedAt);
  const notice = {
    ...card,
    noticeId: randomUUID(),
    kind: 'contacts-changed' as const,
    occurredAt: changedAt,
    office: 'Ufficio anagrafe',
    phone: '051 000 0037',
    heldBefore: changedAt,
  };
  const body = valueOf(encodeContactNotice(notice));
  expect(
    valueOf(await backend.notifyContacts({ idempotencyKey: randomUUID(), body, askedBy })),
  ).toMatchObject({
    noticeId: notice.noticeId,
    told: { email: 'b••••@posta.example', mobile: '+39 ••• ••• ••00' },
    proof: { request: { signature: expect.any(String) as string } },
  });
  const later = valueOf(encodeContactNotice({ ...notice, heldBefore: new Date('2026-11-22T09:00:00Z') }));
  expect(valueOf(await backend.notifyContacts({ idempotencyKey: randomUUID(), body: later })).told).toEqual({
    email: null,
    mobile: '+39 ••• ••• ••99',
  });
  expect(encodeContactNotice({ ...notice, phone: '' })).toEqual({
    ok: false,
    error: { kind: 'invalid', faults: ['/phone minLength'] },
  });
});
