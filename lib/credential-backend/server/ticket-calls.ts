// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type CredentialBackend } from '../credential-backend';
import { type RecipientKey, type TicketLot } from '../ticket';
import { type Ask, bytesOf } from './ask';
import { DELIVERY_MS } from './deadlines';

const readTicketLot = (wire: Wire['TicketLot']): TicketLot => ({
  lotId: wire.lot_id,
  recipientKeyId: wire.recipient_key_id,
  issuedAt: new Date(wire.issued_at),
  expiresAt: new Date(wire.expires_at),
  tickets: wire.tickets.map((ticket) => ({
    ticketId: ticket.ticket_id,
    cardSerial: ticket.card_serial_number,
    sealedFirstHalves: ticket.sealed_first_halves,
  })),
});

/** The public part alone goes out, whatever the caller's object carries. */
export const publicPartOf = ({ kty, crv, x, y, kid }: RecipientKey): RecipientKey => ({
  kty,
  crv,
  x,
  y,
  kid,
});

const isAnswerFor = (ticketIds: readonly string[], items: readonly { ticket_id: string }[]): boolean =>
  items.length === ticketIds.length && items.every(({ ticket_id }) => ticketIds.includes(ticket_id));

export const ticketCalls = (
  ask: Ask,
): Pick<CredentialBackend, 'orderTickets' | 'voidTickets' | 'returnTickets'> => ({
  orderTickets: ({ idempotencyKey, municipalityCode, count, recipientKey }) => {
    const order: Wire['TicketOrder'] = {
      municipality_code: municipalityCode,
      count,
      recipient_key: publicPartOf(recipientKey),
    };
    return ask(
      { path: '/ticket-lots', idempotencyKey, deadlineMs: DELIVERY_MS, body: bytesOf(order) },
      'TicketLot',
      readTicketLot,
      (lot) =>
        lot.municipality_code === municipalityCode &&
        lot.recipient_key_id === recipientKey.kid &&
        lot.tickets.length === count,
    );
  },
  voidTickets: ({ idempotencyKey, municipalityCode, ticketIds }) => {
    const order: Wire['TicketVoidOrder'] = {
      municipality_code: municipalityCode,
      ticket_ids: [...ticketIds],
    };
    return ask(
      { path: '/ticket-voids', idempotencyKey, deadlineMs: DELIVERY_MS, body: bytesOf(order) },
      'VoidedTickets',
      ({ items }) => items.map(({ ticket_id, outcome }) => ({ ticketId: ticket_id, outcome })),
      ({ items }) => isAnswerFor(ticketIds, items),
    );
  },
  returnTickets: ({ idempotencyKey, municipalityCode, ticketIds }) => {
    const order: Wire['TicketReturnOrder'] = {
      municipality_code: municipalityCode,
      ticket_ids: [...ticketIds],
    };
    return ask(
      { path: '/ticket-returns', idempotencyKey, deadlineMs: DELIVERY_MS, body: bytesOf(order) },
      'ReturnedTickets',
      ({ items }) => items.map(({ ticket_id, outcome }) => ({ ticketId: ticket_id, outcome })),
      ({ items }) => isAnswerFor(ticketIds, items),
    );
  },
});
