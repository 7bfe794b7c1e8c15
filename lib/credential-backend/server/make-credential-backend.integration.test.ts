// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { decodeJwt, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { Secret } from '@/lib/kernel/secret';
import { valueOf } from '@/lib/testing/value-of';
import { type TestCaller, keyPair, publicOf, startWithCaller } from '@/sandbox/testing/caller';
import { ASSERTION_AUDIENCE } from '@/sandbox/vouchers';
import { type CredentialBackend } from '../credential-backend';
import { encodeEnrolment } from './encode-enrolment';
import { makeCredentialBackend } from './make-credential-backend';
import { openSealedFirstHalves } from './open-sealed-first-halves';

let sandbox: TestCaller;
let backend: CredentialBackend;
let municipalKey: JWK;
const municipalityCode = '037999';

const gateway = (clientKey: JWK, baseUrl = sandbox.baseUrl) =>
  makeCredentialBackend({
    baseUrl,
    clientKey: JSON.stringify(clientKey),
    peerKeys: JSON.stringify(sandbox.peerKeys),
    clock: systemClock,
    newId: randomUUID,
  });

beforeAll(async () => {
  sandbox = await startWithCaller(inject('sandboxUrl'));
  municipalKey = await keyPair('037999-2026-11', 'ECDH-ES');
  backend = gateway(sandbox.client);
});
afterAll(() => sandbox.close());

const order = async (count = 1) =>
  valueOf(
    await backend.orderTickets({
      idempotencyKey: randomUUID(),
      municipalityCode,
      count,
      recipientKey: publicOf(municipalKey),
    }),
  );

const enrol = async () => {
  const ticket = (await order()).tickets[0]!;
  const message = {
    enrolmentId: randomUUID(),
    version: 1,
    ticketId: ticket.ticketId,
    cardSerial: ticket.cardSerial,
    municipalityCode,
    codiceFiscale: 'GRBKHR89R43B160B',
    holder: { surname: 'Gruber', givenName: 'Katharina' },
    requestedOn: '2026-11-21' as CivilDate,
    expectedExpiryOn: '2036-10-03' as CivilDate,
    contacts: { email: 'k.gruber@casella.example', mobile: null },
    occurredAt: new Date('2026-11-21T08:12:44Z'),
  };
  const body = valueOf(encodeEnrolment(message));
  const receipt = valueOf(await backend.submitEnrolment({ idempotencyKey: randomUUID(), body }));
  return { ticket, message, body, receipt };
};

describe('tickets', () => {
  test('are ordered, opened by the municipality alone, and voided', async () => {
    const { tickets, recipientKeyId } = await order(3);
    expect(recipientKeyId).toBe('037999-2026-11');
    const [ticket, other] = tickets as [(typeof tickets)[0], (typeof tickets)[0]];
    const expected = { ...ticket, municipalityCode };
    const key = new Secret(municipalKey);
    const halves = valueOf(await openSealedFirstHalves(ticket.sealedFirstHalves, key, expected));
    expect(halves.pin.reveal()).toMatch(/^\d{4}$/);
    expect(JSON.stringify(halves)).toBe('{"pin":"[redacted]","puk":"[redacted]"}');
    const unreadable = { ok: false, error: { kind: 'unreadable' } };
    const otherCard = { ok: false, error: { kind: 'other-card' } };
    const open = openSealedFirstHalves;
    expect(await open(ticket.sealedFirstHalves, new Secret(await keyPair('k', 'ECDH-ES')), expected)).toEqual(
      unreadable,
    );
    expect(await open(`${ticket.sealedFirstHalves.slice(0, -2)}AA`, key, expected)).toEqual(unreadable);
    expect(await open(ticket.sealedFirstHalves, key, { ...other, municipalityCode })).toEqual(otherCard);
    expect(await open(ticket.sealedFirstHalves, key, { ...ticket, municipalityCode: '021999' })).toEqual(
      otherCard,
    );
    const ticketIds = tickets.map(({ ticketId }) => ticketId);
    const voided = valueOf(
      await backend.voidTickets({ idempotencyKey: randomUUID(), municipalityCode, ticketIds }),
    );
    expect(new Map(voided.map(({ ticketId, outcome }) => [ticketId, outcome]))).toEqual(
      new Map(ticketIds.map((id) => [id, 'voided'])),
    );
  });

  test('an order never carries the private part of the key', async () => {
    const whole = municipalKey as unknown as ReturnType<typeof publicOf>;
    const answer = await backend.orderTickets({
      idempotencyKey: randomUUID(),
      municipalityCode,
      count: 1,
      recipientKey: whole,
    });
    expect(answer.ok).toBe(true);
  });
});

describe('enrolments', () => {
  test('are delivered, shown, and delivered again with the same receipt', async () => {
    const { message, body, receipt } = await enrol();
    expect(receipt).toMatchObject({ enrolmentId: message.enrolmentId, version: 1, versionInForce: 1 });
    expect(receipt.activationPossibleFrom).toBeInstanceOf(Date);
    expect(valueOf(await backend.showEnrolment(message.enrolmentId))).toMatchObject({
      cardSerial: message.cardSerial,
      cardState: 'active',
      requestDigest: createHash('sha256').update(body).digest('hex'),
    });
    const key = randomUUID();
    const [first, again] = [
      valueOf(await backend.submitEnrolment({ idempotencyKey: key, body })),
      valueOf(await backend.submitEnrolment({ idempotencyKey: key, body })),
    ];
    expect({ ...again, proof: null }).toEqual({ ...first, proof: null });
    expect(again.proof?.answer.body).toEqual(first.proof?.answer.body);
    expect(again.proof?.answer.signature).not.toBe(first.proof?.answer.signature);
  });

  test('that never arrived are not found', async () => {
    expect(await backend.showEnrolment(randomUUID())).toMatchObject({
      error: { kind: 'refused', code: 'not-found' },
    });
  });
});

describe('what proves a delivery', () => {
  test('names who asked and from where, and the answer names our request', async () => {
    const { body } = await enrol();
    const askedBy = { userId: 'op-3f9c2b', userLocation: 'comune-037999/sportello-3', assurance: 'LoA3' };
    const { proof } = valueOf(await backend.submitEnrolment({ idempotencyKey: randomUUID(), body, askedBy }));
    expect(decodeJwt(proof!.request.tracking)).toMatchObject({
      userID: askedBy.userId,
      userLocation: askedBy.userLocation,
      LoA: 'LoA3',
      dnonce: expect.stringMatching(/^\d{13}$/) as string,
    });
    expect(decodeJwt(proof!.answer.signature)).toMatchObject({
      request_digest: `SHA-256=${createHash('sha256').update(body).digest('base64')}`,
    });
  });

  test('an answer that another key signed is not believed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const stranger = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'backend-1' };
    const fooled = makeCredentialBackend({
      baseUrl: sandbox.baseUrl,
      clientKey: JSON.stringify(sandbox.client),
      peerKeys: JSON.stringify({ keys: [stranger] }),
      clock: systemClock,
      newId: randomUUID,
    });
    const order = { municipalityCode, count: 1, recipientKey: publicOf(municipalKey) };
    const answer = await fooled.orderTickets({ idempotencyKey: randomUUID(), ...order });
    expect(answer).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
  });

  test('calls go by vouchers of the platform, each bound to who asks', async () => {
    const byVouchers = makeCredentialBackend({
      baseUrl: sandbox.baseUrl,
      clientKey: JSON.stringify(sandbox.client),
      peerKeys: JSON.stringify(sandbox.peerKeys),
      platform: {
        tokenUrl: sandbox.tokenUrl,
        assertionAudience: ASSERTION_AUDIENCE,
        purposeId: randomUUID(),
      },
      clock: systemClock,
      newId: randomUUID,
    });
    const { body } = await enrol();
    expect((await byVouchers.submitEnrolment({ idempotencyKey: randomUUID(), body })).ok).toBe(true);
    expect((await byVouchers.listOfficialForms()).ok).toBe(true);
    expect((await byVouchers.listOfficialForms()).ok).toBe(true);
  });
});

describe('cards', () => {
  test('of ours and never seen are found; an unknown one is refused', async () => {
    const { message } = await enrol();
    const question = {
      municipalityCode,
      codiceFiscale: message.codiceFiscale,
      cardSerial: message.cardSerial,
    };
    expect(valueOf(await backend.findCard(question))).toMatchObject({
      state: 'active',
      holder: { surname: 'Gruber', givenName: 'Katharina' },
      issuingMunicipality: { code: '037999', name: 'Borgo San Quirino' },
      knownContacts: { email: 'k••••@casella.example', mobile: null },
    });
    const single = { municipalityCode, codiceFiscale: 'WYNXXX85M17Z223C', cardSerial: 'CA36617CJ' };
    expect(valueOf(await backend.findCard(single)).holder).toEqual({ surname: 'Wayan', givenName: null });
    const unknown = await backend.findCard({ ...question, cardSerial: 'CZ00000ZZ' });
    expect(unknown).toMatchObject({ error: { kind: 'refused', code: 'not-found' } });
  });

  test('give the same first halves again, for one print', async () => {
    const { ticket, message } = await enrol();
    const key = new Secret(municipalKey);
    const recipientKey = publicOf(municipalKey);
    const asked = {
      municipalityCode,
      codiceFiscale: message.codiceFiscale,
      cardSerial: message.cardSerial,
      recipientKey,
    };
    const idempotencyKey = randomUUID();
    const release = valueOf(
      await backend.releaseFirstHalf({ ...asked, idempotencyKey, reason: 'illegible' }),
    );
    const expected = { ...ticket, municipalityCode };
    const before = valueOf(await openSealedFirstHalves(ticket.sealedFirstHalves, key, expected));
    const after = valueOf(
      await openSealedFirstHalves(release.sealedFirstHalves, key, { ...release, municipalityCode }),
    );
    expect([after.pin.reveal(), after.puk.reveal()]).toEqual([before.pin.reveal(), before.puk.reveal()]);
    expect(await backend.releaseFirstHalf({ ...asked, idempotencyKey, reason: 'illegible' })).toEqual({
      ok: true,
      value: release,
    });
    const stolen = { ...asked, codiceFiscale: 'SRTNMO01C57D548A', cardSerial: 'CA77102MN' };
    expect(
      await backend.releaseFirstHalf({ ...stolen, idempotencyKey: randomUUID(), reason: 'stolen' }),
    ).toEqual({
      ok: false,
      error: { kind: 'refused', code: 'card-not-active', cardState: 'stolen' },
    });
  });
});

describe('official forms', () => {
  test('are listed and fetched byte for byte; a newer version is published', async () => {
    const forms = valueOf(await backend.listOfficialForms());
    expect(
      forms
        .filter(({ code, language }) => code === 'CIE-M-01' && language === 'it')
        .map(({ version }) => version),
    ).toEqual(['3.2', '3.1']);
    const bytes = valueOf(await backend.fetchOfficialForm(forms[0]!.digest));
    expect(bytes.byteLength).toBe(forms[0]!.sizeBytes);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await backend.fetchOfficialForm('0'.repeat(64))).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('notices to the operators', () => {
  test('are listed with whom they are for and until when; the first is about contacts and new forms', async () => {
    const [first, ...others] = valueOf(await backend.listOperatorNotices());
    expect(first).toMatchObject({
      title: 'CieID: credenziali di livello 1 e 2, contatti e nuovi moduli',
      audience: 'all',
      publishedAt: expect.any(Date) as Date,
    });
    expect(others.map(({ audience }) => audience)).toEqual(['clerk', 'supervisor']);
  });
});

describe('trust and absence', () => {
  test('the service says that it works', async () => {
    const { askedAt, answeredAt, theirTime } = valueOf(await backend.showStatus());
    expect(answeredAt.getTime()).toBeGreaterThanOrEqual(askedAt.getTime());
    expect(Math.abs(theirTime!.getTime() - answeredAt.getTime())).toBeLessThan(30_000);
  });

  test('it is asked also while the breaker holds the other calls back', async () => {
    let away = true;
    const patchy: typeof fetch = (url, init) =>
      away ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init);
    const held = makeCredentialBackend({
      baseUrl: sandbox.baseUrl,
      clientKey: JSON.stringify(sandbox.client),
      peerKeys: JSON.stringify(sandbox.peerKeys),
      clock: systemClock,
      newId: randomUUID,
      fetch: patchy,
    });
    for (let index = 0; index < 20; index += 1) await held.listOfficialForms();
    away = false;
    expect(await held.listOfficialForms()).toMatchObject({ error: { kind: 'unreachable' } });
    expect(await held.showStatus()).toMatchObject({ ok: true });
    expect(await held.listOfficialForms()).toMatchObject({ error: { kind: 'unreachable' } });
  });

  test('a key that is not registered is told so', async () => {
    const stranger = gateway(await keyPair('stranger', 'ES256'));
    expect(await stranger.listOfficialForms()).toEqual({ ok: false, error: { kind: 'unauthorised' } });
  });

  test('nobody there is a result, not an exception', async () => {
    const away = gateway(sandbox.client, 'http://127.0.0.1:1/rest/credential-backend/v1');
    expect(await away.showStatus()).toMatchObject({
      error: { kind: 'unreachable', since: expect.any(Date) as Date },
    });
  });

  test('an answer about something else than was asked is not used', async () => {
    const { lotId, tickets } = await order();
    const swapped: typeof fetch = async (url, init) => {
      const answer = await fetch(url, init);
      const text = (await answer.text()).replace(
        /"recipient_key_id":"[^"]+"/,
        '"recipient_key_id":"another"',
      );
      return new Response(text, { status: answer.status, headers: answer.headers });
    };
    const fooled = makeCredentialBackend({
      baseUrl: sandbox.baseUrl,
      clientKey: JSON.stringify(sandbox.client),
      peerKeys: JSON.stringify(sandbox.peerKeys),
      clock: systemClock,
      newId: randomUUID,
      fetch: swapped,
    });
    const answer = await fooled.orderTickets({
      idempotencyKey: lotId,
      municipalityCode,
      count: tickets.length,
      recipientKey: publicOf(municipalKey),
    });
    expect(answer).toEqual({ ok: false, error: { kind: 'invalid-answer' } });
  });
});
