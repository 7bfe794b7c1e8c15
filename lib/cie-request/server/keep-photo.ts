// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { type PhotoProblem } from '@/lib/citizen/photo';
import { type PhotoCrop } from '@/lib/citizen/photo-crop';
import { readPhoto } from '@/lib/citizen/server/read-photo';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { changePhoto, type ChangePhotoError } from './change-photo';
import { writePhoto } from './store/photo-repository';

export type KeepPhotoError = ChangePhotoError | { kind: 'refused'; problem: PhotoProblem };

type Upload = { requestId: string; file: Uint8Array; crop: PhotoCrop | null };

/** Reads an uploaded file as the photo of a request and keeps it, sealed, in the place of an earlier one. */
export const keepPhoto = async (
  authorised: Authorised<'work-requests'>,
  { requestId, file, crop }: Upload,
): Promise<Result<RequestPhoto, KeepPhotoError>> => {
  const read = await readPhoto(file, crop);
  if (!read.ok) return fail({ kind: 'refused', problem: read.error });
  const { jpeg, advice } = read.value;
  const digest = createHash('sha256').update(jpeg).digest('hex');
  return database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<RequestPhoto, KeepPhotoError>> => {
      const changed = await changePhoto(tenant, authorised, requestId, () =>
        writePhoto(tenant, requestId, { digest, jpeg, advice, takenBy: authorised.operator.id }),
      );
      if (!changed.ok) return changed;
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'photo.kept',
        subject: { kind: 'request', id: requestId },
        facts: { bytes: jpeg.length, framed: crop !== null },
      });
      return ok({ digest, takenAt: tenant.now, advice });
    },
  );
};
