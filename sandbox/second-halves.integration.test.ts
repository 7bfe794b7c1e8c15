// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type JWK } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { practiceCards } from '@/contracts/practice/cards';
import { type Wire } from '@/contracts/validate';
import { readMessages } from './sent-messages';
import {
  enrolmentFor,
  keyPair,
  orderTickets,
  publicOf,
  startWithCaller,
  type TestCaller,
  unseal,
} from './testing/caller';

const DAY_MS = 86_400_000;
let at = new Date('2026-11-21T09:00:00Z');
let caller: TestCaller;
let client: pg.Client;
let municipal: JWK;

beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'), () => at);
  client = new pg.Client({ connectionString: caller.databaseUrl });
  await client.connect();
  municipal = await keyPair('2026-11', 'ECDH-ES');
});
afterAll(async () => {
  await client.end();
  await caller.close();
});

const known = (serial: string): Wire['CardQuestion'] => {
  const card = practiceCards.find(({ cardSerial }) => cardSerial === serial)!;
  return { municipality_code: '037999', tax_code: card.codiceFiscale, card_serial_number: serial };
};

const enrolled = async (): Promise<Wire['CardQuestion']> => {
  const { lot } = await orderTickets(caller);
  const body = enrolmentFor(lot.tickets[0]!);
  await caller.call('/enrolments', { key: randomUUID(), body });
  const { municipality_code, tax_code, card_serial_number } = body;
  return { municipality_code, tax_code, card_serial_number };
};

const post = async (path: string, body: object, key: string = randomUUID()) => {
  const answer = await caller.call(path, { key, body });
  const text = await answer.text();
  return { status: answer.status, text, json: JSON.parse(text) as Wire['Problem'] };
};

const dispatchOf = (asked: Wire['CardQuestion'], change: Partial<Wire['SecondHalfDispatch']> = {}) => ({
  ...asked,
  dispatch_id: randomUUID(),
  reason: 'lost',
  occurred_at: '2026-11-21T09:00:00Z',
  ...change,
});

const dispatch = (asked: Wire['CardQuestion'], change: Partial<Wire['SecondHalfDispatch']> = {}) =>
  post('/second-half-dispatches', dispatchOf(asked, change));

const byAnother: Wire['DelegationConfirmation'] = { kind: 'second-person', operator_code: 'BSQ-002' };

const orderOf = (asked: Wire['CardQuestion'], confirmation = byAnother) => ({
  ...asked,
  reason: 'lost',
  recipient_key: publicOf(municipal),
  delegation: {
    signed_at: '2026-11-21T08:58:00Z',
    act_digest: 'ab'.repeat(32),
    delegated_operator: 'BSQ-017',
    confirmation,
  },
});

const release = (asked: Wire['CardQuestion'], confirmation = byAnother) =>
  post('/second-half-releases', orderOf(asked, confirmation));

const halvesIn = async (text: string): Promise<Wire['SecondHalves']> =>
  unseal<Wire['SecondHalves']>(
    (JSON.parse(text) as Wire['SecondHalfRelease']).sealed_second_halves,
    municipal,
  );

describe('by e-mail', () => {
  test('go to the address that is known, or to the one given at the counter, with the digits of the card', async () => {
    const asked = await enrolled();
    const first = await dispatch(asked);
    expect(first.status).toBe(201);
    expect(JSON.parse(first.text)).toMatchObject({
      sent_to: 'b••••@posta.example',
      sent_at: at.toISOString(),
    });
    await dispatch(asked, { email: 'nuova@casella.example' });
    const { pin_second_half, puk_second_half } = await halvesIn((await release(asked)).text);
    const messages = await readMessages(client, caller.keyring, asked.card_serial_number);
    expect(messages.map(({ to }) => to)).toEqual(['b.montanari@posta.example', 'nuova@casella.example']);
    for (const { text } of messages)
      expect(text).toContain(
        `PIN, ultime 4 cifre: ${pin_second_half}\nPUK, ultime 4 cifre: ${puk_second_half}`,
      );
    const card = (await (await caller.call('/card-lookups', { body: asked })).json()) as Wire['Card'];
    expect(card).toMatchObject({ known_contacts: { email: 'b••••@posta.example' } });
  });

  test('go to the address of when they were asked for, also if a change has come in between', async () => {
    const asked = await enrolled();
    await post('/contact-changes', {
      ...asked,
      change_id: randomUUID(),
      contacts: { email: 'altrui@casella.example' },
      occurred_at: '2026-11-21T09:00:01Z',
    });
    expect(JSON.parse((await dispatch(asked)).text)).toMatchObject({ sent_to: 'b••••@posta.example' });
    const later = await dispatch(asked, { occurred_at: '2026-11-21T09:00:02Z' });
    expect(JSON.parse(later.text)).toMatchObject({ sent_to: 'a••••@casella.example' });
  });

  test('are sent once for one key', async () => {
    const asked = await enrolled();
    const [body, key] = [dispatchOf(asked), randomUUID()];
    const sent = await Promise.all([1, 2, 3].map(() => post('/second-half-dispatches', body, key)));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
    expect(await readMessages(client, caller.keyring, asked.card_serial_number)).toHaveLength(1);
  });

  test('never go to certified mail, given or known, nor where nothing is known', async () => {
    const asked = await enrolled();
    expect((await dispatch(asked, { email: 'x@pec.example' })).json).toMatchObject({
      status: 422,
      type: expect.stringMatching(/certified-mail$/) as string,
    });
    await post('/contact-changes', {
      ...asked,
      change_id: randomUUID(),
      contacts: { email: 'x@legalmail.it' },
      occurred_at: '2026-11-21T08:59:00Z',
    });
    expect((await dispatch(asked)).json.type).toMatch(/certified-mail$/);
    expect((await dispatch(known('CA90311WB'))).json.type).toMatch(/no-known-email$/);
    expect(await readMessages(client, caller.keyring, asked.card_serial_number)).toEqual([]);
  });
});

describe('on paper', () => {
  test.each<Wire['DelegationConfirmation']>([byAnother, { kind: 'step-up-review' }, { kind: 'hold' }])(
    'are sealed to the municipality, as second halves: %j',
    async (confirmation) => {
      const asked = await enrolled();
      const { status, text } = await release(asked, confirmation);
      expect(status).toBe(201);
      const { card_serial_number, municipality_code } = asked;
      expect(await halvesIn(text)).toMatchObject({ kind: 'second', card_serial_number, municipality_code });
    },
  );

  test('are the same for the same key, whoever asks twice', async () => {
    const [body, key] = [orderOf(await enrolled()), randomUUID()];
    const [first, again] = [
      await post('/second-half-releases', body, key),
      await post('/second-half-releases', body, key),
    ];
    expect([first.status, again.status, again.text]).toEqual([201, 200, first.text]);
    expect((await post('/second-half-releases', { ...body, reason: 'stolen' }, key)).status).toBe(422);
  });

  test.each<[string, Wire['DelegationConfirmation']]>([
    ['by nobody', { kind: 'second-person' }],
    ['by the operator delegated', { kind: 'second-person', operator_code: 'bsq-017' }],
    ['by somebody who is not asked', { kind: 'hold', operator_code: 'BSQ-002' }],
  ])('are refused to a delegation confirmed %s', async (_name, confirmation) => {
    expect((await release(await enrolled(), confirmation)).json.type).toMatch(/delegation-refused$/);
  });
});

test.each([
  ['CA44821PL', 'expired'],
  ['CA61530QS', 'cancelled'],
  ['CB33190KT', 'blocked'],
  ['CA77102MN', 'stolen'],
])('neither way for %s, %s, nor for another person', async (serial, card_state) => {
  for (const send of [dispatch, release]) {
    expect((await send(known(serial))).json).toMatchObject({ status: 422, card_state });
    expect((await send({ ...known(serial), tax_code: 'MNTBRC84D54A944E' })).status).toBe(404);
  }
});

test('both ways together leave twenty times in 24 hours, also when asked at once', async () => {
  const asked = await enrolled();
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_none, index) => (index % 2 ? dispatch(asked) : release(asked))),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
  const refused = answers.filter(({ status }) => status !== 201).map(({ json }) => json.type);
  expect(refused).toHaveLength(4);
  for (const type of refused) expect(type).toMatch(/too-many-releases$/);
  const before = at;
  at = new Date(at.getTime() + DAY_MS);
  expect((await dispatch(asked)).status).toBe(201);
  at = before;
});
