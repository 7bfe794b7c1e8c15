// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Wire } from '@/contracts/validate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { valueOf } from '@/lib/testing/value-of';
import { enrolmentFor, orderTickets, startWithCaller, type TestCaller } from '@/sandbox/testing/caller';
import { type CredentialBackend } from '../credential-backend';
import { encodeContactChange } from './encode-contact-change';
import { makeCredentialBackend } from './make-credential-backend';

const TOWN = '037999';
const DAY = '2026-11-21' as CivilDate;

let sandbox: TestCaller;
let backend: CredentialBackend;
beforeAll(async () => {
  sandbox = await startWithCaller(inject('sandboxUrl'));
  backend = makeCredentialBackend({
    baseUrl: sandbox.baseUrl,
    clientKey: JSON.stringify(sandbox.client),
    peerKeys: JSON.stringify(sandbox.peerKeys),
    clock: systemClock,
    newId: randomUUID,
  });
});
afterAll(() => sandbox.close());

const enrol = async (count: number): Promise<Wire['Enrolment'][]> => {
  const { lot } = await orderTickets(sandbox, count);
  const enrolments = lot.tickets.map((ticket) => enrolmentFor(ticket));
  for (const body of enrolments) await sandbox.call('/enrolments', { key: randomUUID(), body });
  return enrolments;
};

const changeOf = ({ tax_code, card_serial_number }: Wire['Enrolment'], occurredAt: string) => ({
  changeId: randomUUID(),
  municipalityCode: TOWN,
  codiceFiscale: tax_code,
  cardSerial: card_serial_number,
  contacts: { email: 'nuova@posta.example', mobile: null },
  occurredAt: new Date(occurredAt),
});

describe('contacts', () => {
  test('are changed with proof; an older change is received and does not hold', async () => {
    const [enrolment] = (await enrol(1)) as [Wire['Enrolment']];
    const send = async (occurredAt: string) => {
      const body = valueOf(encodeContactChange(changeOf(enrolment, occurredAt)));
      return valueOf(await backend.changeContacts({ idempotencyKey: randomUUID(), body }));
    };
    const changed = await send('2026-11-22T08:00:00Z');
    expect(changed).toMatchObject({ inForce: true, activationPossibleFrom: expect.any(Date) as Date });
    expect(changed.proof).not.toBeNull();
    expect(await send('2026-11-21T10:00:00Z')).toMatchObject({
      inForce: false,
      activationPossibleFrom: null,
    });
    const { codiceFiscale, cardSerial } = changeOf(enrolment, '2026-11-22T08:00:00Z');
    const card = await backend.findCard({ municipalityCode: TOWN, codiceFiscale, cardSerial });
    expect(valueOf(card).knownContacts).toMatchObject({
      email: expect.stringMatching(/^n/) as string,
      mobile: null,
    });
  });

  test('that the contract does not allow are not sent', async () => {
    const [enrolment] = (await enrol(1)) as [Wire['Enrolment']];
    const change = changeOf(enrolment, '2026-11-22T08:00:00Z');
    expect(encodeContactChange({ ...change, contacts: { email: 'senza chiocciola', mobile: null } })).toEqual(
      {
        ok: false,
        error: { kind: 'invalid', faults: ['/contacts/email pattern'] },
      },
    );
  });
});

describe('lists', () => {
  test('of days and of a day say what is in force', async () => {
    const before = valueOf(await backend.listEnrolmentsOfDay(TOWN, DAY)).length;
    const enrolments = await enrol(3);
    await sandbox.call('/enrolment-cancellations', {
      key: randomUUID(),
      body: {
        enrolment_id: enrolments[0]!.enrolment_id,
        ticket_id: enrolments[0]!.ticket_id,
        card_serial_number: enrolments[0]!.card_serial_number,
        ...{ municipality_code: TOWN, reason: 'other', occurred_at: '2026-11-21T09:00:00Z' },
      },
    });
    const listed = valueOf(await backend.listEnrolmentsOfDay(TOWN, DAY));
    expect(listed.length).toBe(before + 3);
    const own = listed.find(({ enrolmentId }) => enrolmentId === enrolments[0]!.enrolment_id);
    expect(own).toMatchObject({ version: 1, state: 'cancelled', ticketId: enrolments[0]!.ticket_id });
    const days = valueOf(await backend.listEnrolmentDays(TOWN));
    expect(days.find(({ day }) => day === DAY)?.count).toBe(listed.length);
  });

  test('of what happened go on where the last page ended', async () => {
    const first = valueOf(await backend.listProgress(TOWN, null));
    expect(first.events.length).toBeGreaterThan(0);
    const nothing = valueOf(await backend.listProgress(TOWN, first.cursor));
    expect(nothing).toEqual({ events: [], cursor: first.cursor });
    const [enrolment] = (await enrol(1)) as [Wire['Enrolment']];
    const { events } = valueOf(await backend.listProgress(TOWN, first.cursor));
    expect(events).toMatchObject([
      { enrolmentId: enrolment.enrolment_id, kind: 'accepted', collectBy: null },
    ]);
  });
});

test('unused tickets are returned', async () => {
  const { lot } = await orderTickets(sandbox, 2);
  const ticketIds = lot.tickets.map(({ ticket_id }) => ticket_id);
  const order = { idempotencyKey: randomUUID(), municipalityCode: TOWN, ticketIds };
  const returned = valueOf(await backend.returnTickets(order));
  expect(returned.map(({ outcome }) => outcome)).toEqual(['returned', 'returned']);
});
