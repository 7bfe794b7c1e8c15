// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findEmailForChange } from '@/lib/cie-request/server/find-email';
import { listActivatable } from '@/lib/enrolment/server/list-activatable';
import { translate } from '@/lib/i18n/translate';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { switchOn } from '@/lib/municipality/dated-switch';
import { findOwnSettings, getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { receiverOf, REMIND_WITHIN_MS } from '@/lib/reminders/reminder';
import { reminderMailOf } from './reminder-mail';
import { findReminded, insertReminder } from './store/reminder-repository';

/** The outbox topic of reminders. */
export const REMINDER_TOPIC = 'activation-reminder';

const AT_ONCE = 50;

const composed = async (tenant: TenantTx): Promise<Uint8Array> => {
  const { name: comune, settings } = await getOwnMunicipality(tenant);
  const mail = reminderMailOf({
    municipality: translate('it', { key: 'receipt.municipality', values: { comune } }),
    practice: env().practice,
    activationSite: settings.publicServices.activationSite,
    phone: settings.phone,
  });
  return new TextEncoder().encode(JSON.stringify(mail));
};

/** Queues one reminder, or writes down why there is none; true when it was queued. */
const remind = async (tenant: TenantTx, requestId: string): Promise<boolean> => {
  const receiver = await findEmailForChange(tenant, requestId);
  const found = receiverOf(receiver, { queuedAt: tenant.now, now: tenant.now });
  const state = 'to' in found ? 'queued' : found.givenUp;
  if (!(await insertReminder(tenant, requestId, state)) || state !== 'queued') return false;
  const body = await composed(tenant);
  await appendMessage(tenant, {
    topic: REMINDER_TOPIC,
    aggregateId: requestId,
    version: 1,
    body,
    by: SYSTEM,
  });
  const subject = { kind: 'request', id: requestId };
  await recordAudit(tenant, SYSTEM, { verb: 'reminder.queued', subject });
  return true;
};

/** Requests whose reminder is due, at most so many; none where the municipality sends none. */
const listDue = async (tenant: TenantTx): Promise<string[]> => {
  const settings = await findOwnSettings(tenant);
  if (!settings) return [];
  const rule = switchOn(settings.switches.activationReminder, civilDateIn(tenant.now, 'Europe/Rome'));
  if (rule?.value !== 'sent') return [];
  const since = new Date(tenant.now.getTime() - REMIND_WITHIN_MS);
  const activatable = await listActivatable(tenant, since);
  const ids = activatable
    .filter(({ acceptedAt }) => civilDateIn(acceptedAt, 'Europe/Rome') >= rule.from)
    .map(({ requestId }) => requestId);
  const reminded = await findReminded(tenant, ids);
  return ids.filter((id) => !reminded.has(id)).slice(0, AT_ONCE);
};

/**
 * Puts the reminders that are due into the outbox, each once and in a transaction of its own: for requests that the credential backend took
 * in the last day and whose credentials can be activated from now on, since the municipality sends them. No address is in the message: it goes
 * to the one in force when it leaves. Nothing without a mail server. Returns how many.
 */
export const queueReminders = async (municipalityId: MunicipalityId): Promise<number> => {
  if (!env().mail) return 0;
  let queued = 0;
  for (const requestId of await database().withTenant(municipalityId, listDue))
    if (await database().withTenant(municipalityId, (tenant) => remind(tenant, requestId))) queued += 1;
  return queued;
};
