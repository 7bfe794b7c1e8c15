// SPDX-License-Identifier: AGPL-3.0-or-later

/** A municipality's public key of the month (P-256); `kid` names it inside every seal. */
export type RecipientKey = { kty: 'EC'; crv: 'P-256'; x: string; y: string; kid: string };

/** A ticket as delivered: the halves are readable by the municipality's private key only. */
export type SealedTicket = { ticketId: string; cardSerial: string; sealedFirstHalves: string };

/** An answered order; `tickets` has as many entries as were ordered. From `expiresAt` on none of them is given to a request any more. */
export type TicketLot = {
  lotId: string;
  recipientKeyId: string;
  issuedAt: Date;
  expiresAt: Date;
  tickets: SealedTicket[];
};

/** What became of a ticket that was to be voided. */
export type VoidedTicket = { ticketId: string; outcome: 'voided' | 'enrolled' | 'unknown' };

/** What became of an unused ticket that was to be returned. */
export type ReturnedTicket = { ticketId: string; outcome: 'returned' | 'enrolled' | 'voided' | 'unknown' };
