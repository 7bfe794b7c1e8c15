// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Closing, closingBelongsTo, statusOfClosing, toldReason } from '@/lib/cie-request/closing';
import { isAllowed } from '@/lib/cie-request/request-status';
import { queueCancellation } from '@/lib/enrolment/server/queue-cancellation';
import { abandonTicket, cancelTicket, findHeldTicket } from '@/lib/first-halves/server/hold-ticket';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { emptyCheck } from './store/registry-check-repository';
import {
  findRowForChange,
  sealNote,
  type RequestRow,
  updateRow,
  voidVersions,
} from './store/request-repository';

export type CloseError =
  | { kind: 'not-found' | 'closed' }
  /** Registered already, or not yet: it is closed by others. */
  | { kind: 'not-yours' };

type Closer = Authorised<'work-requests'> | Authorised<'supervise'>;

/** What was typed for a person who is not at the counter does not stay behind. */
const WITHOUT_PERSON = {
  draft: null,
  surname: '',
  givenName: '',
  surnameSearch: '',
  codiceFiscale: '',
  birthDate: null,
} as const;

/** Ticket given up, printed versions void. */
const giveUp = async (tenant: TenantTx, closer: Closer, row: RequestRow): Promise<void> => {
  const ticket = await findHeldTicket(tenant, row.id);
  if (ticket) await abandonTicket(tenant, actorOf(closer), ticket.id);
  await voidVersions(tenant, row.id);
};

/** Halves destroyed now; the credential backend is told after the enrolment. Of a request whose codes still follow it knows nothing. */
const takeBack = async (
  tenant: TenantTx,
  closer: Closer,
  row: RequestRow,
  closing: Closing,
): Promise<void> => {
  if (row.halvesWantedAt !== null) return;
  await cancelTicket(tenant, actorOf(closer), row.id);
  const { istatCode } = await getOwnMunicipality(tenant);
  await queueCancellation(tenant, actorOf(closer), {
    requestId: row.id,
    municipalityCode: istatCode,
    reason: toldReason(closing),
  });
};

const close = (closer: Closer, requestId: string, closing: Closing): Promise<Result<null, CloseError>> =>
  database().withTenant(closer.operator.municipalityId, async (tenant): Promise<Result<null, CloseError>> => {
    const row = await findRowForChange(tenant, requestId);
    if (!row) return fail({ kind: 'not-found' });
    if (!isAllowed(row.status, closing.by === 'citizen' ? 'withdraw' : 'cancel'))
      return fail({ kind: 'closed' });
    if (closingBelongsTo(row) !== closer.permission) return fail({ kind: 'not-yours' });
    const registered = closingBelongsTo(row) === 'supervise';
    await (registered ? takeBack(tenant, closer, row, closing) : giveUp(tenant, closer, row));
    const isOfAnother = closing.reason === 'wrong-person' && !registered;
    if (isOfAnother) await emptyCheck(tenant, requestId);
    await updateRow(tenant, requestId, {
      status: statusOfClosing(closing),
      halvesWantedAt: null,
      closedAt: tenant.now,
      closedBy: closer.operator.id,
      closeReason: closing.reason,
      closeNote: await sealNote(tenant, requestId, 'close_note', closing.note),
      ...(isOfAnother ? WITHOUT_PERSON : {}),
    });
    await recordAudit(tenant, actorOf(closer), {
      verb: closing.by === 'citizen' ? 'request.withdrawn' : 'request.cancelled',
      subject: { kind: 'request', id: requestId },
      facts: { reason: closing.reason, registered },
    });
    return ok(null);
  });

/** Withdraws or cancels a request that is not registered: ticket voided, number not used again, nobody outside knew of it. */
export const closeRequest = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  closing: Closing,
): Promise<Result<null, CloseError>> => close(authorised, requestId, closing);

/** Withdraws or cancels a registered request: codes destroyed, sheet not printed any more, the credential backend told. */
export const closeRegistered = (
  authorised: Authorised<'supervise'>,
  requestId: string,
  closing: Closing,
): Promise<Result<null, CloseError>> => close(authorised, requestId, closing);
