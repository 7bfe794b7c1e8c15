// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CodesWay } from '@/lib/cie-request/codes-way';
import { paymentOf } from '@/lib/cie-request/payment';
import { personContactsOf } from '@/lib/cie-request/person-contacts';
import { type CieRequestData } from '@/lib/cie-request/request-data';
import { isAllowed } from '@/lib/cie-request/request-status';
import { noteContacts } from '@/lib/contacts/server/contact-use';
import { noteCapture } from '@/lib/contacts/server/note-capture';
import { leaveWhenChanged } from '@/lib/contacts/server/recheck';
import { findHeldTicket, reserveTicket } from '@/lib/first-halves/server/hold-ticket';
import { type Ticket } from '@/lib/first-halves/ticket';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { feedRequest, sendVersion } from './feed-request';
import { insertPayment } from './store/payment-repository';
import { findRowForChange, findVersion, type RequestRow, updateRow } from './store/request-repository';

export type RegisterError =
  | { kind: 'not-found' }
  | { kind: 'closed' }
  /** The signed sheet is not of the version that would be registered: it must be printed again. */
  | { kind: 'sheet-void' }
  /** The codes follow, and nobody asked the citizen how. */
  | { kind: 'way-missing' };

/** `codesWay` is how codes that follow reach the citizen; it counts only where they follow. */
type Registration = { requestId: string; version: number; codesWay?: CodesWay | null };

/** The ticket of the printed version; of a version that was printed without one, what has come since, or `null`. */
const ticketOf = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: RequestRow,
): Promise<Ticket | null> => {
  if (row.halvesWantedAt !== null) return reserveTicket(tenant, actorOf(authorised), row.id);
  const ticket = await findHeldTicket(tenant, row.id);
  if (!ticket) throw new Error('a prepared request has a ticket, or waits for one');
  return ticket;
};

/** Notes the contacts: whose they are, what is counted of them, and that a refused one was changed. */
const noteAll = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  requestId: string,
  data: CieRequestData,
): Promise<void> => {
  await noteContacts(tenant, personContactsOf(data));
  const registeredOn = civilDateIn(tenant.now, 'Europe/Rome');
  const { counterId } = authorised.operator;
  await noteCapture(tenant, { requestId, registeredOn, counterId }, data.contacts);
  await leaveWhenChanged(tenant, actorOf(authorised), { requestId, email: data.contacts.email });
};

/** Sends the version and notes its contacts; what was paid is written down once. Gives the status that the request has from now on. */
const register = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: RequestRow,
  version: number,
  ticket: Ticket | null,
): Promise<'registered' | 'completed'> => {
  const signed = await findVersion(tenant, row.id, version);
  if (!signed) throw new Error('a prepared request has a version');
  const { frozen } = signed;
  const { istatCode: municipalityCode, settings } = await getOwnMunicipality(tenant);
  const request = { requestId: row.id, version, frozen, municipalityCode };
  await noteAll(tenant, authorised, row.id, frozen.data);
  if (row.registeredAt) {
    if (!ticket) throw new Error('a corrected request has a ticket');
    await sendVersion(tenant, actorOf(authorised), request, ticket);
    return ticket.state === 'assigned' ? 'registered' : 'completed';
  }
  if (ticket) await feedRequest(tenant, actorOf(authorised), request, ticket);
  await insertPayment(tenant, { id: row.id, version, registeredAt: tenant.now }, paymentOf(frozen, settings));
  return 'registered';
};

/** What the row says of codes that come only now, or follow. */
const codesColumns = (
  row: RequestRow,
  ticket: Ticket | null,
  now: Date,
  way: CodesWay | null,
): Parameters<typeof updateRow>[2] => {
  if (!ticket) return { halvesWay: way };
  return row.halvesWantedAt === null
    ? {}
    : { cardSerial: ticket.cardSerial, halvesWantedAt: null, halvesCameAt: now };
};

/**
 * "Firmata: conferma e invia": registers exactly the version that was printed and signed, in one transaction: request, ticket,
 * sealed enrolment, payment, audit. Where no ticket is left, ticket and enrolment follow (`release-codes`). A corrected one keeps its first
 * registration and what was handed over. Repeating it (double click, resend, second tab, a crash before the answer) changes nothing and
 * succeeds.
 */
export const registerRequest = (
  authorised: Authorised<'work-requests'>,
  { requestId, version, codesWay = null }: Registration,
): Promise<Result<{ repeated: boolean }, RegisterError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<{ repeated: boolean }, RegisterError>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      const registered = row.status === 'registered' || row.status === 'completed';
      if (registered && row.currentVersion === version) return ok({ repeated: true });
      if (registered || row.status === 'draft') return fail({ kind: 'sheet-void' });
      if (!isAllowed(row.status, 'register')) return fail({ kind: 'closed' });
      if (row.currentVersion !== version) return fail({ kind: 'sheet-void' });
      const ticket = await ticketOf(tenant, authorised, row);
      if (!ticket && codesWay === null) return fail({ kind: 'way-missing' });
      const status = await register(tenant, authorised, row, version, ticket);
      const first = { registeredAt: tenant.now, registeredBy: authorised.operator.id };
      await updateRow(tenant, requestId, {
        status,
        ...(row.registeredAt ? {} : first),
        ...codesColumns(row, ticket, tenant.now, codesWay),
      });
      const subject = { kind: 'request', id: requestId };
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.registered',
        subject,
        facts: { version },
      });
      if (!ticket)
        await recordAudit(tenant, actorOf(authorised), {
          verb: 'codes.awaited',
          subject,
          facts: { way: codesWay },
        });
      return ok({ repeated: false });
    },
  );
