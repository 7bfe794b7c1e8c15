// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { activeCard } from './cards';
import { putContacts } from './held-contacts';
import { municipalityOf } from './municipality';
import { command } from './operation';

/** Contacts of a card: the latest change holds, whichever office it came from. */
export const changeContacts = command('/contact-changes', 'ContactChange', async (tx, change, context) => {
  municipalityOf(change.municipality_code);
  const card = await activeCard(tx, change, context.now);
  const inForce = await putContacts(tx, card.ticket_id, change.contacts, change.occurred_at);
  const reachable = Object.keys(change.contacts).length > 0;
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
