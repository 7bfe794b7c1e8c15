// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { practiceCards } from '@/contracts/practice/cards';
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

const DAY_MS = 86_400_000;
let at = new Date('2026-11-21T09:00:00Z');
let caller: TestCaller;

beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'), () => at);
});
afterAll(() => caller.close());

const known = (serial: string) => {
  const card = practiceCards.find(({ cardSerial }) => cardSerial === serial)!;
  return { municipality_code: '037999', tax_code: card.codiceFiscale, card_serial_number: serial };
};

const enrolled = async () => {
  const { lot, recipient } = await orderTickets(caller);
  const ticket = lot.tickets[0]!;
  const body = enrolmentFor(ticket);
  await caller.call('/enrolments', { key: randomUUID(), body });
  const asked = {
    municipality_code: '037999',
    tax_code: body.tax_code,
    card_serial_number: ticket.card_serial_number,
  };
  return { asked, halves: await unseal(ticket.sealed_first_halves, recipient) };
};

const checkDigits = async (
  asked: { tax_code: string; card_serial_number: string },
  digits: Wire['PukDigit'][],
) => {
  const { tax_code, card_serial_number } = asked;
  const answer = await caller.call('/puk-digit-checks', { body: { tax_code, card_serial_number, digits } });
  return { status: answer.status, json: (await answer.json()) as Wire['PukDigitAnswer'] };
};

const digitsOf = (half: string): Wire['PukDigit'][] =>
  [...half].map((digit, index) => ({ position: index + 1, digit }));
const wrongDigitsOf = (half: string) =>
  digitsOf([...half].map((digit) => String((Number(digit) + 1) % 10)).join(''));

const release = async (asked: Wire['CardQuestion'], key: string = randomUUID()) => {
  const recipient = await keyPair('2026-11', 'ECDH-ES');
  const body = { ...asked, reason: 'lost', recipient_key: publicOf(recipient) };
  const answer = await caller.call('/first-half-releases', { key, body });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    recipient,
    body,
    json: JSON.parse(text) as Wire['FirstHalfRelease'] & Wire['Problem'],
  };
};

describe('looking a card up', () => {
  test('tells of a card that the portal never saw, contacts masked', async () => {
    const answer = await caller.call('/card-lookups', { body: known('CA58127GL') });
    const text = await answer.text();
    const card = check('Card', JSON.parse(text));
    expect(card).toMatchObject({
      ok: true,
      value: {
        state: 'active',
        holder: { surname: 'Malaguti', given_name: 'Davide' },
        issued_on: '2023-10-18',
        expires_on: '2033-05-02',
        issuing_municipality: { municipality_code: '040999', name: 'Pieve Serena', phone: '0543 000 040' },
        known_contacts: { email: 'd••••@libera.example' },
      },
    });
    expect(text).not.toContain('d.malaguti');
  });

  test.each([
    ['CA10934FD', 'active'],
    ['CA44821PL', 'expired'],
    ['CA61530QS', 'cancelled'],
    ['CB33190KT', 'blocked'],
    ['CA77102MN', 'stolen'],
  ])('%s is %s', async (serial, state) => {
    const answer = await caller.call('/card-lookups', { body: known(serial) });
    expect(((await answer.json()) as Wire['Card']).state).toBe(state);
  });

  test('an active card is expired the day after its date', async () => {
    const before = at;
    at = new Date('2027-04-14T21:59:00Z');
    const last = (await (
      await caller.call('/card-lookups', { body: known('CA10934FD') })
    ).json()) as Wire['Card'];
    at = new Date('2027-04-14T22:01:00Z');
    const next = (await (
      await caller.call('/card-lookups', { body: known('CA10934FD') })
    ).json()) as Wire['Card'];
    at = before;
    expect([last.state, next.state]).toEqual(['active', 'expired']);
  });

  test('wrong person, wrong card, unknown both and a free ticket look the same', async () => {
    const { lot } = await orderTickets(caller);
    const shapes = [];
    for (const asked of [
      { ...known('CA58127GL'), tax_code: 'BNSGLI95S49A944K' },
      { ...known('CA58127GL'), card_serial_number: 'CZ00000ZZ' },
      { ...known('CA58127GL'), tax_code: 'BNSGLI95S49A944K', card_serial_number: 'CZ00000ZZ' },
      { ...known('CA58127GL'), card_serial_number: lot.tickets[0]!.card_serial_number },
    ]) {
      const answer = await caller.call('/card-lookups', { body: asked });
      const { instance, ...rest } = (await answer.json()) as Wire['Problem'];
      expect(instance).toMatch(/^urn:uuid:/);
      shapes.push(JSON.stringify([answer.status, rest, [...answer.headers.keys()].sort()]));
    }
    expect(new Set(shapes).size).toBe(1);
    expect(shapes[0]).toContain('404');
  });
});

describe('releasing first halves', () => {
  test('gives the same digits as the ticket did, and activation accepts them', async () => {
    const { asked, halves } = await enrolled();
    const { status, json, recipient } = await release(asked);
    expect(status).toBe(201);
    expect(check('FirstHalfRelease', json)).toMatchObject({ ok: true });
    expect(await unseal(json.sealed_first_halves, recipient)).toEqual(halves);
    expect(await checkDigits(asked, digitsOf(halves.puk_first_half))).toMatchObject({
      status: 200,
      json: { outcome: 'accepted', attempts_left: 5 },
    });
    expect(await checkDigits(asked, digitsOf(halves.puk_first_half).slice(1, 3))).toMatchObject({
      json: { outcome: 'accepted' },
    });
  });

  test('works for a card of another municipality, sealed to whoever asks', async () => {
    const { json, recipient } = await release(known('CA90311WB'));
    const halves = await unseal(json.sealed_first_halves, recipient);
    expect(halves).toMatchObject({ card_serial_number: 'CA90311WB', municipality_code: '037999' });
    expect(await checkDigits(known('CA90311WB'), digitsOf(halves.puk_first_half))).toMatchObject({
      json: { outcome: 'accepted' },
    });
    await expect(unseal(json.sealed_first_halves, await keyPair('2026-11', 'ECDH-ES'))).rejects.toThrow();
  });

  test('is one release for one key', async () => {
    const key = randomUUID();
    const first = await release(known('CA58127GL'), key);
    const again = await caller.call('/first-half-releases', { key, body: first.body });
    expect([again.status, await again.text()]).toEqual([200, first.text]);
    expect((await release(known('CA58127GL'), key)).status).toBe(422);
  });

  test.each([
    ['CA44821PL', 'expired'],
    ['CA61530QS', 'cancelled'],
    ['CB33190KT', 'blocked'],
    ['CA77102MN', 'stolen'],
  ])('is refused for %s, %s', async (serial, state) => {
    const { status, json } = await release(known(serial));
    expect(status).toBe(422);
    expect(json.type).toMatch(/card-not-active$/);
    expect(json.card_state).toBe(state);
  });

  test('is refused for a card that nobody holds', async () => {
    expect((await release({ ...known('CA58127GL'), tax_code: 'BNSGLI95S49A944K' })).status).toBe(404);
  });
});

describe('checking digits', () => {
  test('five guesses at once count five, then even the right digits are locked out for a day', async () => {
    const { asked, halves } = await enrolled();
    const wrong = wrongDigitsOf(halves.puk_first_half);
    const guesses = await Promise.all(Array.from({ length: 5 }, () => checkDigits(asked, wrong)));
    expect(guesses.map(({ json }) => json.attempts_left).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(guesses.every(({ json }) => json.outcome === 'rejected')).toBe(true);
    const right = digitsOf(halves.puk_first_half);
    expect(await checkDigits(asked, right)).toMatchObject({
      json: {
        outcome: 'locked',
        attempts_left: 0,
        locked_until: new Date(at.getTime() + DAY_MS).toISOString(),
      },
    });
    const before = at;
    at = new Date(at.getTime() + DAY_MS - 1000);
    expect(await checkDigits(asked, right)).toMatchObject({ json: { outcome: 'locked' } });
    at = new Date(before.getTime() + DAY_MS);
    expect(await checkDigits(asked, right)).toMatchObject({
      json: { outcome: 'accepted', attempts_left: 5 },
    });
    at = before;
  });

  test('the same position twice, one digit alone and an unknown card are refused', async () => {
    const { asked } = await enrolled();
    const one = { position: 1, digit: '1' };
    expect((await checkDigits(asked, [one, one])).status).toBe(400);
    expect((await checkDigits(asked, [one])).status).toBe(400);
    expect(
      (await checkDigits({ ...asked, card_serial_number: 'CZ00000ZZ' }, [one, { position: 2, digit: '2' }]))
        .status,
    ).toBe(404);
  });
});
