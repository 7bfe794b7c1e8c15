// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type StoredState, cardStateOn } from './card-state';
import { type Tx } from './database';
import { putContacts } from './held-contacts';
import { municipalityOf } from './municipality';
import { type Context, command, read } from './operation';
import { Refusal } from './problem';
import { endProgress, planProgress } from './progress-events';
import { hasRightCheckCharacter } from './tax-code';

type EnrolmentRow = {
  ticket_id: string;
  version: number;
  request_digest: string;
  received_at: Date;
  activation_possible_from: Date | null;
};

/** Locks the ticket and refuses one that is not this municipality's, not this card's, voided, or another enrolment's. */
const takeTicket = async (tx: Tx, enrolment: Wire['Enrolment']): Promise<void> => {
  const { rows } = await tx.query<{ state: string }>(
    'select state from card where ticket_id = $1 and serial = $2 and municipality_code = $3 for update',
    [enrolment.ticket_id, enrolment.card_serial_number, enrolment.municipality_code],
  );
  const state = rows[0]?.state;
  if (state === undefined) throw new Refusal('ticket-unknown');
  if (state === 'voided' || state === 'returned') throw new Refusal('ticket-voided');
  if (state === 'minted') return;
  const own = await tx.query('select from enrolment where ticket_id = $1 and enrolment_id = $2', [
    enrolment.ticket_id,
    enrolment.enrolment_id,
  ]);
  if (own.rowCount === 0) throw new Refusal('ticket-taken');
};

/** Writes a version unless a later one, or the same one, is there; gives back what is in force. */
const putInForce = async (tx: Tx, enrolment: Wire['Enrolment'], context: Context): Promise<EnrolmentRow> => {
  const reachable = Object.keys(enrolment.contacts).length > 0;
  const written = await tx.query(
    `insert into enrolment (enrolment_id, ticket_id, version, request_digest, received_at, activation_possible_from)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (enrolment_id) do update set version = excluded.version, request_digest = excluded.request_digest,
       received_at = excluded.received_at, activation_possible_from = excluded.activation_possible_from
     where enrolment.version < excluded.version and enrolment.ticket_id = excluded.ticket_id`,
    [
      enrolment.enrolment_id,
      enrolment.ticket_id,
      enrolment.version,
      context.bodyDigest,
      context.now,
      reachable ? context.now : null,
    ],
  );
  if (written.rowCount === 1) await giveCard(tx, enrolment);
  const { rows } = await tx.query<EnrolmentRow>('select * from enrolment where enrolment_id = $1', [
    enrolment.enrolment_id,
  ]);
  const inForce = rows[0];
  if (inForce?.ticket_id !== enrolment.ticket_id) throw new Refusal('ticket-taken');
  if (inForce.version === enrolment.version && inForce.request_digest !== context.bodyDigest)
    throw new Refusal('version-conflict');
  return inForce;
};

const giveCard = async (tx: Tx, enrolment: Wire['Enrolment']): Promise<void> => {
  await putContacts(tx, enrolment.ticket_id, enrolment.contacts, enrolment.occurred_at);
  await tx.query(
    `update card set state = case when state = 'minted' then 'active' else state end, tax_code = $2, surname = $3,
       given_name = $4, issued_on = $5, expires_on = $6 where ticket_id = $1`,
    [
      enrolment.ticket_id,
      enrolment.tax_code,
      enrolment.holder.surname,
      enrolment.holder.given_name,
      enrolment.requested_on,
      enrolment.expected_expiry_on,
    ],
  );
};

const activationOf = ({ activation_possible_from }: EnrolmentRow) =>
  activation_possible_from && { activation_possible_from: activation_possible_from.toISOString() };

export const submitEnrolment = command('/enrolments', 'Enrolment', async (tx, enrolment, context) => {
  municipalityOf(enrolment.municipality_code);
  if (!hasRightCheckCharacter(enrolment.tax_code)) throw new Refusal('tax-code-invalid');
  await takeTicket(tx, enrolment);
  const inForce = await putInForce(tx, enrolment, context);
  await planProgress(tx, enrolment, context.now);
  const receipt: Wire['EnrolmentReceipt'] = {
    receipt_id: context.key,
    enrolment_id: enrolment.enrolment_id,
    version: enrolment.version,
    version_in_force: inForce.version,
    request_digest: context.bodyDigest,
    received_at: context.now.toISOString(),
    ...activationOf(inForce),
  };
  return { json: receipt, location: `/enrolments/${enrolment.enrolment_id}` };
});

/** Locks a ticket of an enrolment that is taken back; one that was never enrolled is void from now on. */
const takeBack = async (tx: Tx, cancellation: Wire['EnrolmentCancellation'], now: Date): Promise<void> => {
  const { ticket_id, card_serial_number, municipality_code, enrolment_id } = cancellation;
  const { rows } = await tx.query<{ state: string; enrolment_id: string | null }>(
    `select state, (select enrolment_id from enrolment e where e.ticket_id = card.ticket_id) from card
     where ticket_id = $1 and serial = $2 and municipality_code = $3 for update`,
    [ticket_id, card_serial_number, municipality_code],
  );
  const card = rows[0];
  if (!card) throw new Refusal('ticket-unknown');
  if (card.enrolment_id !== null && card.enrolment_id !== enrolment_id) throw new Refusal('ticket-taken');
  if (card.enrolment_id === null && card.state !== 'minted' && card.state !== 'voided')
    throw new Refusal('ticket-taken');
  const state = card.enrolment_id === null ? 'voided' : 'cancelled';
  await tx.query('update card set state = $2 where ticket_id = $1', [ticket_id, state]);
  if (card.enrolment_id !== null) await endProgress(tx, card.enrolment_id, municipality_code, now);
};

export const cancelEnrolment = command(
  '/enrolment-cancellations',
  'EnrolmentCancellation',
  async (tx, cancellation, context) => {
    municipalityOf(cancellation.municipality_code);
    await takeBack(tx, cancellation, context.now);
    const receipt: Wire['CancellationReceipt'] = {
      receipt_id: context.key,
      enrolment_id: cancellation.enrolment_id,
      request_digest: context.bodyDigest,
      received_at: context.now.toISOString(),
    };
    return { json: receipt };
  },
);

export const showEnrolment = read('/enrolments/:id', 'Id', async (tx, id, { now }) => {
  const { rows } = await tx.query<EnrolmentRow & { serial: string; state: StoredState; expires_on: string }>(
    `select enrolment.*, serial, state, expires_on::text from enrolment join card using (ticket_id)
     where enrolment_id = $1`,
    [id],
  );
  const row = rows[0];
  if (!row) throw new Refusal('not-found');
  const state: Wire['EnrolmentState'] = {
    enrolment_id: id,
    version_in_force: row.version,
    request_digest: row.request_digest,
    ticket_id: row.ticket_id,
    card_serial_number: row.serial,
    card_state: cardStateOn(row.state, row.expires_on, now),
    received_at: row.received_at.toISOString(),
    ...activationOf(row),
  };
  return { json: state };
});
