// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type FormKey, type FormVersion, type Withdrawal } from '@/lib/modulistica/form-version';
import { type TenantTx } from '@/lib/platform/database';
import { releaseColumns, releaseOf, type ReleaseRow } from './release-repository';

/** What a list shows of a version: its bytes are not read. */
const columns = {
  code: true,
  language: true,
  version: true,
  origin: true,
  title: true,
  audience: true,
  publishedAt: true,
  validFrom: true,
  validUntil: true,
  pages: true,
  digest: true,
  keptAt: true,
  keptBy: true,
  withdrawnAt: true,
  withdrawnBy: true,
  withdrawReason: true,
  insteadCode: true,
  releases: { select: releaseColumns },
} as const;

type Row = Pick<
  FormVersion,
  'code' | 'version' | 'title' | 'publishedAt' | 'pages' | 'digest' | 'insteadCode'
> & {
  language: string;
  origin: string;
  audience: string;
  validFrom: Date;
  validUntil: Date | null;
  keptAt: Date;
  keptBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawReason: string | null;
  releases: ReleaseRow[];
};

const civilOf = (day: Date): CivilDate => day.toISOString().slice(0, 10) as CivilDate;
const dayOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

const withdrawalOf = ({
  withdrawnAt: at,
  withdrawnBy: by,
  withdrawReason: reason,
}: Row): Withdrawal | null => (at && by && reason !== null ? { at, by, reason } : null);

const versionOf = (row: Row): FormVersion => {
  const { code, version, title, publishedAt, pages, digest, insteadCode } = row;
  return {
    ...{ code, version, title, publishedAt, pages, digest, insteadCode },
    language: row.language as FormVersion['language'],
    origin: row.origin as FormVersion['origin'],
    audience: row.audience as FormVersion['audience'],
    validFrom: civilOf(row.validFrom),
    validUntil: row.validUntil && civilOf(row.validUntil),
    kept: { at: row.keptAt, by: row.keptBy },
    withdrawn: withdrawalOf(row),
    releases: row.releases.map(releaseOf),
  };
};

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

/** The same for one form, held until the transaction ends: two supervisors decide about it one after the other. */
export const listVersionsForChange = async (
  tenant: TenantTx,
  of: Pick<FormKey, 'code' | 'language'>,
): Promise<FormVersion[]> => {
  await tenant.tx.$queryRaw`select 1 from official_form where municipality_id = ${tenant.municipalityId}::uuid
    and code = ${of.code} and language = ${of.language} order by version for update`;
  return listVersions(tenant, of);
};

/** Everything that is written of a version when it comes here. */
export type NewVersion = Pick<
  FormVersion,
  | 'code'
  | 'language'
  | 'version'
  | 'origin'
  | 'title'
  | 'audience'
  | 'publishedAt'
  | 'validFrom'
  | 'validUntil'
  | 'pages'
  | 'digest'
>;

/** Keeps a version that came; false when it is here already. */
export const insertVersion = async (
  { tx, municipalityId, now }: TenantTx,
  { validFrom, validUntil, ...form }: NewVersion,
  content: Uint8Array,
  keptBy: string,
): Promise<boolean> => {
  const { count } = await tx.officialForm.createMany({
    data: [
      {
        municipalityId,
        ...form,
        validFrom: dayOf(validFrom),
        validUntil: validUntil && dayOf(validUntil),
        content: new Uint8Array(content),
        keptAt: now,
        keptBy,
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

/** Takes a version out, with the reason and the form that serves instead. */
export const withdrawVersion = async (
  { tx, municipalityId, now }: TenantTx,
  key: FormKey,
  { by, reason, insteadCode }: { by: string; reason: string; insteadCode: string | null },
): Promise<void> => {
  await tx.officialForm.update({
    where: idOf(municipalityId, key),
    data: { withdrawnAt: now, withdrawnBy: by, withdrawReason: reason, insteadCode },
  });
};

/** Lets a withdrawn version be used again. */
export const readmitVersion = async ({ tx, municipalityId }: TenantTx, key: FormKey): Promise<void> => {
  await tx.officialForm.update({
    where: idOf(municipalityId, key),
    data: { withdrawnAt: null, withdrawnBy: null, withdrawReason: null, insteadCode: null },
  });
};
