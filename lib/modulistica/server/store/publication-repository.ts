// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormKey, isSameVersion } from '@/lib/modulistica/form-version';
import { type TenantTx } from '@/lib/platform/database';

export type Publication = FormKey & { publishedAt: Date };

/** What was seen published last. */
export const listPublications = async ({ tx, municipalityId }: TenantTx): Promise<Publication[]> => {
  const rows = await tx.formPublication.findMany({
    where: { municipalityId },
    select: { code: true, language: true, version: true, publishedAt: true },
  });
  return rows.map((row) => ({ ...row, language: row.language as FormKey['language'] }));
};

/** Notes what is published now, and forgets what is not any more; says how many are new. */
export const replacePublications = async (
  tenant: TenantTx,
  published: readonly Publication[],
): Promise<number> => {
  const { tx, municipalityId, now } = tenant;
  const gone = (await listPublications(tenant)).filter(
    (seen) => !published.some((form) => isSameVersion(form, seen)),
  );
  for (const { code, language, version } of gone)
    await tx.formPublication.deleteMany({ where: { municipalityId, code, language, version } });
  const { count } = await tx.formPublication.createMany({
    data: published.map(({ code, language, version, publishedAt }) => ({
      ...{ municipalityId, code, language, version, publishedAt },
      seenAt: now,
    })),
    skipDuplicates: true,
  });
  return count;
};
