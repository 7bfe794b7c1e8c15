// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SealedTicket } from '@/lib/credential-backend/ticket';
import { type Ticket, type TicketState } from '@/lib/first-halves/ticket';
import { type TenantTx } from '@/lib/platform/database';

type Row = { id: string; cardSerial: string; state: string };

const ticketOf = (row: Row): Ticket => ({
  id: row.id,
  cardSerial: row.cardSerial,
  state: row.state as TicketState,
});

/**
 * Takes the ticket in stock whose lot ends first, or `null` when there is none; two counters never take the same one.
 * The choice is materialised: joined as a plain subquery, PostgreSQL may run it once per row and take more than one ticket.
 */
export const takeFromStock = async (tenant: TenantTx, requestId: string): Promise<Ticket | null> => {
  const rows = await tenant.tx.$queryRaw<Row[]>`
    with free as materialized (
      select s.id from ticket s join ticket_order o on o.municipality_id = s.municipality_id and o.id = s.order_id
      where s.municipality_id = ${tenant.municipalityId}::uuid and s.state = 'stock'
        and (o.expires_at is null or o.expires_at > ${tenant.now})
      order by o.expires_at nulls last, s.received_at, s.id limit 1 for update of s skip locked)
    update ticket t set state = 'reserved', request_id = ${requestId}::uuid, assigned_at = ${tenant.now}
    from free where t.municipality_id = ${tenant.municipalityId}::uuid and t.id = free.id
    returning t.id, t.card_serial as "cardSerial", t.state`;
  return rows[0] ? ticketOf(rows[0]) : null;
};

/** The ticket a request holds, or `null` when it holds none (voided ones do not count). */
export const findHeld = async (
  { tx, municipalityId }: TenantTx,
  requestId: string,
): Promise<Ticket | null> => {
  const row = await tx.ticket.findFirst({
    where: { municipalityId, requestId, state: { notIn: ['to-void', 'voided'] } },
  });
  return row && ticketOf(row);
};

/** A ticket with its sealed halves, or `null` when they are destroyed or it is not there. */
export const findSealed = async (
  { tx, municipalityId }: TenantTx,
  id: string,
): Promise<{ sealed: string; keyId: string; cardSerial: string } | null> => {
  const row = await tx.ticket.findUnique({ where: { municipalityId_id: { municipalityId, id } } });
  return row?.sealed ? { sealed: row.sealed, keyId: row.keyId, cardSerial: row.cardSerial } : null;
};

/** Moves a ticket from one of the states it may be in; false when it is in another. */
export const moveTicket = async (
  { tx, municipalityId }: TenantTx,
  id: string,
  from: readonly TicketState[],
  data: { state: TicketState; sealed?: null; destroyedAt?: Date | null },
): Promise<boolean> => {
  const { count } = await tx.ticket.updateMany({
    where: { municipalityId, id, state: { in: [...from] } },
    data,
  });
  return count === 1;
};

/** Takes a hand-over back; false once the halves are destroyed, whatever the clock says. */
export const restoreHandedOver = async ({ tx, municipalityId }: TenantTx, id: string): Promise<boolean> => {
  const { count } = await tx.ticket.updateMany({
    where: { municipalityId, id, state: 'handed-over', sealed: { not: null } },
    data: { state: 'assigned', destroyedAt: null },
  });
  return count === 1;
};

/** Tickets in a state, oldest first. */
export const listInState = ({ tx, municipalityId }: TenantTx, state: TicketState, limit: number) =>
  tx.ticket.findMany({
    where: { municipalityId, state },
    orderBy: { receivedAt: 'asc' },
    take: limit,
    select: { id: true, cardSerial: true, requestId: true },
  });

/** How many tickets are free to be given. */
export const countStock = ({ tx, municipalityId, now }: TenantTx): Promise<number> =>
  tx.ticket.count({
    where: {
      municipalityId,
      state: 'stock',
      order: { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    },
  });

/** Moves every ticket in stock out of it, its halves destroyed; returns how many. */
export const voidStock = async ({ tx, municipalityId, now }: TenantTx): Promise<number> => {
  const { count } = await tx.ticket.updateMany({
    where: { municipalityId, state: 'stock' },
    data: { state: 'to-void', sealed: null, destroyedAt: now },
  });
  return count;
};

/** An order that was sent, or is to be sent again by the same key, because no answer was kept. */
export const findOpenOrder = ({ tx, municipalityId }: TenantTx) =>
  tx.ticketOrder.findFirst({ where: { municipalityId, receivedAt: null }, orderBy: { askedAt: 'asc' } });

/** Commits an order before it is asked. */
export const insertOrder = (
  { tx, municipalityId, now }: TenantTx,
  order: { id: string; size: number; keyId: string },
) => tx.ticketOrder.create({ data: { municipalityId, ...order, askedAt: now } });

type ReceivedLot = { keyId: string; expiresAt: Date; tickets: readonly SealedTicket[] };

/** Closes an order and puts its tickets into stock, once; false when another worker did. */
export const receiveOrder = async (
  tenant: TenantTx,
  orderId: string,
  { keyId, expiresAt, tickets }: ReceivedLot,
): Promise<boolean> => {
  const { tx, municipalityId, now } = tenant;
  const { count } = await tx.ticketOrder.updateMany({
    where: { municipalityId, id: orderId, receivedAt: null },
    data: { receivedAt: now, expiresAt },
  });
  if (count === 0) return false;
  await tx.ticket.createMany({
    data: tickets.map((ticket) => ({
      municipalityId,
      id: ticket.ticketId,
      orderId,
      cardSerial: ticket.cardSerial,
      keyId,
      sealed: ticket.sealedFirstHalves,
      state: 'stock',
      receivedAt: now,
    })),
  });
  return true;
};

/** Destroys the halves of tickets handed over before `before`; returns how many. */
export const destroyHandedOver = async (
  { tx, municipalityId, now }: TenantTx,
  before: Date,
): Promise<number> => {
  const { count } = await tx.ticket.updateMany({
    where: { municipalityId, state: 'handed-over', sealed: { not: null }, destroyedAt: { lt: before } },
    data: { sealed: null, destroyedAt: now },
  });
  return count;
};

/** Tickets assigned before `before` whose sheet nobody confirmed. */
export const listUnconfirmed = ({ tx, municipalityId }: TenantTx, before: Date) =>
  tx.ticket.findMany({
    where: { municipalityId, state: 'assigned', assignedAt: { lt: before } },
    select: { id: true, requestId: true },
  });

/** A ticket that a request holds or held, its halves gone. */
export type SpentTicket = {
  id: string;
  cardSerial: string;
  state: TicketState;
  requestId: string;
  assignedAt: Date;
};

/** Inserts tickets without halves, with the order that they seem to come from. */
export const insertSpentTickets = async (
  { tx, municipalityId, now }: TenantTx,
  { id: orderId, keyId }: { id: string; keyId: string },
  tickets: readonly SpentTicket[],
): Promise<void> => {
  const size = tickets.length;
  await tx.ticketOrder.create({
    data: { municipalityId, id: orderId, size, keyId, askedAt: now, receivedAt: now },
  });
  await tx.$executeRaw`
    insert into ticket (municipality_id, id, order_id, card_serial, key_id, state, request_id, received_at, assigned_at, destroyed_at)
    select ${municipalityId}::uuid, id, ${orderId}::uuid, "cardSerial", ${keyId}::uuid, state, "requestId", "assignedAt", "assignedAt", ${now}
    from json_to_recordset(${JSON.stringify(tickets)}::json) as row(id uuid, "cardSerial" text, state text, "requestId" uuid,
      "assignedAt" timestamptz)`;
};
