// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

const LIMIT = 200;

/** Signed requests that want codes, who has waited longest first. */
export const listWantingHalves = ({ tx, municipalityId }: TenantTx) =>
  tx.cieRequest.findMany({
    where: { municipalityId, status: 'registered', halvesWantedAt: { not: null } },
    orderBy: [{ halvesWantedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take: LIMIT,
  });

const toCallBack = (municipalityId: string) => ({
  municipalityId,
  status: 'registered',
  halvesWay: { not: null },
});

/** Signed requests whose codes follow and are not handed over: whose codes are here and nobody was told first, who waits last. */
export const listToCallBack = ({ tx, municipalityId }: TenantTx) =>
  tx.cieRequest.findMany({
    where: toCallBack(municipalityId),
    orderBy: [
      { halvesWantedAt: { sort: 'asc', nulls: 'first' } },
      { toldAt: { sort: 'asc', nulls: 'first' } },
      { halvesCameAt: 'asc' },
      { id: 'asc' },
    ],
    take: LIMIT,
  });

/** How many of those there are, and for how many the codes are here and nobody was told. */
export const countToCallBack = async ({ tx, municipalityId }: TenantTx) => {
  const where = toCallBack(municipalityId);
  return {
    all: await tx.cieRequest.count({ where }),
    ready: await tx.cieRequest.count({ where: { ...where, halvesWantedAt: null, toldAt: null } }),
  };
};
