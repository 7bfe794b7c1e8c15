// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { isRequestStatus, type RequestStatus } from '@/lib/cie-request/request-status';
import { isPhotoAdvice } from '@/lib/citizen/photo';
import { type TenantTx } from '@/lib/platform/database';
import { seal, unseal } from '@/lib/platform/vault/vault';

const key = ({ municipalityId }: TenantTx, requestId: string) => ({
  municipalityId_requestId: { municipalityId, requestId },
});
const place = (requestId: string, digest: string) => ({
  table: 'request_photo',
  column: 'image',
  row: `${requestId}/${digest}`,
});

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

type NewPhoto = { digest: string; jpeg: Uint8Array; advice: readonly string[]; takenBy: string };

/** Keeps the photo of a request, sealed, in the place of an earlier one. */
export const writePhoto = async (
  tenant: TenantTx,
  requestId: string,
  { digest, jpeg, advice, takenBy }: NewPhoto,
): Promise<void> => {
  const data = {
    digest: new Uint8Array(Buffer.from(digest, 'hex')),
    image: await seal(tenant, place(requestId, digest), jpeg),
    advice: [...advice],
    takenAt: tenant.now,
    takenBy,
    deletedAt: null,
  };
  await tenant.tx.requestPhoto.upsert({
    where: key(tenant, requestId),
    create: { municipalityId: tenant.municipalityId, requestId, ...data },
    update: data,
  });
};

/** The photo of a request as far as it is known without opening it, and when it was deleted; `null` without one. */
export const findPhotoRow = async (
  tenant: TenantTx,
  requestId: string,
): Promise<(RequestPhoto & { deletedAt: Date | null }) | null> => {
  const row = await tenant.tx.requestPhoto.findUnique({
    where: key(tenant, requestId),
    select: { digest: true, takenAt: true, advice: true, deletedAt: true },
  });
  return row && { ...row, digest: hex(row.digest), advice: row.advice.filter(isPhotoAdvice) };
};

/** The bytes of a request's photo; `null` without one, or once it was deleted. */
export const readPhotoImage = async (tenant: TenantTx, requestId: string): Promise<Buffer | null> => {
  const row = await tenant.tx.requestPhoto.findUnique({ where: key(tenant, requestId) });
  return row?.image ? unseal(tenant, place(requestId, hex(row.digest)), row.image) : null;
};

/** Takes a photo away as if it had never been there; false when there is none. */
export const removePhotoRow = async ({ tx, municipalityId }: TenantTx, requestId: string): Promise<boolean> =>
  (await tx.requestPhoto.deleteMany({ where: { municipalityId, requestId, deletedAt: null } })).count > 0;

/** Deletes the image and keeps when. */
export const erasePhoto = async (tenant: TenantTx, requestId: string): Promise<void> => {
  await tenant.tx.requestPhoto.update({
    where: key(tenant, requestId),
    data: { image: null, deletedAt: tenant.now },
  });
};

/** Requests whose photo is still there, by id, `take` of them after an id. */
export const listWithPhoto = async (
  { tx, municipalityId }: TenantTx,
  after: string | null,
  take: number,
): Promise<{ requestId: string; status: RequestStatus }[]> => {
  const rows = await tx.requestPhoto.findMany({
    where: { municipalityId, deletedAt: null, ...(after && { requestId: { gt: after } }) },
    orderBy: { requestId: 'asc' },
    select: { requestId: true, request: { select: { status: true } } },
    take,
  });
  return rows.map(({ requestId, request: { status } }) => {
    if (!isRequestStatus(status)) throw new Error('a request has a known status');
    return { requestId, status };
  });
};
