// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;
export type ContactUse = { kind: 'email' | 'mobile'; fingerprint: Bytes; person: Bytes; household: Bytes };

/** Remembers that a person uses a contact. */
export const upsertUse = async ({ tx, municipalityId, now }: TenantTx, use: ContactUse): Promise<void> => {
  const where = {
    municipalityId_kind_fingerprint_person: {
      municipalityId,
      kind: use.kind,
      fingerprint: use.fingerprint,
      person: use.person,
    },
  };
  await tx.contactUse.upsert({
    where,
    create: { municipalityId, ...use, since: now },
    update: { household: use.household },
  });
};

/** Who else uses a contact: people other than this one, and which of them share the household. */
export const countOthers = async (
  { tx, municipalityId }: TenantTx,
  use: ContactUse,
): Promise<{ others: number; sameHousehold: number }> => {
  const where = { municipalityId, kind: use.kind, fingerprint: use.fingerprint, person: { not: use.person } };
  const others = await tx.contactUse.count({ where });
  const sameHousehold = await tx.contactUse.count({ where: { ...where, household: use.household } });
  return { others, sameHousehold };
};
