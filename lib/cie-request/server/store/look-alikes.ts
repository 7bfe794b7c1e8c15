// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { sealJson } from '@/lib/platform/vault/vault';

const MOST = 500;

type Wanted = { exceptId: string; codiceFiscale: string; birthDates: readonly CivilDate[]; since: Date };

/** Requests that are open, or completed since an instant, with the same code or one of some birth dates; newest first. */
export const listComparable = (
  { tx, municipalityId }: TenantTx,
  { exceptId, codiceFiscale, birthDates, since }: Wanted,
) =>
  tx.cieRequest.findMany({
    where: {
      municipalityId,
      id: { not: exceptId },
      AND: [
        {
          OR: [
            { status: { in: ['draft', 'to-sign', 'registered'] } },
            { status: 'completed', registeredAt: { gte: since } },
          ],
        },
        {
          OR: [
            ...(codiceFiscale === '' ? [] : [{ codiceFiscale }]),
            { birthDate: { in: birthDates.map((date) => new Date(`${date}T00:00:00Z`)) } },
          ],
        },
      ],
    },
    orderBy: { openedAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      status: true,
      surname: true,
      givenName: true,
      codiceFiscale: true,
      birthDate: true,
      requestNumber: true,
      cardSerial: true,
      openedAt: true,
    },
  });

/** What was answered about a request, by the other's id. */
export const listJudgements = ({ tx, municipalityId }: TenantTx, requestId: string) =>
  tx.lookAlike.findMany({
    where: { municipalityId, requestId },
    select: { otherId: true, likeness: true },
  });

type Judgement = {
  requestId: string;
  otherId: string;
  likeness: string;
  reason: string;
  note: string;
  decidedBy: string;
};

/** Keeps an answer; a later one about the same two replaces it. */
export const writeJudgement = async (
  tenant: TenantTx,
  { requestId, otherId, note, ...answer }: Judgement,
): Promise<void> => {
  const { tx, municipalityId, now } = tenant;
  const place = { table: 'look_alike', column: 'note', row: `${requestId}/${otherId}` };
  const data = {
    ...answer,
    note: note === '' ? null : await sealJson(tenant, place, note),
    decidedAt: now,
  };
  await tx.lookAlike.upsert({
    where: { municipalityId_requestId_otherId: { municipalityId, requestId, otherId } },
    create: { municipalityId, requestId, otherId, ...data },
    update: data,
  });
};
