// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { database } from '@/lib/platform/database';
import { readPhotoImage } from './store/photo-repository';

/** The photo of a request as a JPEG, or `null` when there is none in this municipality; every look is audited. */
export const showPhoto = (
  authorised: Authorised<'read-requests'>,
  requestId: string,
): Promise<Uint8Array | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const image = await readPhotoImage(tenant, requestId);
    if (!image) return null;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'photo.shown',
      subject: { kind: 'request', id: requestId },
    });
    return image;
  });
