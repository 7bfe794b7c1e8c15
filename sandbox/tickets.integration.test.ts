// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Wire, check } from '@/contracts/validate';
import {
  type TestCaller,
  enrolmentFor,
  keyPair,
  orderTickets,
  publicOf,
  startWithCaller,
  unseal,
} from './testing/caller';

let caller: TestCaller;
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'));
});
afterAll(() => caller.close());

const problemType = async (answer: Response) =>
  ((await answer.json()) as Wire['Problem']).type.split('/').at(-1);

describe('a lot', () => {
  test('is what the contract says, each serial once', async () => {
    const { lot, status } = await orderTickets(caller, 50);
    expect(status).toBe(201);
    expect(check('TicketLot', lot)).toMatchObject({ ok: true });
    expect(new Set(lot.tickets.map((ticket) => ticket.card_serial_number)).size).toBe(50);
  });

  test('is sealed to the key that was sent, with ticket, card and municipality inside', async () => {
    const { lot, recipient } = await orderTickets(caller);
    const ticket = lot.tickets[0]!;
    expect(decodeProtectedHeader(ticket.sealed_first_halves)).toMatchObject({
      alg: 'ECDH-ES',
      enc: 'A256GCM',
      kid: 'key-of-the-month',
    });
    expect(await unseal(ticket.sealed_first_halves, recipient)).toEqual({
      ticket_id: ticket.ticket_id,
      card_serial_number: ticket.card_serial_number,
      municipality_code: '037999',
      pin_first_half: expect.stringMatching(/^\d{4}$/) as string,
      puk_first_half: expect.stringMatching(/^\d{4}$/) as string,
    });
    await expect(unseal(ticket.sealed_first_halves, await keyPair('2026-11', 'ECDH-ES'))).rejects.toThrow();
  });

  test('comes again, byte for byte, by the same key; another order by that key is refused', async () => {
    const recipient = publicOf(await keyPair('2026-11', 'ECDH-ES'));
    const key = randomUUID();
    const body = { municipality_code: '037999', count: 3, recipient_key: recipient };
    const first = await caller.call('/ticket-lots', { key, body });
    const again = await caller.call('/ticket-lots', { key, body });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.text()).toBe(await first.text());
    const other = await caller.call('/ticket-lots', { key, body: { ...body, count: 4 } });
    expect([other.status, await problemType(other)]).toEqual([422, 'idempotency-key-reuse']);
    const elsewhere = await caller.call('/ticket-voids', {
      key,
      body: { municipality_code: '037999', ticket_ids: [randomUUID()] },
    });
    expect(elsewhere.status).toBe(422);
  });

  test('is made once when the same order comes five times together', async () => {
    const body = {
      municipality_code: '037999',
      count: 2,
      recipient_key: publicOf(await keyPair('k', 'ECDH-ES')),
    };
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => caller.call('/ticket-lots', { key, body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  test('is refused to an unknown municipality, for too many, to a key that is no point of the curve', async () => {
    const key = publicOf(await keyPair('k', 'ECDH-ES'));
    const order = (changes: object) =>
      caller.call('/ticket-lots', {
        key: randomUUID(),
        body: { municipality_code: '037999', count: 1, recipient_key: key, ...changes },
      });
    expect(await problemType(await order({ municipality_code: '058091' }))).toBe('municipality-unknown');
    expect(await problemType(await order({ count: 201 }))).toBe('malformed-request');
    expect(await problemType(await order({ recipient_key: { ...key, y: key.x } }))).toBe(
      'recipient-key-unusable',
    );
    expect(await problemType(await order({ recipient_key: { ...key, d: key.x } }))).toBe('malformed-request');
  });
});

describe('voiding', () => {
  const voidAll = async (ids: string[], municipality = '037999') => {
    const answer = await caller.call('/ticket-voids', {
      key: randomUUID(),
      body: { municipality_code: municipality, ticket_ids: ids },
    });
    return new Map(
      ((await answer.json()) as Wire['VoidedTickets']).items.map((item) => [item.ticket_id, item.outcome]),
    );
  };

  test('tells each ticket apart and keeps its word', async () => {
    const { lot } = await orderTickets(caller, 3);
    const [free, enrolled, foreign] = lot.tickets.map((ticket) => ticket.ticket_id) as [
      string,
      string,
      string,
    ];
    await caller.call('/enrolments', { key: randomUUID(), body: enrolmentFor(lot.tickets[1]!) });
    const unknown = randomUUID();
    expect(await voidAll([free, enrolled, unknown])).toEqual(
      new Map([
        [free, 'voided'],
        [enrolled, 'enrolled'],
        [unknown, 'unknown'],
      ]),
    );
    expect(await voidAll([foreign], '021999')).toEqual(new Map([[foreign, 'unknown']]));
    expect(await voidAll([free])).toEqual(new Map([[free, 'voided']]));
    const late = await caller.call('/enrolments', { key: randomUUID(), body: enrolmentFor(lot.tickets[0]!) });
    expect([late.status, await problemType(late)]).toEqual([422, 'ticket-voided']);
  });
});

describe('returning', () => {
  test('takes what was never used, once and for all', async () => {
    const { lot } = await orderTickets(caller, 3);
    const [free, enrolled, voided] = lot.tickets.map((ticket) => ticket.ticket_id);
    await caller.call('/enrolments', { key: randomUUID(), body: enrolmentFor(lot.tickets[1]!) });
    await caller.call('/ticket-voids', {
      key: randomUUID(),
      body: { municipality_code: '037999', ticket_ids: [voided] },
    });
    const unknown = randomUUID();
    const returned = async () => {
      const body = { municipality_code: '037999', ticket_ids: [free, enrolled, voided, unknown] };
      const answer = await caller.call('/ticket-returns', { key: randomUUID(), body });
      const checked = check('ReturnedTickets', await answer.json());
      return checked.ok && new Map(checked.value.items.map((item) => [item.ticket_id, item.outcome]));
    };
    const outcomes = new Map([
      [free, 'returned'],
      [enrolled, 'enrolled'],
      [voided, 'voided'],
      [unknown, 'unknown'],
    ]);
    expect(await returned()).toEqual(outcomes);
    expect(await returned()).toEqual(outcomes);
    const late = await caller.call('/enrolments', { key: randomUUID(), body: enrolmentFor(lot.tickets[0]!) });
    expect([late.status, await problemType(late)]).toEqual([422, 'ticket-voided']);
  });
});
