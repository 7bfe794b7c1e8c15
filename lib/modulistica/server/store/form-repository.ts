// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type FormKey, type FormVersion } from '@/lib/modulistica/form-version';
import { type TenantTx } from '@/lib/platform/database';

/** What a list shows of a version: its bytes are not read. */
const columns = {
  code: true,
  language: true,
  version: true,
  title: true,
  audience: true,
  publishedAt: true,
  validFrom: true,
  pages: true,
  digest: true,
  downloadedAt: true,
  inForceFrom: true,
  withdrawnAt: true,
} as const;

type Row = Omit<FormVersion, 'validFrom' | 'language' | 'audience'> & {
  validFrom: Date;
  language: string;
  audience: string;
};

const versionOf = (row: Row): FormVersion => ({
  ...row,
  language: row.language as FormVersion['language'],
  audience: row.audience as FormVersion['audience'],
  validFrom: row.validFrom.toISOString().slice(0, 10) as CivilDate,
});

const idOf = (municipalityId: string, { code, language, version }: FormKey) => ({
  municipalityId_code_language_version: { municipalityId, code, language, version },
});

/** Every version that is here, or those of one form in one language. */
export const listVersions = async (
  { tx, municipalityId }: TenantTx,
  of: Pick<FormKey, 'code' | 'language'> | null = null,
): Promise<FormVersion[]> => {
  const where = of ? { municipalityId, code: of.code, language: of.language } : { municipalityId };
  return (await tx.officialForm.findMany({ where, select: columns })).map(versionOf);
};

/** Keeps a downloaded version; false when it is here already. */
export const insertVersion = async (
  { tx, municipalityId, now }: TenantTx,
  { code, language, version, title, audience, publishedAt, validFrom, pages, digest }: OfficialForm,
  content: Uint8Array,
  downloadedBy: string,
): Promise<boolean> => {
  const form = { code, language, version, title, audience, publishedAt, pages, digest };
  const { count } = await tx.officialForm.createMany({
    data: [
      {
        municipalityId,
        ...form,
        validFrom: new Date(`${validFrom}T00:00:00Z`),
        content: new Uint8Array(content),
        downloadedAt: now,
        downloadedBy,
      },
    ],
    skipDuplicates: true,
  });
  return count > 0;
};

/** The bytes of a version that is here. */
export const getContent = async ({ tx, municipalityId }: TenantTx, key: FormKey): Promise<Uint8Array> => {
  const row = await tx.officialForm.findUniqueOrThrow({
    where: idOf(municipalityId, key),
    select: { content: true },
  });
  return row.content;
};

/** Says from when a version is in force, and who said so. */
export const updateInForce = async (
  { tx, municipalityId }: TenantTx,
  key: FormKey,
  change: { inForceFrom: Date; putInForceBy: string },
): Promise<void> => {
  await tx.officialForm.update({ where: idOf(municipalityId, key), data: change });
};
