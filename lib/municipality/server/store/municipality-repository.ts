// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { type StoredSettings } from '@/lib/municipality/setting-groups';
import { type TenantTx, type Tx } from '@/lib/platform/database';

/** The tenant's municipality with its settings as stored, and whether the portal serves others too. */
export const getMunicipality = async ({ tx, municipalityId }: TenantTx) => {
  const row = await tx.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    include: { settings: true },
  });
  const other = await tx.municipality.findFirst({
    where: { id: { not: municipalityId } },
    select: { id: true },
  });
  return { ...row, settings: row.settings?.settings, sharesPortal: other !== null };
};

/** What the municipality has decided so far, and in which version. */
export type SettingsRow = { settings: StoredSettings; version: number; decided: boolean };

/** The tenant's settings as stored. */
export const getSettingsRow = async ({ tx, municipalityId }: TenantTx): Promise<SettingsRow> => {
  const row = await tx.municipalitySettings.findUniqueOrThrow({ where: { municipalityId } });
  return { settings: row.settings as StoredSettings, version: row.version, decided: row.decided };
};

/** Puts settings in the place of a version; false when that is not the version any more. */
export const replaceSettings = async (
  { tx, municipalityId, now }: TenantTx,
  version: number,
  next: { settings: StoredSettings; decided: boolean },
): Promise<boolean> => {
  const settings = next.settings as object;
  const changed = await tx.municipalitySettings.updateMany({
    where: { municipalityId, version },
    data: { settings, decided: next.decided, version: version + 1, updatedAt: now },
  });
  return changed.count === 1;
};

/** Every municipality that this installation serves; public facts. */
export const listMunicipalities = async (tx: Tx): Promise<{ id: MunicipalityId; istatCode: string }[]> => {
  const rows = await tx.municipality.findMany({
    select: { id: true, istatCode: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map((row) => ({ ...row, id: row.id as MunicipalityId }));
};

/** The same with their names, for pages that anybody may read. */
export const listServed = async (
  tx: Tx,
): Promise<{ id: MunicipalityId; istatCode: string; name: string; secondName: string | null }[]> => {
  const rows = await tx.municipality.findMany({
    select: { id: true, istatCode: true, name: true, secondName: true },
    orderBy: { name: 'asc' },
  });
  return rows.map((row) => ({ ...row, id: row.id as MunicipalityId }));
};

/** The last of the next `count` numbers of a series in a year; two transactions never get the same ones. */
export const nextNumbers = async (
  { tx, municipalityId }: TenantTx,
  series: string,
  year: number,
  count: number,
): Promise<number> => {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    insert into number_series (municipality_id, series, year, last) values (${municipalityId}::uuid, ${series}, ${year}, ${count})
    on conflict (municipality_id, series, year) do update set last = number_series.last + ${count}
    returning last`;
  const last = rows[0]?.last;
  if (last === undefined) throw new Error('a series always has a next number');
  return last;
};

/** Writes down whether a counter prints on both sides; false when that was known. */
export const setCounterDuplex = async (
  { tx, municipalityId }: TenantTx,
  counterId: string,
  duplex: boolean,
): Promise<boolean> => {
  const { count } = await tx.counter.updateMany({
    where: { municipalityId, id: counterId, duplex: !duplex },
    data: { duplex },
  });
  return count === 1;
};
