// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Wire } from '@/contracts/validate';
import { readMessages } from './sent-messages';
import { enrolmentFor, orderTickets, startWithCaller, type TestCaller } from './testing/caller';

let caller: TestCaller;
let client: pg.Client;
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'));
  client = new pg.Client({ connectionString: caller.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await caller.close();
});

const enrol = async (contacts: Wire['Contacts']): Promise<Wire['Enrolment']> => {
  const { lot } = await orderTickets(caller);
  const body = enrolmentFor(lot.tickets[0]!, { contacts });
  await caller.call('/enrolments', { key: randomUUID(), body });
  return body;
};

const cardOf = ({ tax_code, card_serial_number }: Wire['CardQuestion']) => ({
  municipality_code: '037999',
  tax_code,
  card_serial_number,
});

const change = (card: Wire['CardQuestion'], contacts: Wire['Contacts'], occurred_at: string) =>
  caller.call('/contact-changes', {
    key: randomUUID(),
    body: { ...cardOf(card), change_id: randomUUID(), contacts, occurred_at },
  });

const notify = async (card: Wire['CardQuestion'], held_before: string) => {
  const body = {
    ...cardOf(card),
    notice_id: randomUUID(),
    kind: 'contacts-changed',
    occurred_at: '2026-11-22T08:05:00Z',
    office: 'Ufficio anagrafe',
    phone: '051 000 0037',
    held_before,
  };
  const answer = await caller.call('/contact-notices', { key: randomUUID(), body });
  return { status: answer.status, ...((await answer.json()) as Wire['NoticeReceipt']) };
};

const changedAt = async (card: Wire['CardQuestion']) => {
  const answer = await caller.call('/card-lookups', { body: cardOf(card) });
  return ((await answer.json()) as Wire['Card']).contacts_changed_at;
};

const OLD = { email: 'vecchia@posta.example', mobile: '+393475550100' };
const NEW = { email: 'nuova@posta.example' };

describe('when contacts changed', () => {
  test('is absent for those that a card always had, told of a change, and not of the same contacts again', async () => {
    const card = await enrol(OLD);
    expect(await changedAt(card)).toBeUndefined();
    await change(card, OLD, '2026-11-21T10:00:00Z');
    expect(await changedAt(card)).toBeUndefined();
    await change(card, NEW, '2026-11-22T08:00:00Z');
    await change(card, OLD, '2026-11-21T12:00:00Z');
    await change(card, NEW, '2026-11-22T09:00:00Z');
    expect(await changedAt(card)).toBe('2026-11-22T08:00:00.000Z');
  });

  test('is told of an enrolment that is corrected, and of a card that nobody could be reached by', async () => {
    const card = await enrol({});
    const corrected = { ...card, version: 2, contacts: NEW, occurred_at: '2026-11-22T07:00:00Z' };
    await caller.call('/enrolments', { key: randomUUID(), body: corrected });
    expect(await changedAt(card)).toBe('2026-11-22T07:00:00.000Z');
  });
});

describe('a notice', () => {
  test('goes to the contacts of before, whichever are there now', async () => {
    const card = await enrol(OLD);
    await change(card, NEW, '2026-11-22T08:00:00Z');
    await change(card, {}, '2026-11-22T09:00:00Z');
    expect(await notify(card, '2026-11-22T08:00:00Z')).toMatchObject({
      status: 201,
      told: { email: 'v••••@posta.example', mobile: '+39 ••• ••• ••00' },
    });
    expect(await notify(card, '2026-11-22T08:30:00Z')).toMatchObject({
      told: { email: 'n••••@posta.example' },
    });
    expect((await notify(card, '2026-11-22T09:30:00Z')).told).toEqual({});
    const messages = await readMessages(client, caller.keyring, card.card_serial_number);
    expect(messages.map(({ channel, to }) => `${channel} ${to}`)).toEqual([
      `email ${OLD.email}`,
      `text ${OLD.mobile}`,
      `email ${NEW.email}`,
    ]);
    expect(messages[1]?.text).toMatch(
      /^Comune di Borgo San Quirino: il 22\/11\/2026 sono stati cambiati i contatti/,
    );
  });

  test('that overtakes the change it is about finds the same contacts', async () => {
    const card = await enrol(OLD);
    expect((await notify(card, '2026-11-22T08:00:00Z')).told.email).toBe('v••••@posta.example');
    await change(card, NEW, '2026-11-22T08:00:00Z');
    expect((await notify(card, '2026-11-22T08:00:00Z')).told.email).toBe('v••••@posta.example');
  });

  test('of a time before the card had contacts tells nobody; of another person nothing', async () => {
    const card = await enrol(OLD);
    expect((await notify(card, '2026-11-21T08:00:00Z')).told).toEqual({});
    expect((await notify({ ...card, tax_code: 'BNSGLI95S49A944K' }, '2026-11-22T08:00:00Z')).status).toBe(
      404,
    );
  });
});
