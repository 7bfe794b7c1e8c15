// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { type TenantTx } from '@/lib/platform/database';
import { findPhotoRow, readPhotoImage } from './store/photo-repository';

/** The photo that a request has now; `null` without one, or once it was deleted. */
export const findPhoto = async (tenant: TenantTx, requestId: string): Promise<RequestPhoto | null> => {
  const row = await findPhotoRow(tenant, requestId);
  if (!row || row.deletedAt) return null;
  const { digest, takenAt, advice } = row;
  return { digest, takenAt, advice };
};

/** The photo of a frozen version: exactly the one it was frozen with, when it was deleted, or none. */
export type FrozenPhoto =
  { kind: 'none' } | { kind: 'image'; jpeg: Uint8Array } | { kind: 'deleted'; at: Date };

/** Reads the photo that a version remembers; throws when another one took its place, which makes a version void. */
export const readFrozenPhoto = async (
  tenant: TenantTx,
  requestId: string,
  { photo }: Pick<FrozenRequest, 'photo'>,
): Promise<FrozenPhoto> => {
  if (photo === undefined) return { kind: 'none' };
  const row = await findPhotoRow(tenant, requestId);
  if (row?.digest !== photo) throw new Error('a version in force has the photo it was frozen with');
  if (row.deletedAt) return { kind: 'deleted', at: row.deletedAt };
  const jpeg = await readPhotoImage(tenant, requestId);
  if (!jpeg) throw new Error('a photo that was not deleted has an image');
  return { kind: 'image', jpeg: new Uint8Array(jpeg) };
};
