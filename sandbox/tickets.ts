// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Tx } from './database';
import { firstHalfOf, mintCard } from './mint-card';
import { municipalityOf } from './municipality';
import { type Context, command } from './operation';
import { sealTo } from './seal';

/** How long tickets may wait for a request: half a year. */
const LOT_MS = 180 * 86_400_000;

const mintTicket = async (
  tx: Tx,
  order: Wire['TicketOrder'],
  { keyring }: Context,
): Promise<Wire['Ticket']> => {
  const { ticketId, serial, pin, puk } = await mintCard(tx, keyring, order.municipality_code);
  const sealed = await sealTo(order.recipient_key, {
    ticket_id: ticketId,
    card_serial_number: serial,
    municipality_code: order.municipality_code,
    pin_first_half: firstHalfOf(pin),
    puk_first_half: firstHalfOf(puk),
  });
  return { ticket_id: ticketId, card_serial_number: serial, sealed_first_halves: sealed };
};

export const orderTicketLot = command('/ticket-lots', 'TicketOrder', async (tx, order, context) => {
  municipalityOf(order.municipality_code);
  const tickets: Wire['Ticket'][] = [];
  for (let count = 0; count < order.count; count += 1) tickets.push(await mintTicket(tx, order, context));
  const lot: Wire['TicketLot'] = {
    lot_id: context.key,
    municipality_code: order.municipality_code,
    recipient_key_id: order.recipient_key.kid,
    issued_at: context.now.toISOString(),
    expires_at: new Date(context.now.getTime() + LOT_MS).toISOString(),
    tickets,
  };
  return { json: lot };
});

const lockTicket = async (tx: Tx, ticketId: string, municipality: string): Promise<string | undefined> => {
  const { rows } = await tx.query<{ state: string }>(
    'select state from card where ticket_id = $1 and municipality_code = $2 for update',
    [ticketId, municipality],
  );
  return rows[0]?.state;
};

const setState = (tx: Tx, ticketId: string, state: 'voided' | 'returned') =>
  tx.query('update card set state = $2 where ticket_id = $1', [ticketId, state]);

const voidOne = async (
  tx: Tx,
  ticketId: string,
  municipality: string,
): Promise<Wire['VoidedTicket']['outcome']> => {
  const state = await lockTicket(tx, ticketId, municipality);
  if (state === undefined) return 'unknown';
  if (state !== 'minted' && state !== 'voided' && state !== 'returned') return 'enrolled';
  await setState(tx, ticketId, 'voided');
  return 'voided';
};

const returnOne = async (
  tx: Tx,
  ticketId: string,
  municipality: string,
): Promise<Wire['ReturnedTicket']['outcome']> => {
  const state = await lockTicket(tx, ticketId, municipality);
  if (state === undefined) return 'unknown';
  if (state === 'voided') return 'voided';
  if (state !== 'minted' && state !== 'returned') return 'enrolled';
  await setState(tx, ticketId, 'returned');
  return 'returned';
};

export const voidTickets = command('/ticket-voids', 'TicketVoidOrder', async (tx, order) => {
  municipalityOf(order.municipality_code);
  const items: Wire['VoidedTicket'][] = [];
  for (const ticket_id of order.ticket_ids.toSorted()) {
    items.push({ ticket_id, outcome: await voidOne(tx, ticket_id, order.municipality_code) });
  }
  const voided: Wire['VoidedTickets'] = { items };
  return { json: voided };
});

export const returnTickets = command('/ticket-returns', 'TicketReturnOrder', async (tx, order) => {
  municipalityOf(order.municipality_code);
  const items: Wire['ReturnedTicket'][] = [];
  for (const ticket_id of order.ticket_ids.toSorted()) {
    items.push({ ticket_id, outcome: await returnOne(tx, ticket_id, order.municipality_code) });
  }
  const returned: Wire['ReturnedTickets'] = { items };
  return { json: returned };
});
