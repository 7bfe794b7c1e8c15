// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { rowsOf } from './cluster';
import { type Installation, type Place } from './installation';

/** What is put in whole: enough that no order is made during a campaign, and more than the threshold of refilling. */
const SPARE = 100;

/**
 * Puts tickets into a municipality's stock and their cards at the backend, as if ordered lots had come; nobody opens their halves.
 * `from` is the number of the first serial.
 */
const stockOne = async (
  { portalUrl, sandboxUrl }: Installation,
  { id, istatCode }: Place,
  from: number,
  count: number,
): Promise<void> => {
  const cards = await rowsOf<{ ticketId: string; serial: string }>(
    sandboxUrl,
    `insert into card (serial, ticket_id, municipality_code, state, pin_sealed, puk_sealed, puk_verifiers)
     select 'CX' || lpad(n::text, 5, '0') || 'AA', gen_random_uuid(), $1, 'minted', '', '', '{}'
     from generate_series($2::int, $3::int) n returning ticket_id as "ticketId", serial`,
    [istatCode, from, from + count - 1],
  );
  const orderId = randomUUID();
  await rowsOf(
    portalUrl,
    `with made as (insert into ticket_order (municipality_id, id, size, key_id, asked_at, received_at)
       values ($1, $2, $3, $2, app.now(), app.now()))
     insert into ticket (municipality_id, id, order_id, card_serial, key_id, sealed, state, received_at)
     select $1, t.id, $2, t.serial, $2, 'nessuno', 'stock', app.now() from unnest($4::uuid[], $5::text[]) t(id, serial)`,
    [id, orderId, count, cards.map(({ ticketId }) => ticketId), cards.map(({ serial }) => serial)],
  );
};

/** Stocks every municipality for a campaign. */
export const stockTickets = async (
  installation: Installation,
  wanted: readonly { place: Place; count: number }[],
): Promise<void> => {
  let from = 1;
  for (const { place, count } of wanted) {
    await stockOne(installation, place, from, count + SPARE);
    from += count + SPARE;
  }
};
