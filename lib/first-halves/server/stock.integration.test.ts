// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type ReturnedTicket } from '@/lib/credential-backend/ticket';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { addDays, civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok } from '@/lib/kernel/result';
import { systemClock } from '@/lib/kernel/clock';
import { isWorkingDay } from '@/lib/municipality/working-days';
import { mintSerial } from '@/sandbox/mint';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { backendWith, stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { getStock } from './get-stock';
import { reserveTicket } from './hold-ticket';
import { refillStock } from './refill-stock';
import { returnTickets } from './return-tickets';
import { resumeStock, stopStock } from './stop-stock';
import { withdrawStock } from './withdraw-stock';

const DAY = 86_400_000;

let town: Town;
let clerk: Actor;

beforeAll(() => {
  configure(sharedDatabase());
});

const open = async (): Promise<void> => {
  town = await addTown();
  clerk = await addActor(town, 'clerk');
};
const ids = () => ({ id: town.id, istatCode: town.istatCode });
const stock = async () => getStock(await clerk.proof('work-requests'));
const statesOf = async () =>
  (await inTown(town, ({ tx }) => tx.ticket.findMany())).map(({ state, sealed }) => [state, sealed === null]);
const verbs = async (verb: string) =>
  (await inTown(town, ({ tx }) => tx.auditEntry.findMany({ where: { verb } }))).map(({ facts }) => facts);

/** An office that keeps every order by its key and answers it as the contract says; `asked` are the sizes in the order they came. */
const officeOf = () => {
  const lots = new Map<string, Awaited<ReturnType<CredentialBackend['orderTickets']>>>();
  const asked: number[] = [];
  const backend = backendWith({
    orderTickets: ({ idempotencyKey, count, recipientKey }) => {
      asked.push(count);
      const now = systemClock.now();
      const lot =
        lots.get(idempotencyKey) ??
        ok({
          lotId: randomUUID(),
          recipientKeyId: recipientKey.kid,
          issuedAt: now,
          expiresAt: new Date(now.getTime() + 180 * DAY),
          tickets: Array.from({ length: count }, () => ({
            ticketId: randomUUID(),
            cardSerial: mintSerial(),
            sealedFirstHalves: 'sealed',
          })),
        });
      lots.set(idempotencyKey, lot);
      return Promise.resolve(lot);
    },
  });
  return { backend, asked, lots };
};

/** As if `perDay` tickets had been given on each of the last `days` working days; their requests are one. */
const used = async (perDay: number, days: number): Promise<void> => {
  await stockTickets(town, perDay * days);
  const requestId = await openRequest(await clerk.proof('work-requests'));
  await inTown(town, async ({ tx, now, municipalityId }) => {
    const free = await tx.ticket.findMany({
      where: { municipalityId, state: 'stock' },
      select: { id: true },
    });
    let day = civilDateIn(now, 'Europe/Rome');
    for (let given = 0; given < days; given += 1) {
      do day = addDays(day, -1);
      while (!isWorkingDay(day, []));
      const lot = free.slice(given * perDay, (given + 1) * perDay).map(({ id }) => id);
      await tx.ticket.updateMany({
        where: { municipalityId, id: { in: lot } },
        data: { state: 'handed-over', requestId, assignedAt: new Date(`${day}T10:00:00Z`) },
      });
    }
  });
};

describe('the refill', () => {
  it('of a municipality without a history orders sixty at thirty, and tells the days by the careful rate', async () => {
    await open();
    const { backend, asked } = officeOf();
    expect(await stock()).toMatchObject({ left: 0, days: 0, level: 'empty', lowWater: 30, stopped: false });
    expect(valueOf(await refillStock(backend, ids()))).toBe(60);
    expect(valueOf(await refillStock(backend, ids()))).toBe(0);
    expect(asked).toEqual([60]);
    expect(await stock()).toMatchObject({ left: 60, days: 20, level: 'fine' });
  });

  it('of a busy one orders twenty days of its use, two hundred at a time, and warns in days', async () => {
    await open();
    await used(25, 20);
    await stockTickets(town, 100);
    expect(await stock()).toMatchObject({ left: 100, days: 4, level: 'alarm', lowWater: 250 });
    const { backend, asked } = officeOf();
    expect(valueOf(await refillStock(backend, ids()))).toBe(500);
    expect(asked).toEqual([200, 200, 100]);
    expect(await stock()).toMatchObject({ left: 600, days: 24, level: 'fine' });
  });

  it('follows what the municipality decides', async () => {
    await open();
    await used(10, 20);
    await inTown(
      town,
      ({ tx }) =>
        tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{stock}', '{"lowDays": 4, "lotDays": 6}')`,
    );
    expect(await stock()).toMatchObject({ left: 0, lowWater: 40 });
    const { backend, asked } = officeOf();
    valueOf(await refillStock(backend, ids()));
    expect(asked).toEqual([60]);
  });

  it('by workers at once makes one lot; an order whose answer was lost is asked again by its key, before any other', async () => {
    await open();
    const { backend, asked, lots } = officeOf();
    const away = backendWith({
      orderTickets: () => Promise.resolve(fail({ kind: 'unreachable', since: new Date() })),
    });
    expect((await refillStock(away, ids())).ok).toBe(false);
    const came = await Promise.all([1, 2, 3].map(() => refillStock(backend, ids())));
    expect(came.map(valueOf).sort()).toEqual([0, 0, 60]);
    expect(asked.length).toBeGreaterThan(0);
    expect(lots.size).toBe(1);
    expect((await stock()).left).toBe(60);
  });
});

describe('tickets of a lot that has ended', () => {
  it('are given to nobody, lose their halves at once and go back; those that last are given first to last', async () => {
    await open();
    const now = systemClock.now().getTime();
    await stockTickets(town, 2, new Date(now - 1000));
    await stockTickets(town, 1, new Date(now + 90 * DAY));
    const soon = [...(await stockTickets(town, 1, new Date(now + 5 * DAY))).keys()][0];
    expect((await stock()).left).toBe(2);
    const requestId = await openRequest(await clerk.proof('work-requests'));
    const ticket = await inTown(town, (tenant) => reserveTicket(tenant, SYSTEM, requestId));
    expect(ticket?.cardSerial).toBe(soon);
    expect(await withdrawStock(town.id)).toBe(2);
    expect(await withdrawStock(town.id)).toBe(0);
    expect((await statesOf()).sort()).toEqual([
      ['reserved', false],
      ['stock', false],
      ['to-return', true],
      ['to-return', true],
    ]);
    expect(await verbs('tickets.withdrawn')).toEqual([{ count: 2, reason: 'expired' }]);
    const away = backendWith({
      returnTickets: () => Promise.resolve(fail({ kind: 'unreachable', since: new Date() })),
    });
    expect((await returnTickets(away, ids())).ok).toBe(false);
    const asked: string[][] = [];
    const backend = backendWith({
      returnTickets: ({ ticketIds }) => {
        asked.push([...ticketIds]);
        const items = ticketIds.map((ticketId, index): ReturnedTicket => ({
          ticketId,
          outcome: index === 0 ? 'returned' : 'unknown',
        }));
        return Promise.resolve(ok(items));
      },
    });
    expect(valueOf(await returnTickets(backend, ids()))).toBe(2);
    expect(valueOf(await returnTickets(backend, ids()))).toBe(0);
    expect(asked).toHaveLength(1);
    expect((await statesOf()).map(([state]) => state).sort()).toEqual([
      'reserved',
      'returned',
      'stock',
      'voided',
    ]);
    expect(await verbs('tickets.returned')).toEqual([{ returned: 1, refused: 1 }]);
  });
});

describe('a municipality that gives its stock back', () => {
  it('orders nothing more, keeps what requests hold, and orders again when that is taken back', async () => {
    await open();
    await stockTickets(town, 5);
    const requestId = await openRequest(await clerk.proof('work-requests'));
    await inTown(town, (tenant) => reserveTicket(tenant, SYSTEM, requestId));
    expect([await inTown(town, stopStock), await inTown(town, stopStock)]).toEqual([true, false]);
    const { backend, asked } = officeOf();
    valueOf(await refillStock(backend, ids()));
    expect(asked).toEqual([]);
    expect(await withdrawStock(town.id)).toBe(4);
    expect(await stock()).toMatchObject({ left: 0, stopped: true });
    expect((await statesOf()).filter(([state]) => state === 'reserved')).toEqual([['reserved', false]]);
    await stockTickets(town, 2);
    expect(await withdrawStock(town.id)).toBe(2);
    expect([await inTown(town, resumeStock), await inTown(town, resumeStock)]).toEqual([true, false]);
    valueOf(await refillStock(backend, ids()));
    expect(asked).toEqual([60]);
    expect(await verbs('stock.given-back')).toHaveLength(1);
    expect(await verbs('stock.resumed')).toHaveLength(1);
  });
});
