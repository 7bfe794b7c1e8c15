// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findPrintable } from '@/lib/cie-request/server/find-printable';
import { readFrozenPhoto } from '@/lib/cie-request/server/find-photo';
import { formatDay } from '@/lib/i18n/format';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { openSeal } from '@/lib/municipality/server/open-seal';
import { database } from '@/lib/platform/database';
import { drawArchiveCopy, type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { viewOfPrint } from './view-of-print';

export type ArchiveCopyError = { kind: 'not-found' } | { kind: 'not-yet' } | PaperError;

export type ArchiveCopy = { bytes: Uint8Array; requestNumber: string; sealed: boolean };

/**
 * Draws what the municipality files of a registered request: sheet 1 of the signed version, without codes, as PDF/A-2a, sealed where the
 * municipality has a seal in force.
 */
export const drawArchive = async (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<ArchiveCopy, ArchiveCopyError>> => {
  const { operator } = authorised;
  const drawable = await database().withTenant(operator.municipalityId, async (tenant) => {
    const request = await findPrintable(tenant, requestId);
    if (!request) return fail({ kind: 'not-found' as const });
    if (request.registeredAt === null) return fail({ kind: 'not-yet' as const });
    const photo = await readFrozenPhoto(tenant, requestId, request.version.frozen);
    const view = viewOfPrint(
      tenant,
      await getOwnMunicipality(tenant),
      { createdAt: tenant.now, office: operator.counterName, operatorCode: operator.code, ...PLAIN_LOOK },
      request,
      {
        codes: { kind: 'apart' },
        photo: photo.kind === 'deleted' ? { kind: 'deleted', on: formatDay(photo.at) } : photo,
      },
    );
    const key = await openSeal(tenant);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'receipt.archived',
      subject: { kind: 'request', id: requestId },
      facts: { sealed: key !== null },
    });
    return ok({ view, key, requestNumber: request.requestNumber });
  });
  if (!drawable.ok) return drawable;
  const { view, key, requestNumber } = drawable.value;
  const drawn = drawArchiveCopy(view, key);
  return drawn.ok ? ok({ bytes: drawn.value, requestNumber, sealed: key !== null }) : drawn;
};
