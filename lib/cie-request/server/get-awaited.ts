// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type AwaitableDocument, awaitedAmong } from '@/lib/cie-request/awaited-document';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality, type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { findRow, unsealNote } from './store/request-repository';

/** What a slip "cosa portare" is made of: as little of the person as the paper needs to be found again. */
export type AwaitedDocuments = {
  documents: AwaitableDocument[];
  note: string;
  requestNumber: string | null;
  /** First letters of surname and name; empty while nothing is typed. */
  initials: string;
  municipality: OwnMunicipality;
};

const initialsOf = (...names: string[]): string =>
  names.flatMap((name) => (name === '' ? [] : [`${[...name][0]?.toLocaleUpperCase('it') ?? ''}.`])).join(' ');

/** What a request that may still be edited waits for. */
export const getAwaited = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<AwaitedDocuments, { kind: 'not-found' | 'closed' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<AwaitedDocuments, { kind: 'not-found' | 'closed' }>> => {
      const row = await findRow(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'await-documents')) return fail({ kind: 'closed' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.read',
        subject: { kind: 'request', id: requestId },
      });
      return ok({
        documents: awaitedAmong(row.awaited),
        note: await unsealNote(tenant, requestId, 'awaited_note', row.awaitedNote),
        requestNumber: row.requestNumber,
        initials: initialsOf(row.surname, row.givenName),
        municipality: await getOwnMunicipality(tenant),
      });
    },
  );
