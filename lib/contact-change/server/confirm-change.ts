// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { can } from '@/lib/access/permission';
import { type AuditFacts } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findCardRequest } from '@/lib/cie-request/server/find-card-request';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { stepOfChange } from '@/lib/contact-change/change-view';
import { type Contacts } from '@/lib/contacts/advice';
import { CONTACT_KINDS } from '@/lib/contacts/proof-code';
import { listCardEvents, noteCardEvent } from '@/lib/contacts/server/card-events';
import { queueContactNotice } from '@/lib/contacts/server/queue-contact-notice';
import { leaveWhenChanged } from '@/lib/contacts/server/recheck';
import { findProofs } from '@/lib/contacts/server/find-proofs';
import { encodeContactChange } from '@/lib/credential-backend/server/encode-contact-change';
import { CONTACT_CHANGE_TOPIC } from '@/lib/enrolment/server/delivery-topics';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import { editChange, type EditChangeError } from './edit-change';
import {
  type ChangeRow,
  findLastOf,
  holdCard,
  readApplicant,
  readCard,
  readContacts,
  supersedeEarlier,
  updateChange,
} from './store/change-repository';

/**
 * Why a change is not sent. `not-ready`: a step before is missing. `same-day`: a delegate collected codes of this card today; a supervisor
 * confirms. `invalid`: the contract does not allow it.
 */
export type ConfirmChangeError =
  EditChangeError | { kind: 'not-ready' } | { kind: 'same-day' } | { kind: 'invalid' };

/** Hexadecimal digits of a fingerprint that the trail keeps. */
const SHOWN = 32;

/** What is known of the contacts before: what was changed here last, else what the request gave, else masked by the service. */
const contactsBefore = async (
  tenant: TenantTx,
  change: ChangeRow,
  last: ChangeRow | null,
  ofRequest: Contacts | null,
): Promise<{ contacts: Contacts; masked: boolean }> => {
  const known = last ? await readContacts(tenant, last) : ofRequest;
  if (known) return { contacts: known, masked: false };
  return { contacts: (await readCard(tenant, change)).knownContacts, masked: true };
};

const printsOf = async (tenant: TenantTx, when: 'old' | 'new', contacts: Contacts): Promise<AuditFacts> => {
  const facts: AuditFacts = {};
  for (const kind of CONTACT_KINDS) {
    const value = contacts[kind];
    facts[`${when}-${kind}`] =
      value &&
      Buffer.from(await fingerprint(tenant, kind, value.toLowerCase()))
        .toString('hex')
        .slice(0, SHOWN);
  }
  return facts;
};

const isOneTooMany = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  cardSerial: string,
): Promise<boolean> => {
  if (can(authorised.operator.roles, 'supervise')) return false;
  const since = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
  const collected = await listCardEvents(tenant, cardSerial, { what: 'codes-collected', since });
  return collected.some(({ byDelegate }) => byDelegate);
};

type Ready = { contacts: Contacts; byDelegate: boolean };

const readyOf = async (tenant: TenantTx, change: ChangeRow): Promise<Ready | null> => {
  const [applicant, contacts] = [await readApplicant(tenant, change), await readContacts(tenant, change)];
  if (!applicant || !contacts) return null;
  const step = stepOfChange({ ...change, applicant, contacts });
  return step === 'confirm' ? { contacts, byDelegate: applicant.kind === 'delegate' } : null;
};

const queue = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  change: ChangeRow,
  { contacts, byDelegate }: Ready,
): Promise<Result<null, ConfirmChangeError>> => {
  const { id, codiceFiscale, cardSerial } = change;
  const actor = actorOf(authorised);
  const { istatCode: municipalityCode, settings } = await getOwnMunicipality(tenant);
  const occurredAt = tenant.now;
  const message = { changeId: id, municipalityCode, codiceFiscale, cardSerial, contacts, occurredAt };
  const encoded = encodeContactChange(message);
  if (!encoded.ok) return fail({ kind: 'invalid' });
  const last = await findLastOf(tenant, cardSerial);
  const request = await findCardRequest(tenant, cardSerial);
  const before = await contactsBefore(tenant, change, last, request?.contacts ?? null);
  const aggregateId = last?.aggregateId ?? request?.requestId ?? id;
  const version = (last?.version ?? 0) + 1;
  await supersedeEarlier(tenant, aggregateId, version);
  const messageId = await appendMessage(tenant, {
    topic: CONTACT_CHANGE_TOPIC,
    aggregateId,
    version,
    body: encoded.value,
    by: actor,
  });
  const confirmed = { confirmedAt: tenant.now, confirmedBy: authorised.operator.id };
  await updateChange(tenant, id, { status: 'queued', aggregateId, version, ...confirmed });
  const notice = await queueContactNotice(
    tenant,
    actor,
    { kind: 'contact-change', id },
    {
      ...{ municipalityCode, codiceFiscale, cardSerial, kind: 'contacts-changed' },
      office: settings.officeLines.it[0] ?? '',
      phone: settings.phone,
    },
  );
  await noteCardEvent(tenant, { cardSerial, what: 'contacts-changed', byDelegate, notice });
  if (request) await leaveWhenChanged(tenant, actor, { requestId: request.requestId, email: contacts.email });
  const proofs = await findProofs(tenant, codiceFiscale, contacts);
  await recordAudit(tenant, actor, {
    verb: 'contact-change.confirmed',
    subject: { kind: 'contact-change', id },
    facts: {
      ...(await printsOf(tenant, 'old', before.contacts)),
      ...(await printsOf(tenant, 'new', contacts)),
      'old-masked': before.masked,
      'email-proof': proofs.email,
      'mobile-proof': proofs.mobile,
      delegate: byDelegate,
      version,
      message: messageId,
    },
  });
  return ok(null);
};

/**
 * Confirms a change of contacts and has it sent: all contacts of the card from now on, after everything else about the same request, in the
 * order of the confirmations; the contacts of before are told, and an address that took no mail leaves the list of those to be looked at. Old and new contacts stand in the trail as keyed fingerprints.
 */
export const confirmChange = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, ConfirmChangeError>> =>
  editChange(authorised, id, async (tenant, change): Promise<Result<null, ConfirmChangeError>> => {
    await holdCard(tenant, change.cardSerial);
    const ready = await readyOf(tenant, change);
    if (!ready) return fail({ kind: 'not-ready' });
    if (ready.byDelegate && (await isOneTooMany(tenant, authorised, change.cardSerial))) {
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'contact-change.refused',
        subject: { kind: 'contact-change', id },
        outcome: 'refused',
        facts: { code: 'same-day' },
      });
      return fail({ kind: 'same-day' });
    }
    return queue(tenant, authorised, change, ready);
  });
