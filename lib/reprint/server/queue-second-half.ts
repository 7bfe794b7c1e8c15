// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { listCardEvents } from '@/lib/contacts/server/card-events';
import { encodeSecondHalfDispatch } from '@/lib/credential-backend/server/encode-second-half-dispatch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { type TenantTx } from '@/lib/platform/database';
import { heldUntil } from '@/lib/reprint/second-half';
import { readCard, readSecondWay, type ReprintRow, updateReprint } from './store/reprint-repository';

/** The outbox topic of second halves that the credential backend is to e-mail. */
export const SECOND_HALF_TOPIC = 'second-half';

const HOUR_MS = 3_600_000;

/** When the contacts of the card changed last: as the credential backend said it, or here meanwhile, which may still be on its way there. */
const contactsChangedAt = async (
  tenant: TenantTx,
  reprint: ReprintRow,
  holdHours: number,
): Promise<Date | null> => {
  const { contactsChangedAt: there } = await readCard(tenant, reprint);
  const since = new Date(tenant.now.getTime() - holdHours * HOUR_MS);
  const [here] = await listCardEvents(tenant, reprint.cardSerial, { what: 'contacts-changed', since });
  if (!here) return there;
  return there && there > here.at ? there : here.at;
};

/**
 * Orders that the credential backend e-mails the second halves of a reprint to the holder, in the caller's transaction. An address given or
 * changed only now waits: until then the order can be stopped.
 */
export const queueSecondHalf = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
): Promise<void> => {
  const { id, reason, codiceFiscale, cardSerial } = reprint;
  const way = await readSecondWay(tenant, reprint);
  if (!way || way.kind === 'on-paper' || !reason)
    throw new Error('second halves are asked for with a reason and a way');
  const { istatCode, settings } = await getOwnMunicipality(tenant);
  const changedAt = await contactsChangedAt(tenant, reprint, settings.reprints.holdHours);
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
  const dueAt = held ?? tenant.now;
  const by = actorOf(authorised);
  await appendMessage(tenant, { topic: SECOND_HALF_TOPIC, aggregateId: id, version: 1, body, by, dueAt });
  await updateReprint(tenant, id, { secondState: 'queued', secondDueAt: dueAt });
  await recordAudit(tenant, by, {
    verb: 'second-half.queued',
    subject: { kind: 'reprint', id },
    facts: { way: way.kind, held: held !== null },
  });
};
