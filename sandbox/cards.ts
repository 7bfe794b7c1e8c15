// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type StoredState, cardStateOn } from './card-state';
import { type Tx } from './database';
import { maskContacts } from './mask-contact';
import { firstHalfOf } from './mint-card';
import { municipalityOf } from './municipality';
import { command, question } from './operation';
import { Refusal } from './problem';
import { sealTo } from './seal';

/** A card that somebody holds. */
export type HeldCard = {
  serial: string;
  ticket_id: string;
  municipality_code: string;
  state: StoredState;
  surname: string | null;
  given_name: string | null;
  issued_on: string;
  expires_on: string;
  email: string | null;
  mobile: string | null;
  /** Null while it has the contacts it always had. */
  contacts_changed_at: Date | null;
  pin_sealed: Buffer;
  puk_sealed: Buffer;
};

/** The card with this number if this person holds it; every other case is the same refusal. */
export const heldCard = async (
  tx: Tx,
  asked: { tax_code: string; card_serial_number: string },
): Promise<HeldCard> => {
  const { rows } = await tx.query<HeldCard>(
    `select serial, ticket_id, municipality_code, state, surname, given_name, issued_on::text, expires_on::text,
       email, mobile, pin_sealed, puk_sealed,
       case when exists (select from former_contact f where f.serial = card.serial) then contacts_since end as contacts_changed_at
     from card where serial = $1 and tax_code = $2`,
    [asked.card_serial_number, asked.tax_code],
  );
  const card = rows[0];
  if (!card) throw new Refusal('not-found');
  return card;
};

/** The card with this number if this person holds it and it is active; refuses it with its state otherwise. */
export const activeCard = async (
  tx: Tx,
  asked: { tax_code: string; card_serial_number: string },
  now: Date,
): Promise<HeldCard> => {
  const card = await heldCard(tx, asked);
  const cardState = cardStateOn(card.state, card.expires_on, now);
  if (cardState !== 'active') throw new Refusal('card-not-active', { cardState });
  return card;
};

const issuerOf = (code: string): Wire['IssuingMunicipality'] => {
  const { name, germanName, province, office, phone, openingHours } = municipalityOf(code);
  return {
    municipality_code: code,
    name: germanName === null ? name : `${germanName} – ${name}`,
    province,
    office,
    phone,
    opening_hours: openingHours,
  };
};

export const findCard = question('/card-lookups', 'CardQuestion', async (tx, asked, { now }) => {
  municipalityOf(asked.municipality_code);
  const card = await heldCard(tx, asked);
  const answer: Wire['Card'] = {
    card_serial_number: card.serial,
    state: cardStateOn(card.state, card.expires_on, now),
    holder: {
      ...(card.surname !== null && { surname: card.surname }),
      ...(card.given_name !== null && { given_name: card.given_name }),
    },
    issued_on: card.issued_on,
    expires_on: card.expires_on,
    issuing_municipality: issuerOf(card.municipality_code),
    known_contacts: maskContacts(card),
    ...(card.contacts_changed_at && { contacts_changed_at: card.contacts_changed_at.toISOString() }),
  };
  return { json: answer };
});

export const releaseFirstHalf = command(
  '/first-half-releases',
  'FirstHalfRequest',
  async (tx, asked, { now, keyring, key }) => {
    municipalityOf(asked.municipality_code);
    const card = await activeCard(tx, asked, now);
    const release: Wire['FirstHalfRelease'] = {
      release_id: key,
      ticket_id: card.ticket_id,
      card_serial_number: card.serial,
      recipient_key_id: asked.recipient_key.kid,
      sealed_first_halves: await sealTo(asked.recipient_key, {
        ticket_id: card.ticket_id,
        card_serial_number: card.serial,
        municipality_code: asked.municipality_code,
        pin_first_half: firstHalfOf(keyring.open(card.serial, 'pin', card.pin_sealed)),
        puk_first_half: firstHalfOf(keyring.open(card.serial, 'puk', card.puk_sealed)),
      }),
      released_at: now.toISOString(),
    };
    return { json: release };
  },
);
