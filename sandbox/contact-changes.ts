// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { heldCard } from './cards';
import { cardStateOn } from './card-state';
import { municipalityOf } from './municipality';
import { command } from './operation';
import { Refusal } from './problem';

/** Contacts of a card: the latest change holds, whichever office it came from. */
export const changeContacts = command('/contact-changes', 'ContactChange', async (tx, change, context) => {
  municipalityOf(change.municipality_code);
  const card = await heldCard(tx, change);
  const cardState = cardStateOn(card.state, card.expires_on, context.now);
  if (cardState !== 'active') throw new Refusal('card-not-active', { cardState });
  const { email, mobile } = change.contacts;
  const changed = await tx.query(
    `update card set email = $2, mobile = $3, contacts_at = $4
     where serial = $1 and (contacts_at is null or contacts_at < $4)`,
    [card.serial, email, mobile, change.occurred_at],
  );
  const inForce = changed.rowCount === 1;
  const reachable = email !== undefined || mobile !== undefined;
  if (inForce)
    await tx.query(
      `update enrolment set activation_possible_from = case when $2 then coalesce(activation_possible_from, $3) end
       where ticket_id = $1`,
      [card.ticket_id, reachable, context.now],
    );
  const receipt: Wire['ContactChangeReceipt'] = {
    receipt_id: context.key,
    change_id: change.change_id,
    in_force: inForce,
    request_digest: context.bodyDigest,
    received_at: context.now.toISOString(),
    ...(inForce && reachable && { activation_possible_from: context.now.toISOString() }),
  };
  return { json: receipt };
});
