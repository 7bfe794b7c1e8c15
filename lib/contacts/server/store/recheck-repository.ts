// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Recheck, type RecheckCause, recheckCauses } from '@/lib/contacts/recheck';
import { type TenantTx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;

const causeOf = (text: string): RecheckCause => {
  const cause = recheckCauses.find((one) => one === text);
  if (!cause) throw new Error('a recheck has a known cause');
  return cause;
};

/** Notes that an address was refused for good; a later refusal takes the place of an earlier one. */
export const upsertRecheck = async (
  { tx, municipalityId, now }: TenantTx,
  { requestId, ...why }: { requestId: string; fingerprint: Bytes; cause: RecheckCause; code: string },
): Promise<void> => {
  const noted = { ...why, notedAt: now };
  await tx.contactRecheck.upsert({
    where: { municipalityId_requestId: { municipalityId, requestId } },
    create: { municipalityId, requestId, ...noted },
    update: noted,
  });
};

const LIMIT = 200;

/** Of a request that was withdrawn or cancelled nobody needs the address. */
const listed = (municipalityId: string) => ({
  municipalityId,
  request: { status: { notIn: ['withdrawn', 'cancelled'] } },
});

/** What is to be looked at, the oldest first. */
export const listRechecks = async ({ tx, municipalityId }: TenantTx): Promise<Recheck[]> => {
  const rows = await tx.contactRecheck.findMany({
    where: listed(municipalityId),
    orderBy: [{ notedAt: 'asc' }, { requestId: 'asc' }],
    select: { requestId: true, cause: true, code: true, notedAt: true },
    take: LIMIT,
  });
  return rows.map(({ cause, ...row }) => ({ ...row, cause: causeOf(cause) }));
};

/** How many there are. */
export const countRechecks = ({ tx, municipalityId }: TenantTx): Promise<number> =>
  tx.contactRecheck.count({ where: listed(municipalityId) });

/** Takes a request off the list, with `unless` only where another address was refused. True when it stood there. */
export const deleteRecheck = async (
  { tx, municipalityId }: TenantTx,
  requestId: string,
  unless?: Bytes,
): Promise<boolean> => {
  const { count } = await tx.contactRecheck.deleteMany({
    where: { municipalityId, requestId, ...(unless ? { fingerprint: { not: unless } } : {}) },
  });
  return count > 0;
};
