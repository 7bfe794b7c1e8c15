// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { AWAITED_NOTE_MAX, type AwaitableDocument } from '@/lib/cie-request/awaited-document';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findRowForChange, sealNote, updateRow, voidVersions } from './store/request-repository';

export type AwaitDocumentsError = {
  kind: 'not-found' | 'closed' | 'nothing-chosen' | 'note-missing' | 'note-long';
};

type Awaited = { requestId: string; documents: readonly AwaitableDocument[]; note: string };

const problemOf = ({ documents, note }: Awaited): AwaitDocumentsError['kind'] | null => {
  if (documents.length === 0) return 'nothing-chosen';
  if (documents.includes('other') && note.trim() === '') return 'note-missing';
  return note.length > AWAITED_NOTE_MAX ? 'note-long' : null;
};

/** The visit stops: the draft stays as it is typed and waits for what the citizen comes back with. A printed version is void. */
export const awaitDocuments = (
  authorised: Authorised<'work-requests'>,
  awaited: Awaited,
): Promise<Result<null, AwaitDocumentsError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, AwaitDocumentsError>> => {
      const { requestId, documents, note } = awaited;
      const problem = problemOf(awaited);
      if (problem) return fail({ kind: problem });
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'await-documents')) return fail({ kind: 'closed' });
      await voidVersions(tenant, requestId);
      await updateRow(tenant, requestId, {
        status: 'draft',
        awaited: [...documents],
        awaitedNote: await sealNote(tenant, requestId, 'awaited_note', note),
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'documents.awaited',
        subject: { kind: 'request', id: requestId },
        facts: { count: documents.length },
      });
      return ok(null);
    },
  );

/** Everything is there: the draft waits for nothing any more. */
export const documentsArrived = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, { kind: 'not-found' | 'closed' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, { kind: 'not-found' | 'closed' }>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'await-documents')) return fail({ kind: 'closed' });
      if (row.awaited.length === 0) return ok(null);
      await updateRow(tenant, requestId, { awaited: [], awaitedNote: null });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'documents.arrived',
        subject: { kind: 'request', id: requestId },
      });
      return ok(null);
    },
  );
