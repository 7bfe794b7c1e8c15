// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { lastTold } from '@/lib/contacts/server/card-events';
import { encodeSecondHalfDispatch } from '@/lib/credential-backend/server/encode-second-half-dispatch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { type TenantTx } from '@/lib/platform/database';
import { heldUntil } from '@/lib/reprint/second-half';
import { readCard, readSecondWay, type ReprintRow, updateReprint } from './store/reprint-repository';

/** The outbox topic of second halves that the credential backend is to e-mail. */
export const SECOND_HALF_TOPIC = 'second-half';

/** When the contacts of the card changed last: as the credential backend said it, or here, where those of before may not have heard of it yet. */
const contactsChangedAt = async (tenant: TenantTx, reprint: ReprintRow): Promise<Date | null> => {
  const { contactsChangedAt: there } = await readCard(tenant, reprint);
  const here = await lastTold(tenant, reprint.cardSerial, 'contacts-changed');
  return there && here && there > here ? there : (here ?? there);
};

/**
 * Orders that the credential backend e-mails the second halves of a reprint to the holder, in the caller's transaction. An address given or
 * changed only now waits from the arrival of `notice`, the message that tells the contacts of before: until then the order can be stopped.
 */
export const queueSecondHalf = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
  notice: string,
): Promise<void> => {
  const { id, reason, codiceFiscale, cardSerial } = reprint;
  const way = await readSecondWay(tenant, reprint);
  if (!way || way.kind === 'on-paper' || !reason)
    throw new Error('second halves are asked for with a reason and a way');
  const { istatCode, settings } = await getOwnMunicipality(tenant);
  const changedAt = await contactsChangedAt(tenant, reprint);
  const held = heldUntil(way, changedAt, settings.reprints.holdHours, tenant.now);
  const encoded = encodeSecondHalfDispatch({
    dispatchId: id,
    municipalityCode: istatCode,
    codiceFiscale,
    cardSerial,
    reason,
    email: way.kind === 'given-email' ? way.email : null,
    occurredAt: tenant.now,
  });
  if (!encoded.ok) throw new Error(`the contract refuses an order: ${encoded.error.faults.join(', ')}`);
  const body = encoded.value;
  const by = actorOf(authorised);
  const message = { topic: SECOND_HALF_TOPIC, aggregateId: id, version: 1, body, by };
  const waits = held && {
    dueAt: held,
    follows: { messageId: notice, ms: held.getTime() - tenant.now.getTime() },
  };
  await appendMessage(tenant, { ...message, ...waits });
  await updateReprint(tenant, id, { secondState: 'queued', secondDueAt: held });
  await recordAudit(tenant, by, {
    verb: 'second-half.queued',
    subject: { kind: 'reprint', id },
    facts: { way: way.kind, held: held !== null },
  });
};
