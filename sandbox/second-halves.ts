// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { activeCard, type HeldCard } from './cards';
import { isCertifiedMail } from './certified-mail';
import { type Tx } from './database';
import { contactsHeldBefore } from './held-contacts';
import { type Keyring } from './keyring';
import { maskEmail } from './mask-contact';
import { secondHalfWords } from './message-words';
import { secondHalfOf } from './mint-card';
import { municipalityOf } from './municipality';
import { command } from './operation';
import { Refusal } from './problem';
import { sealTo } from './seal';
import { keepMessage } from './sent-messages';

const DAY_MS = 86_400_000;
/** Far above what an office needs: what goes beyond is somebody trying. */
const MOST_A_DAY = 20;

type Departure = {
  municipality: string;
  reason: Wire['ReleaseReason'];
  now: Date;
  delegation?: Wire['Delegation'];
};

/** Counts that second halves leave, by e-mail or on a delegation; refuses more than a card's share of 24 hours. */
const noteDeparture = async (
  tx: Tx,
  serial: string,
  { municipality, reason, now, delegation }: Departure,
): Promise<void> => {
  await tx.query('select from card where serial = $1 for update', [serial]);
  const { rowCount } = await tx.query(
    'select from second_half_departure where serial = $1 and left_at > $2',
    [serial, new Date(now.getTime() - DAY_MS)],
  );
  if ((rowCount ?? 0) >= MOST_A_DAY) throw new Refusal('too-many-releases');
  await tx.query(
    `insert into second_half_departure (serial, municipality_code, reason, left_at, signed_at, act_digest, delegated_operator,
       confirmation, confirming_operator) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      serial,
      municipality,
      reason,
      now,
      delegation?.signed_at,
      delegation?.act_digest,
      delegation?.delegated_operator,
      delegation?.confirmation.kind,
      delegation?.confirmation.operator_code,
    ],
  );
};

const secondHalves = (keyring: Keyring, { serial, pin_sealed, puk_sealed }: HeldCard) => ({
  pin: secondHalfOf(keyring.open(serial, 'pin', pin_sealed)),
  puk: secondHalfOf(keyring.open(serial, 'puk', puk_sealed)),
});

/** E-mails the second halves to the holder: to the address given at the counter, else to the one held before it was asked; never to certified mail. */
export const dispatchSecondHalf = command(
  '/second-half-dispatches',
  'SecondHalfDispatch',
  async (tx, asked, context) => {
    const { now, keyring } = context;
    municipalityOf(asked.municipality_code);
    const card = await activeCard(tx, asked, now);
    const to = asked.email ?? (await contactsHeldBefore(tx, card.serial, asked.occurred_at)).email;
    if (to === null) throw new Refusal('no-known-email');
    if (isCertifiedMail(to)) throw new Refusal('certified-mail');
    await noteDeparture(tx, card.serial, {
      municipality: asked.municipality_code,
      reason: asked.reason,
      now,
    });
    const words = secondHalfWords(card.serial, secondHalves(keyring, card));
    await keepMessage(tx, context, card.serial, { channel: 'email', to, ...words });
    const receipt: Wire['DispatchReceipt'] = {
      receipt_id: context.key,
      dispatch_id: asked.dispatch_id,
      sent_to: maskEmail(to),
      request_digest: context.bodyDigest,
      sent_at: now.toISOString(),
    };
    return { json: receipt };
  },
);

/** A second person is named where one confirmed, is not the operator delegated, and is named nowhere else. */
const isConfirmed = ({ delegated_operator, confirmation }: Wire['Delegation']): boolean =>
  confirmation.kind === 'second-person'
    ? confirmation.operator_code !== undefined &&
      confirmation.operator_code.toUpperCase() !== delegated_operator.toUpperCase()
    : confirmation.operator_code === undefined;

/** Releases the second halves for one print on paper, on a delegation to the operator. */
export const releaseSecondHalf = command(
  '/second-half-releases',
  'SecondHalfRequest',
  async (tx, asked, { now, keyring, key }) => {
    municipalityOf(asked.municipality_code);
    const card = await activeCard(tx, asked, now);
    if (!isConfirmed(asked.delegation)) throw new Refusal('delegation-refused');
    await noteDeparture(tx, card.serial, {
      municipality: asked.municipality_code,
      reason: asked.reason,
      now,
      delegation: asked.delegation,
    });
    const { pin, puk } = secondHalves(keyring, card);
    const release: Wire['SecondHalfRelease'] = {
      release_id: key,
      ticket_id: card.ticket_id,
      card_serial_number: card.serial,
      recipient_key_id: asked.recipient_key.kid,
      sealed_second_halves: await sealTo(asked.recipient_key, {
        kind: 'second',
        ticket_id: card.ticket_id,
        card_serial_number: card.serial,
        municipality_code: asked.municipality_code,
        pin_second_half: pin,
        puk_second_half: puk,
      }),
      released_at: now.toISOString(),
    };
    return { json: release };
  },
);
