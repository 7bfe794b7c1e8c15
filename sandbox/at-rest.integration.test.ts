// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { practiceCards } from '@/contracts/practice/cards';
import { type Wire } from '@/contracts/validate';
import { type Keyring, makeKeyring } from './keyring';
import { migrate, openDatabase } from './database';
import { seedCards } from './seed-cards';
import { readMessages } from './sent-messages';
import {
  type TestCaller,
  enrolmentFor,
  orderTickets,
  publicOf,
  startWithCaller,
  unseal,
} from './testing/caller';

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

const TABLES = [
  'card',
  'enrolment',
  'former_contact',
  'forthcoming_form',
  'inbox',
  'progress_event',
  'second_half_departure',
  'seen_token',
  'sent_message',
];

/** Texts that carry digits of their own: ids, digests, instants, dates, seals. */
const OTHER_DIGITS =
  /[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g;

const textsOf = (value: unknown): string[] => {
  if (Buffer.isBuffer(value)) return [];
  if (value instanceof Date) return [value.toISOString()];
  return Array.isArray(value) ? value.flatMap(textsOf) : [String(value)];
};

/** A dump of all texts that the sandbox keeps, cut into words; its bytes are looked at card by card. */
const wordsAtRest = async (): Promise<Set<string>> => {
  const words = new Set<string>();
  for (const table of TABLES) {
    const { rows } = await client.query<Record<string, unknown>>(`select * from ${table}`);
    for (const text of rows.flatMap((row) => Object.values(row).flatMap(textsOf))) {
      for (const word of text.replace(OTHER_DIGITS, ' ').split(/[^0-9A-Za-z]+/)) words.add(word);
    }
  }
  return words;
};

/** All bytes kept about a card, one character each. */
const bytesOf = async (serial: string): Promise<string> => {
  const { rows } = await client.query<{ pin_sealed: Buffer; puk_sealed: Buffer; puk_verifiers: Buffer[] }>(
    'select pin_sealed, puk_sealed, puk_verifiers from card where serial = $1',
    [serial],
  );
  const { pin_sealed, puk_sealed, puk_verifiers } = rows[0]!;
  return Buffer.concat([pin_sealed, puk_sealed, ...puk_verifiers]).toString('latin1');
};

test('the dump covers every table', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(TABLES);
});

test('no half and no whole code stands anywhere in clear; a planted one would be found', async () => {
  const { lot, recipient } = await orderTickets(caller, 40);
  const ticket = lot.tickets[0]!;
  await caller.call('/enrolments', { key: randomUUID(), body: enrolmentFor(ticket) });
  const halves = await Promise.all(
    lot.tickets.map(({ sealed_first_halves }) => unseal(sealed_first_halves, recipient)),
  );
  const secrets = halves.flatMap(({ pin_first_half, puk_first_half }) => [pin_first_half, puk_first_half]);

  const plant = (word: string | null) =>
    client.query('update card set surname = $2 where serial = $1', [ticket.card_serial_number, word]);
  await plant(`planted ${secrets[0]}`);
  expect(await wordsAtRest()).toContain(secrets[0]);
  await plant(null);

  const words = await wordsAtRest();
  expect(secrets.filter((secret) => words.has(secret))).toEqual([]);
  expect([...words].filter((word) => /^\d{4}$|^\d{8}$/.test(word))).toEqual([]);
  for (const { card_serial_number, pin_first_half, puk_first_half } of halves) {
    const bytes = await bytesOf(card_serial_number);
    expect([bytes.length, bytes.includes(pin_first_half), bytes.includes(puk_first_half)]).toEqual([
      200,
      false,
      false,
    ]);
  }
});

test('the second halves that were e-mailed are kept whole, and sealed', async () => {
  const { lot, recipient } = await orderTickets(caller);
  const ticket = lot.tickets[0]!;
  const { tax_code, card_serial_number } = enrolmentFor(ticket);
  const asked = { municipality_code: '037999', tax_code, card_serial_number, reason: 'lost' };
  await caller.call('/enrolments', { key: randomUUID(), body: enrolmentFor(ticket) });
  const dispatch = { ...asked, dispatch_id: randomUUID(), occurred_at: '2026-11-21T09:00:00Z' };
  await caller.call('/second-half-dispatches', { key: randomUUID(), body: dispatch });
  const delegation = {
    signed_at: '2026-11-21T09:00:00Z',
    act_digest: 'ab'.repeat(32),
    delegated_operator: 'BSQ-017',
    confirmation: { kind: 'hold' },
  };
  const order = { ...asked, recipient_key: publicOf(recipient), delegation };
  const released = await caller.call('/second-half-releases', { key: randomUUID(), body: order });
  const { sealed_second_halves } = (await released.json()) as Wire['SecondHalfRelease'];
  const halves = await unseal<Wire['SecondHalves']>(sealed_second_halves, recipient);
  const secrets = [halves.pin_second_half, halves.puk_second_half];

  const [message] = await readMessages(client, caller.keyring, card_serial_number);
  expect(secrets.filter((secret) => message?.text.includes(`ultime 4 cifre: ${secret}`))).toEqual(secrets);
  expect(
    await readMessages(client, makeKeyring('another secret, as long as any'), card_serial_number).catch(
      () => 'closed',
    ),
  ).toBe('closed');
  const words = await wordsAtRest();
  expect(secrets.filter((secret) => words.has(secret))).toEqual([]);
  const { rows } = await client.query<{ sealed: Buffer }>(
    'select sealed from sent_message where serial = $1',
    [card_serial_number],
  );
  expect(
    rows.map(({ sealed }) => [sealed.length > 200, secrets.some((secret) => sealed.includes(secret))]),
  ).toEqual([[true, false]]);
});

test('a sealed code opens with its own card and secret only', () => {
  const keyring: Keyring = makeKeyring('a secret that is long enough to be one');
  const sealed = keyring.seal('CA00000AA', 'puk', '12345678');
  expect(keyring.open('CA00000AA', 'puk', sealed)).toBe('12345678');
  expect(() => keyring.open('CA00000AB', 'puk', sealed)).toThrow();
  expect(() => keyring.open('CA00000AA', 'pin', sealed)).toThrow();
  expect(() =>
    makeKeyring('another secret, as long as the other one').open('CA00000AA', 'puk', sealed),
  ).toThrow();
});

test('starting again, also several at once, keeps what is there', async () => {
  const sealed = async () =>
    (
      await client.query<{ serial: string; puk_sealed: Buffer }>(
        'select serial, puk_sealed from card order by 1',
      )
    ).rows;
  const before = await sealed();
  const pools = Array.from({ length: 3 }, () => openDatabase(caller.databaseUrl));
  const keyring = makeKeyring('a secret that is long enough to be one');
  await Promise.all(pools.map((pool) => migrate(pool).then(() => seedCards(pool, keyring))));
  await Promise.all(pools.map((pool) => pool.end()));
  expect(await sealed()).toEqual(before);
  expect(before.length).toBeGreaterThanOrEqual(practiceCards.length);
});
