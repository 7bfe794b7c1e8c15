// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { enrolmentMessageOf } from '@/lib/cie-request/enrolment-message';
import { paymentOf } from '@/lib/cie-request/payment';
import { personContactsOf } from '@/lib/cie-request/person-contacts';
import { isAllowed } from '@/lib/cie-request/request-status';
import { noteContacts } from '@/lib/contacts/server/contact-use';
import { queueEnrolment } from '@/lib/enrolment/server/queue-enrolment';
import { assignTicket, findHeldTicket } from '@/lib/first-halves/server/hold-ticket';
import { type Ticket } from '@/lib/first-halves/ticket';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { insertPayment } from './store/payment-repository';
import { findRowForChange, findVersion, type RequestRow, updateRow } from './store/request-repository';

export type RegisterError =
  | { kind: 'not-found' }
  | { kind: 'closed' }
  /** The signed sheet is not of the version that would be registered: it must be printed again. */
  | { kind: 'sheet-void' };

type Registration = { requestId: string; version: number };

/** The ticket of a request becomes its own; that of a corrected one is already, whatever became of its codes. */
const ownTicket = async (tenant: TenantTx, { id, registeredAt }: RequestRow): Promise<Ticket> => {
  const ticket = await findHeldTicket(tenant, id);
  if (!ticket || !(registeredAt || (await assignTicket(tenant, ticket.id))))
    throw new Error('a prepared request has a ticket');
  return ticket;
};

/** Sends the version and notes its contacts; what was paid is written down once. Gives the status that the request has from now on. */
const feed = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: RequestRow,
  version: number,
): Promise<'registered' | 'completed'> => {
  const frozen = await findVersion(tenant, row.id, version);
  if (!frozen) throw new Error('a prepared request has a version');
  const ticket = await ownTicket(tenant, row);
  const { istatCode, settings } = await getOwnMunicipality(tenant);
  const message = enrolmentMessageOf({
    frozen: frozen.frozen,
    enrolmentId: row.id,
    version,
    ticketId: ticket.id,
    cardSerial: ticket.cardSerial,
    municipalityCode: istatCode,
    occurredAt: tenant.now,
  });
  const queued = await queueEnrolment(tenant, actorOf(authorised), message);
  if (!queued.ok)
    throw new Error(`the contract refuses what the rules accept: ${queued.error.faults.join(', ')}`);
  await noteContacts(tenant, personContactsOf(frozen.frozen.data));
  if (row.registeredAt) return ticket.state === 'assigned' ? 'registered' : 'completed';
  await insertPayment(
    tenant,
    { id: row.id, version, registeredAt: tenant.now },
    paymentOf(frozen.frozen, settings),
  );
  return 'registered';
};

/**
 * "Firmata: conferma e invia": registers exactly the version that was printed and signed, in one transaction: request, ticket,
 * sealed enrolment, payment, audit. A corrected one keeps its first registration and what was handed over. Repeating it (double click, resend, second tab, a crash before the answer) changes nothing and succeeds.
 */
export const registerRequest = (
  authorised: Authorised<'work-requests'>,
  { requestId, version }: Registration,
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
      const status = await feed(tenant, authorised, row, version);
      const first = { registeredAt: tenant.now, registeredBy: authorised.operator.id };
      await updateRow(tenant, requestId, row.registeredAt ? { status } : { status, ...first });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.registered',
        subject: { kind: 'request', id: requestId },
        facts: { version },
      });
      return ok({ repeated: false });
    },
  );
