// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormRelease } from '@/lib/modulistica/form-release';
import { type FormKey } from '@/lib/modulistica/form-version';
import { type TenantTx } from '@/lib/platform/database';

export const releaseColumns = {
  id: true,
  kind: true,
  startsAt: true,
  changeNote: true,
  reason: true,
  proposedAt: true,
  proposedBy: true,
  releasedAt: true,
  releasedBy: true,
  endedAt: true,
} as const;

export type ReleaseRow = {
  id: string;
  kind: string;
  startsAt: Date;
  changeNote: string;
  reason: string | null;
  proposedAt: Date | null;
  proposedBy: string | null;
  releasedAt: Date | null;
  releasedBy: string | null;
  endedAt: Date | null;
};

const doneBy = (at: Date | null, by: string | null) => (at && by ? { at, by } : null);

/** A release as the rules know it. */
export const releaseOf = (row: ReleaseRow): FormRelease => ({
  id: row.id,
  kind: row.kind as FormRelease['kind'],
  startsAt: row.startsAt,
  note: row.changeNote,
  reason: row.reason,
  proposed: doneBy(row.proposedAt, row.proposedBy),
  released: doneBy(row.releasedAt, row.releasedBy),
  endedAt: row.endedAt,
});

/** A release to write down, with who proposes it or decides it now. */
export type NewRelease = Pick<FormRelease, 'id' | 'kind' | 'startsAt' | 'note' | 'reason'> &
  ({ proposedBy: string } | { releasedBy: string });

/** Writes a proposal or a release down. */
export const insertRelease = async (
  { tx, municipalityId, now }: TenantTx,
  { code, language, version }: FormKey,
  { note, ...release }: NewRelease,
): Promise<void> => {
  const at = 'proposedBy' in release ? { proposedAt: now } : { releasedAt: now };
  await tx.formRelease.create({
    data: { municipalityId, code, language, version, ...release, changeNote: note, ...at },
  });
};

/** A second person decides a proposal, as it was proposed or otherwise. */
export const decideProposal = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  { startsAt, note, releasedBy }: { startsAt: Date; note: string; releasedBy: string },
): Promise<void> => {
  await tx.formRelease.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { startsAt, changeNote: note, releasedAt: now, releasedBy },
  });
};

/** Takes a proposal or a release back. */
export const endRelease = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  endedBy: string,
): Promise<void> => {
  await tx.formRelease.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { endedAt: now, endedBy },
  });
};
