// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check, type Wire } from '@/contracts/validate';
import { enrolmentFor, orderTickets, startWithCaller, type TestCaller } from './testing/caller';

const DAY_MS = 86_400_000;
const TOWN = '037999';

let caller: TestCaller;
let now = new Date('2026-11-21T08:00:00Z');
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'), () => now);
});
afterAll(() => caller.close());

const get = async <N extends keyof Wire>(path: string, schema: N): Promise<Wire[N]> => {
  const checked = check(schema, await (await caller.call(path)).json());
  if (!checked.ok) throw new Error(checked.faults.join());
  return checked.value;
};

const enrol = async (changes: Partial<Wire['Enrolment']> = {}, count = 1) => {
  const { lot } = await orderTickets(caller, count);
  const enrolments = lot.tickets.map((ticket) => enrolmentFor(ticket, changes));
  for (const enrolment of enrolments) await submit(enrolment);
  return enrolments;
};

const submit = (enrolment: Wire['Enrolment']) =>
  caller.call('/enrolments', { key: randomUUID(), body: enrolment });

const cancel = ({ enrolment_id, ticket_id, card_serial_number, municipality_code }: Wire['Enrolment']) =>
  caller.call('/enrolment-cancellations', {
    key: randomUUID(),
    body: {
      ...{ enrolment_id, ticket_id, card_serial_number, municipality_code },
      ...{ reason: 'other', occurred_at: '2026-11-21T09:00:00Z' },
    },
  });

const eventsAfter = (cursor: string | null, limit = 500) =>
  get(
    `/municipalities/${TOWN}/progress-events?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`,
    'ProgressEvents',
  );

describe('progress', () => {
  test('comes with the days, in pages that skip nothing and repeat nothing', async () => {
    const enrolments = await enrol({}, 12);
    const start = await eventsAfter(null);
    expect(start.items.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'accepted'));
    now = new Date(now.getTime() + 60 * DAY_MS);
    const later: Wire['ProgressEvent'][] = [];
    for (let { next_cursor: cursor } = start; ;) {
      const page = await eventsAfter(cursor, 7);
      if (page.items.length === 0) break;
      later.push(...page.items);
      cursor = page.next_cursor;
    }
    expect(new Set(later.map(({ event_id }) => event_id)).size).toBe(later.length);
    for (const { enrolment_id } of enrolments) {
      const kinds = later.filter((event) => event.enrolment_id === enrolment_id).map(({ kind }) => kind);
      expect(kinds.slice(0, 2)).toEqual(['in-production', 'shipped']);
      expect(['delivered', 'returned']).toContain(kinds.at(-1));
    }
  });

  test('of a cancelled card ends there', async () => {
    const { next_cursor } = await eventsAfter(null);
    const [enrolment] = await enrol();
    await cancel(enrolment!);
    await cancel(enrolment!);
    now = new Date(now.getTime() + 60 * DAY_MS);
    const { items } = await eventsAfter(next_cursor);
    const own = items.filter(({ enrolment_id }) => enrolment_id === enrolment!.enrolment_id);
    expect(own.map(({ kind }) => kind)).toEqual(['accepted', 'cancelled']);
  });

  test('of a place that is none, or by a cursor that is none, is refused', async () => {
    const status = async (path: string) => (await caller.call(`/municipalities/${path}`)).status;
    expect(await status('058091/progress-events')).toBe(404);
    expect(await status('abc/progress-events')).toBe(400);
    expect(await status(`${TOWN}/progress-events?limit=0`)).toBe(400);
    expect(await status(`${TOWN}/progress-events?cursor=a%20b`)).toBe(400);
    expect(await status(`${TOWN}/enrolment-days/2026-02-30`)).toBe(400);
  });
});

const digestOf = (lines: string[]): string =>
  createHash('sha256')
    .update(
      lines
        .toSorted()
        .map((line) => `${line}\n`)
        .join(''),
    )
    .digest('hex');

describe('the days', () => {
  test('say how many enrolments they have and what is in force, as the contract describes', async () => {
    const requested_on = '2027-03-02';
    const [first, second] = await enrol({ requested_on }, 3);
    await submit({ ...first!, version: 2, contacts: {} });
    await cancel(second!);
    const days = await get(`/municipalities/${TOWN}/enrolment-days`, 'EnrolmentDays');
    const { items } = await get(
      `/municipalities/${TOWN}/enrolment-days/${requested_on}?limit=2`,
      'EnrolmentsOfDay',
    );
    const rest = await get(
      `/municipalities/${TOWN}/enrolment-days/${requested_on}?cursor=${items[1]!.enrolment_id}`,
      'EnrolmentsOfDay',
    );
    const all = [...items, ...rest.items];
    expect(all.map(({ version_in_force, state }) => `${version_in_force} ${state}`).sort()).toEqual([
      '1 active',
      '1 cancelled',
      '2 active',
    ]);
    const lines = all.map(
      (one) => `${one.enrolment_id} ${one.version_in_force} ${one.request_digest} ${one.state}`,
    );
    expect(days.items.find(({ day }) => day === requested_on)).toEqual({
      day: requested_on,
      count: 3,
      digest: digestOf(lines),
    });
    expect(days.items.map(({ day }) => day)).toEqual(
      days.items
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
  });
});

describe('contacts', () => {
  const change = async (enrolment: Wire['Enrolment'], changes: Partial<Wire['ContactChange']>) => {
    const answer = await caller.call('/contact-changes', {
      key: randomUUID(),
      body: {
        change_id: randomUUID(),
        municipality_code: TOWN,
        tax_code: enrolment.tax_code,
        card_serial_number: enrolment.card_serial_number,
        contacts: { email: 'nuova@posta.example' },
        occurred_at: '2026-11-22T08:00:00Z',
        ...changes,
      },
    });
    return {
      status: answer.status,
      json: (await answer.json()) as Wire['ContactChangeReceipt'] & Wire['Problem'],
    };
  };
  const known = async ({ tax_code, card_serial_number }: Wire['Enrolment']) => {
    const body = { municipality_code: TOWN, tax_code, card_serial_number };
    return ((await (await caller.call('/card-lookups', { body })).json()) as Wire['Card']).known_contacts;
  };

  test('the latest change holds, over older changes and over a corrected version that is older', async () => {
    const [enrolment] = await enrol({ expected_expiry_on: '2036-04-14' });
    const first = await change(enrolment!, {});
    expect([first.status, first.json.in_force]).toEqual([201, true]);
    expect(check('ContactChangeReceipt', first.json)).toMatchObject({ ok: true });
    const older = await change(enrolment!, { occurred_at: '2026-11-21T10:00:00Z', contacts: {} });
    expect([older.status, older.json.in_force]).toEqual([201, false]);
    await submit({ ...enrolment!, version: 2, contacts: { email: 'vecchia@posta.example' } });
    expect((await known(enrolment!)).email).toMatch(/^n/);
    await change(enrolment!, { occurred_at: '2026-11-23T10:00:00Z', contacts: {} });
    expect(await known(enrolment!)).toEqual({});
  });

  test('of somebody else, or of a card that is none, are refused alike', async () => {
    const [enrolment] = await enrol();
    const other = await change(enrolment!, { tax_code: 'GRBKHR89R43B160B' });
    const none = await change(enrolment!, { card_serial_number: 'CZ99999ZZ' });
    expect([other.status, none.status]).toEqual([404, 404]);
    expect([other.json.type, other.json.title]).toEqual([none.json.type, none.json.title]);
    await cancel(enrolment!);
    expect((await change(enrolment!, {})).json.type).toMatch(/card-not-active$/);
  });
});
