// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type CardQuestion, type KnownCard, type ReleasedFirstHalves } from '../card';
import { type CredentialBackend } from '../credential-backend';
import { type Ask, bytesOf } from './ask';
import { QUESTION_MS, RELEASE_MS } from './deadlines';
import { publicPartOf } from './ticket-calls';

const readCard = (wire: Wire['Card']): KnownCard => ({
  cardSerial: wire.card_serial_number,
  state: wire.state,
  holder: { surname: wire.holder.surname ?? null, givenName: wire.holder.given_name ?? null },
  issuedOn: wire.issued_on as CivilDate,
  expiresOn: wire.expires_on as CivilDate,
  issuingMunicipality: {
    code: wire.issuing_municipality.municipality_code,
    name: wire.issuing_municipality.name,
    province: wire.issuing_municipality.province,
    office: wire.issuing_municipality.office,
    phone: wire.issuing_municipality.phone,
    openingHours: wire.issuing_municipality.opening_hours,
  },
  knownContacts: { email: wire.known_contacts.email ?? null, mobile: wire.known_contacts.mobile ?? null },
  contactsChangedAt: wire.contacts_changed_at === undefined ? null : new Date(wire.contacts_changed_at),
});

const readRelease = (wire: Wire['FirstHalfRelease']): ReleasedFirstHalves => ({
  releaseId: wire.release_id,
  ticketId: wire.ticket_id,
  cardSerial: wire.card_serial_number,
  sealedFirstHalves: wire.sealed_first_halves,
  releasedAt: new Date(wire.released_at),
});

/** A question about a card, as the contract writes it. */
export const questionOf = ({
  municipalityCode,
  codiceFiscale,
  cardSerial,
}: CardQuestion): Wire['CardQuestion'] => ({
  municipality_code: municipalityCode,
  tax_code: codiceFiscale,
  card_serial_number: cardSerial,
});

export const cardCalls = (ask: Ask): Pick<CredentialBackend, 'findCard' | 'releaseFirstHalf'> => ({
  findCard: (question) =>
    ask(
      { path: '/card-lookups', deadlineMs: QUESTION_MS, body: bytesOf(questionOf(question)) },
      'Card',
      readCard,
      (card) => card.card_serial_number === question.cardSerial,
    ),
  releaseFirstHalf: ({ idempotencyKey, reason, recipientKey, ...question }) => {
    const order: Wire['FirstHalfRequest'] = {
      ...questionOf(question),
      reason,
      recipient_key: publicPartOf(recipientKey),
    };
    return ask(
      { path: '/first-half-releases', idempotencyKey, deadlineMs: RELEASE_MS, body: bytesOf(order) },
      'FirstHalfRelease',
      readRelease,
      (release) =>
        release.card_serial_number === question.cardSerial && release.recipient_key_id === recipientKey.kid,
    );
  },
});
