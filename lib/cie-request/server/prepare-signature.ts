// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isCorrection } from '@/lib/cie-request/correction';
import { canonicalJson, checkCode } from '@/lib/cie-request/check-code';
import { freezeRequest } from '@/lib/cie-request/freeze-request';
import { type FrozenRequest, isSamePerson } from '@/lib/cie-request/frozen-request';
import { needsReason } from '@/lib/cie-request/look-alike';
import { fieldToBlame, type PaperProblem } from '@/lib/cie-request/paper-problem';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { requestNumberOf } from '@/lib/cie-request/request-number';
import { isAllowed } from '@/lib/cie-request/request-status';
import { listLedger } from '@/lib/enrolment/server/list-ledger';
import { abandonTicket, findHeldTicket, reserveTicket } from '@/lib/first-halves/server/hold-ticket';
import { type FieldMessage } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { takeNumber } from '@/lib/municipality/server/take-number';
import { database, type TenantTx } from '@/lib/platform/database';
import { findLookAlikes } from './find-look-alikes';
import { requestContextOf } from './request-context';
import {
  findRowForChange,
  findVersion,
  insertVersion,
  readDraft,
  type RequestRow,
  updateRow,
  voidVersions,
} from './store/request-repository';

export type PreparedRequest = {
  version: number;
  checkCode: string;
  requestNumber: string;
  /** `null` when no codes sheet is left: serial and codes follow. */
  cardSerial: string | null;
};

export type PrepareError =
  | { kind: 'not-found' }
  | { kind: 'closed' }
  | { kind: 'invalid'; messages: FieldMessage[] }
  /** The person has a request whose card is being made, and nobody has said why there are two: nothing was frozen. */
  | { kind: 'look-alike' }
  /** The paper cannot take what was typed: nothing was frozen. `field` is what to change, where it can be told. */
  | { kind: 'undrawable'; problem: PaperProblem; field: FieldName | null }
  /** The request was registered, and this is another person, reason or payment: nothing was frozen. */
  | { kind: 'not-a-correction' };

/** Tries the papers of what is about to be frozen; `null` when they can be drawn. The receipt, which builds on requests, gives it. */
export type PaperProof = (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  request: { id: string; frozen: FrozenRequest },
) => Promise<PaperProblem | null>;

const freeze = async (
  tenant: TenantTx,
  row: RequestRow,
): Promise<Result<FrozenRequest & { prefix: string }, PrepareError>> => {
  const values = await readDraft(tenant, row);
  const context = await requestContextOf(tenant, values, row.id);
  const frozen = freezeRequest(values, context);
  return frozen.ok ? ok({ ...frozen.value, prefix: context.settings.requestPrefix }) : frozen;
};

const numberOf = async (tenant: TenantTx, row: RequestRow, prefix: string): Promise<string> => {
  if (row.requestNumber) return row.requestNumber;
  const { year, number } = await takeNumber(tenant, 'request');
  return requestNumberOf({ prefix, year, running: number });
};

/** The ticket of the previous version serves on for the same person; for another person it is given up. `null` when none is left. */
const ticketOf = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: RequestRow,
  frozen: FrozenRequest,
) => {
  const previous = row.currentVersion === null ? null : await findVersion(tenant, row.id, row.currentVersion);
  const held = await findHeldTicket(tenant, row.id);
  if (held && previous && !isSamePerson(previous.frozen, frozen))
    await abandonTicket(tenant, actorOf(authorised), held.id);
  return reserveTicket(tenant, actorOf(authorised), row.id);
};

/** Whether what is typed may take the place of the version that was fed; always, for a request that never was. */
const isAcceptable = async (
  tenant: TenantTx,
  { id }: RequestRow,
  frozen: FrozenRequest,
): Promise<boolean> => {
  const feed = (await listLedger(tenant, [id])).get(id);
  const fed = feed ? await findVersion(tenant, id, feed.version) : null;
  return fed === null || isCorrection(fed.frozen, frozen);
};

const unchanged = async (tenant: TenantTx, row: RequestRow): Promise<PreparedRequest | null> => {
  if (row.status !== 'to-sign' || row.currentVersion === null || !row.requestNumber) return null;
  const version = await findVersion(tenant, row.id, row.currentVersion);
  if (!version || version.voidedAt) return null;
  return {
    version: version.version,
    checkCode: version.checkCode,
    requestNumber: row.requestNumber,
    cardSerial: row.cardSerial,
  };
};

/**
 * "Controlla e stampa": judges the draft, tries its paper with `proof`, freezes a version with its check code, gives request number and
 * ticket. Without a ticket left the request goes on and its codes follow. Nothing is sent: that waits for the signature. Asking again
 * without a change gives the same version.
 */
export const prepareSignature = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  proof: PaperProof,
): Promise<Result<PreparedRequest, PrepareError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<PreparedRequest, PrepareError>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'prepare-signature')) return fail({ kind: 'closed' });
      const already = await unchanged(tenant, row);
      if (already) return ok(already);
      const outcome = await freeze(tenant, row);
      if (!outcome.ok) return outcome;
      const { prefix, ...frozen } = outcome.value;
      if (!(await isAcceptable(tenant, row, frozen))) return fail({ kind: 'not-a-correction' });
      if ((await findLookAlikes(tenant, row)).some(needsReason)) return fail({ kind: 'look-alike' });
      const problem = await proof(tenant, authorised, { id: requestId, frozen });
      if (problem) return fail({ kind: 'undrawable', problem, field: fieldToBlame(frozen.values, problem) });
      const ticket = await ticketOf(tenant, authorised, row, frozen);
      const requestNumber = await numberOf(tenant, row, prefix);
      const version = (row.currentVersion ?? 0) + 1;
      const code = checkCode(
        createHash('sha256').update(canonicalJson({ frozen, requestNumber, version })).digest(),
      );
      await voidVersions(tenant, requestId);
      await insertVersion(tenant, requestId, {
        version,
        checkCode: code,
        frozenBy: authorised.operator.id,
        frozen,
      });
      await updateRow(tenant, requestId, {
        status: 'to-sign',
        requestNumber,
        currentVersion: version,
        cardSerial: ticket?.cardSerial ?? null,
        missingCount: 0,
        awaited: [],
        awaitedNote: null,
        halvesWantedAt: ticket ? null : (row.halvesWantedAt ?? tenant.now),
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.prepared',
        subject: { kind: 'request', id: requestId },
        facts: { version, number: requestNumber, codes: ticket ? 'reserved' : 'follow' },
      });
      return ok({ version, checkCode: code, requestNumber, cardSerial: ticket?.cardSerial ?? null });
    },
  );
