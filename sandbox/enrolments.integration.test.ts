// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Wire, check } from '@/contracts/validate';
import { type TestCaller, enrolmentFor, orderTickets, startWithCaller } from './testing/caller';

let caller: TestCaller;
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'));
});
afterAll(() => caller.close());

const submit = async (body: Wire['Enrolment'] | string, key: string = randomUUID()) => {
  const answer = await caller.call('/enrolments', { key, body });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    headers: answer.headers,
    json: JSON.parse(text) as Wire['EnrolmentReceipt'] & Wire['Problem'],
  };
};

const cancellationOf = (enrolment: Wire['Enrolment']): Wire['EnrolmentCancellation'] => ({
  enrolment_id: enrolment.enrolment_id,
  ticket_id: enrolment.ticket_id,
  card_serial_number: enrolment.card_serial_number,
  municipality_code: enrolment.municipality_code,
  reason: 'wrong-person',
  occurred_at: '2026-11-21T09:00:00Z',
});

const cancel = async (body: Wire['EnrolmentCancellation'], key: string) => {
  const answer = await caller.call('/enrolment-cancellations', { key, body });
  return { status: answer.status, text: await answer.text() };
};

const problemOf = ({ json }: { json: Wire['Problem'] }) => json.type.split('/').at(-1);

const stateOf = async (id: string) =>
  (await (await caller.call(`/enrolments/${id}`)).json()) as Wire['EnrolmentState'];

const fresh = async (changes: Partial<Wire['Enrolment']> = {}) =>
  enrolmentFor((await orderTickets(caller)).lot.tickets[0]!, changes);

describe('an enrolment', () => {
  test('is received, with a receipt for exactly these bytes and a place to look at', async () => {
    const enrolment = await fresh();
    const text = JSON.stringify(enrolment);
    const { status, json, headers } = await submit(text);
    expect(status).toBe(201);
    expect(check('EnrolmentReceipt', json)).toMatchObject({ ok: true });
    expect(json.request_digest).toBe(createHash('sha256').update(text).digest('hex'));
    expect(json.activation_possible_from).toBeDefined();
    expect(headers.get('location')).toBe(`${caller.baseUrl}/enrolments/${enrolment.enrolment_id}`);
    expect(check('EnrolmentState', await stateOf(enrolment.enrolment_id))).toMatchObject({ ok: true });
  });

  test('sent again by the same key gets the same receipt, byte for byte; other bytes are refused', async () => {
    const enrolment = await fresh();
    const key = randomUUID();
    const first = await submit(enrolment, key);
    const again = await submit(enrolment, key);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.text).toBe(first.text);
    const other = await submit({ ...enrolment, contacts: {} }, key);
    expect([other.status, problemOf(other)]).toEqual([422, 'idempotency-key-reuse']);
  });

  test('of a lower version never overwrites; of a higher one does', async () => {
    const enrolment = await fresh({ version: 2 });
    await submit(enrolment);
    const late = await submit({ ...enrolment, version: 1, contacts: { email: 'vecchia@posta.example' } });
    expect(late.status).toBe(201);
    expect(late.json).toMatchObject({ version: 1, version_in_force: 2 });
    const before = await stateOf(enrolment.enrolment_id);
    await submit({ ...enrolment, version: 3, contacts: {} });
    const after = await stateOf(enrolment.enrolment_id);
    expect(before).toMatchObject({ version_in_force: 2 });
    expect(after).toMatchObject({ version_in_force: 3 });
    expect(after.activation_possible_from).toBeUndefined();
    const card = await caller.call('/card-lookups', {
      body: {
        municipality_code: '037999',
        tax_code: enrolment.tax_code,
        card_serial_number: enrolment.card_serial_number,
      },
    });
    expect(((await card.json()) as Wire['Card']).known_contacts).toEqual({});
  });

  test('of the same version with other bytes is refused, and what was there stays', async () => {
    const enrolment = await fresh();
    await submit(enrolment);
    const other = await submit({ ...enrolment, contacts: {} });
    expect([other.status, problemOf(other)]).toEqual([422, 'version-conflict']);
    expect((await stateOf(enrolment.enrolment_id)).activation_possible_from).toBeDefined();
    expect((await submit(enrolment)).status).toBe(201);
  });

  test('of several versions at once ends at the highest', async () => {
    const enrolment = await fresh();
    const versions = [4, 2, 5, 1, 3];
    const answers = await Promise.all(versions.map((version) => submit({ ...enrolment, version })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(await stateOf(enrolment.enrolment_id)).toMatchObject({ version_in_force: 5 });
  });

  test('is refused when ticket, card and municipality do not belong together', async () => {
    const enrolment = await fresh();
    expect(problemOf(await submit({ ...enrolment, ticket_id: randomUUID() }))).toBe('ticket-unknown');
    expect(problemOf(await submit({ ...enrolment, card_serial_number: 'CZ99999ZZ' }))).toBe('ticket-unknown');
    expect(problemOf(await submit({ ...enrolment, municipality_code: '021999' }))).toBe('ticket-unknown');
    expect(problemOf(await submit({ ...enrolment, municipality_code: '058091' }))).toBe(
      'municipality-unknown',
    );
  });

  test('takes a ticket for itself: no second enrolment on it, no second ticket for it', async () => {
    const { lot } = await orderTickets(caller, 2);
    const enrolment = enrolmentFor(lot.tickets[0]!);
    await submit(enrolment);
    expect(problemOf(await submit({ ...enrolment, enrolment_id: randomUUID() }))).toBe('ticket-taken');
    const moved = enrolmentFor(lot.tickets[1]!, { enrolment_id: enrolment.enrolment_id, version: 2 });
    expect(problemOf(await submit(moved))).toBe('ticket-taken');
    expect(await stateOf(enrolment.enrolment_id)).toMatchObject({
      version_in_force: 1,
      ticket_id: enrolment.ticket_id,
    });
  });

  test('is refused with a wrong check letter, a half, or a contact that is none', async () => {
    const enrolment = await fresh();
    expect(problemOf(await submit({ ...enrolment, tax_code: 'MNTBRC84D54A944F' }))).toBe('tax-code-invalid');
    const withHalf = { ...enrolment, puk_first_half: '1234' };
    expect(problemOf(await submit(JSON.stringify(withHalf)))).toBe('malformed-request');
    expect(problemOf(await submit({ ...enrolment, contacts: { email: 'non una casella' } }))).toBe(
      'malformed-request',
    );
  });

  test('that was refused leaves its key free', async () => {
    const enrolment = await fresh();
    const key = randomUUID();
    expect((await submit({ ...enrolment, tax_code: 'MNTBRC84D54A944F' }, key)).status).toBe(422);
    expect((await submit(enrolment, key)).status).toBe(201);
  });

  test('taken back cancels its card, whoever asks again and however late the next version comes', async () => {
    const enrolment = await fresh();
    await submit(enrolment);
    const body = cancellationOf(enrolment);
    const key = randomUUID();
    const first = await cancel(body, key);
    expect(first.status).toBe(201);
    expect(check('CancellationReceipt', JSON.parse(first.text))).toMatchObject({ ok: true });
    const again = await cancel(body, key);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect((await cancel(body, randomUUID())).status).toBe(201);
    await submit({ ...enrolment, version: 2 });
    expect(await stateOf(enrolment.enrolment_id)).toMatchObject({ card_state: 'cancelled' });
  });

  test('taken back before it came cannot come any more', async () => {
    const enrolment = await fresh();
    expect((await cancel(cancellationOf(enrolment), randomUUID())).status).toBe(201);
    expect(problemOf(await submit(enrolment))).toBe('ticket-voided');
  });

  test("is not taken back by another enrolment's name, ticket or municipality", async () => {
    const enrolment = await fresh();
    await submit(enrolment);
    const body = cancellationOf(enrolment);
    const refused = async (changes: Partial<Wire['EnrolmentCancellation']>) =>
      JSON.parse((await cancel({ ...body, ...changes }, randomUUID())).text) as Wire['Problem'];
    const kinds = [
      await refused({ enrolment_id: randomUUID() }),
      await refused({ ticket_id: randomUUID() }),
      await refused({ municipality_code: '021999' }),
    ].map((json) => problemOf({ json }));
    expect(kinds).toEqual(['ticket-taken', 'ticket-unknown', 'ticket-unknown']);
    expect(await stateOf(enrolment.enrolment_id)).toMatchObject({ card_state: 'active' });
  });

  test('that never came is not found', async () => {
    expect((await caller.call(`/enrolments/${randomUUID()}`)).status).toBe(404);
    expect((await caller.call('/enrolments/1')).status).toBe(400);
  });
});
