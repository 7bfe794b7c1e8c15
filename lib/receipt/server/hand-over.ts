// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CodesWay } from '@/lib/cie-request/codes-way';
import { findPrintable } from '@/lib/cie-request/server/find-printable';
import { completeRequest, reopenRequest } from '@/lib/cie-request/server/complete-request';
import { findHeldTicket, handOverTicket, undoHandOver } from '@/lib/first-halves/server/hold-ticket';
import { UNDO_MS } from '@/lib/first-halves/ticket';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { carriesCodes, isPrintSerial } from '@/lib/receipt/print';
import { findPrint, listPrints, settlePrint, unsettlePrints } from './store/print-repository';

export type HandOverError =
  | { kind: 'not-found' }
  | { kind: 'not-printed' }
  | { kind: 'closed' }
  | { kind: 'too-late' }
  /** The citizen did not ask for that. */
  | { kind: 'not-by-post' };

/** Which way a sheet leaves the office, and what the trail says of it. */
const VERB = { counter: 'codes.handed-over', post: 'codes.sent-by-post' } as const;

const letGo = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  way: CodesWay,
): Promise<Result<null, HandOverError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, HandOverError>> => {
      const prints = await listPrints(tenant, { requestId });
      const sheet = prints.find(({ kind, state }) => carriesCodes(kind) && state === 'printed');
      const ticket = await findHeldTicket(tenant, requestId);
      if (!ticket) return fail({ kind: 'not-found' });
      if (!sheet) return fail({ kind: ticket.state === 'handed-over' ? 'closed' : 'not-printed' });
      if (way === 'post' && (await findPrintable(tenant, requestId))?.codesWay !== 'post')
        return fail({ kind: 'not-by-post' });
      if (ticket.state !== 'assigned' || !(await completeRequest(tenant, requestId)))
        return fail({ kind: 'closed' });
      if (!(await handOverTicket(tenant, ticket.id)))
        throw new Error('the halves were destroyed during the hand-over');
      await settlePrint(tenant, sheet.serial, 'handed-over', authorised.operator.id);
      await recordAudit(tenant, actorOf(authorised), {
        verb: VERB[way],
        subject: { kind: 'print', id: sheet.serial },
        facts: { request: requestId },
      });
      return ok(null);
    },
  );

/** "Consegnata – prossimo": the sheet printed last goes to the citizen, at whatever counter; its codes cannot be drawn any more. */
export const handOverCodes = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, HandOverError>> => letGo(authorised, requestId, 'counter');

/** "Spedita per posta": the same for a citizen who was sent home without codes and wants them by post. */
export const sendCodesByPost = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, HandOverError>> => letGo(authorised, requestId, 'post');

/** Takes a hand-over back within two minutes, while the codes still exist. */
export const undoHandOverCodes = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, HandOverError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, HandOverError>> => {
      const handedOverAt = await reopenRequest(tenant, requestId, new Date(tenant.now.getTime() - UNDO_MS));
      const ticket = await findHeldTicket(tenant, requestId);
      if (!handedOverAt) return fail({ kind: ticket ? 'too-late' : 'not-found' });
      if (!ticket || !(await undoHandOver(tenant, ticket.id)))
        throw new Error('the halves were destroyed while their hand-over was taken back');
      await unsettlePrints(tenant, requestId);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'codes.hand-over-undone',
        subject: { kind: 'request', id: requestId },
      });
      return ok(null);
    },
  );

/** A sheet that came out wrong is torn up: it can no longer be drawn, a new print gets its own serial. */
export const declareJammed = (
  authorised: Authorised<'work-requests'>,
  serial: string,
): Promise<Result<{ requestId: string }, HandOverError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<{ requestId: string }, HandOverError>> => {
      const print = isPrintSerial(serial) ? await findPrint(tenant, serial) : null;
      if (!print?.requestId) return fail({ kind: 'not-found' });
      if (!(await settlePrint(tenant, serial, 'jammed', authorised.operator.id)))
        return fail({ kind: 'closed' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'print.jammed',
        subject: { kind: 'print', id: serial },
      });
      return ok({ requestId: print.requestId });
    },
  );
