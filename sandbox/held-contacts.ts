// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Tx } from './database';

/** Contacts of a card; those that it does not have are null. */
export type HeldContacts = { email: string | null; mobile: string | null };

type LockedCard = HeldContacts & { state: string; contacts_at: Date | null };

/**
 * Puts a card's contacts into force as they were told at an instant, unless later ones hold; true when these hold now. What they take the
 * place of is remembered, so that it can still be told. The first contacts of a new card take no place.
 */
export const putContacts = async (
  tx: Tx,
  ticketId: string,
  contacts: Wire['Contacts'],
  toldAt: string,
): Promise<boolean> => {
  const { rows } = await tx.query<LockedCard & { serial: string }>(
    'select serial, state, email, mobile, contacts_at from card where ticket_id = $1 for update',
    [ticketId],
  );
  const card = rows[0];
  if (!card) throw new Error('the card is there');
  if (card.contacts_at !== null && card.contacts_at > new Date(toldAt)) return false;
  const { email = null, mobile = null } = contacts;
  const isSame = card.email === email && card.mobile === mobile;
  if (!isSame && card.state !== 'minted')
    await tx.query('insert into former_contact (serial, email, mobile, held_until) values ($1, $2, $3, $4)', [
      card.serial,
      card.email,
      card.mobile,
      toldAt,
    ]);
  await tx.query(
    `update card set email = $2, mobile = $3, contacts_at = $4,
       contacts_since = case when $5 then contacts_since else $4 end where serial = $1`,
    [card.serial, email, mobile, toldAt, isSame],
  );
  return true;
};

const NONE: HeldContacts = { email: null, mobile: null };

/** The contacts that were in force just before an instant (RFC 3339), whatever holds now. */
export const contactsHeldBefore = async (tx: Tx, serial: string, instant: string): Promise<HeldContacts> => {
  const former = await tx.query<HeldContacts>(
    'select email, mobile from former_contact where serial = $1 and held_until >= $2 order by held_until, id limit 1',
    [serial, instant],
  );
  const present = await tx.query<HeldContacts>(
    'select email, mobile from card where serial = $1 and (contacts_since is null or contacts_since < $2)',
    [serial, instant],
  );
  return former.rows[0] ?? present.rows[0] ?? NONE;
};
