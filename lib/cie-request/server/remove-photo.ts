// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { changePhoto, type ChangePhotoError } from './change-photo';
import { removePhotoRow } from './store/photo-repository';

/** Takes the photo out of a request that may still be edited. */
export const removePhoto = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, ChangePhotoError>> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    let removed = false;
    const changed = await changePhoto(tenant, authorised, requestId, async () => {
      removed = await removePhotoRow(tenant, requestId);
    });
    if (removed)
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'photo.removed',
        subject: { kind: 'request', id: requestId },
      });
    return changed;
  });
