// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { missingOf } from '@/lib/cie-request/missing';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { columnsOf } from './open-request';
import { requestContextOf } from './request-context';
import { listOperatorNames } from './store/request-lists';
import { findRowForChange, readDraft, type RequestRow, writeDraft } from './store/request-repository';
import { voidPrinted } from './void-printed';

export type SavedDraft = { version: number; savedAt: Date; changed: boolean };

export type SaveDraftError =
  | { kind: 'not-found' }
  | { kind: 'closed' }
  /** Somebody saved in between, or took the draft over: both texts are there to choose from. */
  | {
      kind: 'conflict';
      version: number;
      values: FormValues;
      by: string;
      at: Date;
      takenOver: boolean;
    };

const same = (a: FormValues, b: FormValues): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof FormValues>;
  return [...names].every((name) => (a[name] ?? '') === (b[name] ?? ''));
};

const conflictOf = async (tenant: TenantTx, row: RequestRow, values: FormValues): Promise<SaveDraftError> => {
  const names = await listOperatorNames(tenant);
  const savedAt = row.draftSavedAt ?? row.updatedAt;
  const takenOver = row.heldSince !== null && (row.draftSavedAt === null || row.heldSince >= savedAt);
  return {
    kind: 'conflict',
    version: row.draftVersion,
    values,
    by: names.get((takenOver ? row.heldBy : row.draftSavedBy) ?? '') ?? '',
    at: takenOver && row.heldSince ? row.heldSince : savedAt,
    takenOver,
  };
};

type Save = { requestId: string; version: number; values: FormValues };

/** Writes a draft inside a transaction that holds the row; used by the save while typing and by the way to review. */
export const saveDraftIn = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  { requestId, version, values }: Save,
): Promise<Result<SavedDraft, SaveDraftError>> => {
  const row = await findRowForChange(tenant, requestId);
  if (!row) return fail({ kind: 'not-found' });
  if (!isAllowed(row.status, 'edit')) return fail({ kind: 'closed' });
  const stored = await readDraft(tenant, row);
  if (same(stored, values))
    return ok({ version: row.draftVersion, savedAt: row.draftSavedAt ?? row.updatedAt, changed: false });
  if (row.draftVersion !== version) return fail(await conflictOf(tenant, row, stored));
  await voidPrinted(tenant, authorised, row);
  await writeDraft(tenant, requestId, values, {
    status: 'draft',
    draftVersion: row.draftVersion + 1,
    draftSavedAt: tenant.now,
    draftSavedBy: authorised.operator.id,
    missingCount: missingOf(values, await requestContextOf(tenant, values, requestId)).length,
    ...columnsOf(values),
  });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'draft.saved',
    subject: { kind: 'request', id: requestId },
    facts: { version: row.draftVersion + 1 },
  });
  return ok({ version: row.draftVersion + 1, savedAt: tenant.now, changed: true });
};

/**
 * Keeps a draft as typed. `version` is the one the page last saw: an older one is answered with the stored text, so that nothing is
 * overwritten. A change after printing makes the printed version void.
 */
export const saveDraft = (
  authorised: Authorised<'work-requests'>,
  save: Save,
): Promise<Result<SavedDraft, SaveDraftError>> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    saveDraftIn(tenant, authorised, save),
  );
