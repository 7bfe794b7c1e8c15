// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { Prisma } from '@/lib/platform/generated/client';
import { type Tx } from '@/lib/platform/database';
import { type Place } from '../../place';
import { type Period, squeezed } from '../../place-query';
import { searchForm } from '../../plain-letters';

type Kind = Place['kind'];

/** What the places of one kind were last loaded from. */
export type PlaceArchive = {
  kind: Kind;
  source: Place['source'];
  archiveDate: CivilDate | null;
  fileName: string;
  rows: number;
  importedAt: Date;
};

const CANDIDATES = 400;

const dateOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
const civil = (date: Date): CivilDate => date.toISOString().slice(0, 10) as CivilDate;
const civilOrNull = (date: Date | null): CivilDate | null => (date === null ? null : civil(date));

type Row = {
  belfiore: string;
  kind: string;
  name: string;
  secondName: string | null;
  province: string | null;
  istat: string | null;
  validFrom: Date;
  validTo: Date | null;
  source: string;
};

const placeOf = (row: Row): Place => ({
  belfiore: row.belfiore,
  kind: row.kind === 'municipality' ? 'municipality' : 'foreign-state',
  name: row.name,
  secondName: row.secondName,
  province: row.province,
  istat: row.istat,
  from: civil(row.validFrom),
  to: civilOrNull(row.validTo),
  source: row.source === 'archive' ? 'archive' : 'base',
});

const rowOf = (place: Place) => ({
  belfiore: place.belfiore,
  kind: place.kind,
  name: place.name,
  second_name: place.secondName,
  province: place.province,
  istat: place.istat,
  valid_from: place.from,
  valid_to: place.to,
  search_name: searchForm(place.name),
  search_second_name: place.secondName === null ? null : searchForm(place.secondName),
  source: place.source,
});

/** Lets one load or import at a time go on, the next after this transaction; reading is not held up. */
export const lockPlaces = async (tx: Tx): Promise<void> => {
  await tx.$executeRaw`lock table place_archive in share row exclusive mode`;
};

/** Puts `places` in the place of every row of one kind, and notes what they came from. */
export const replacePlaces = async (
  tx: Tx,
  archive: PlaceArchive,
  places: readonly Place[],
): Promise<void> => {
  const { kind, archiveDate, ...noted } = archive;
  const data = { ...noted, archiveDate: archiveDate === null ? null : dateOf(archiveDate) };
  await tx.place.deleteMany({ where: { kind } });
  // One statement: Prisma's createMany takes some seconds for 20,000 rows.
  await tx.$executeRaw`
    insert into place (belfiore, kind, name, second_name, province, istat, valid_from, valid_to, search_name, search_second_name, source)
    select belfiore, kind, name, second_name, province, istat, valid_from, valid_to, search_name, search_second_name, source
    from jsonb_to_recordset(${JSON.stringify(places.map(rowOf))}::jsonb) as row(belfiore text, kind text, name text,
      second_name text, province text, istat text, valid_from date, valid_to date, search_name text,
      search_second_name text, source text)`;
  await tx.placeArchive.upsert({ where: { kind }, create: { kind, ...data }, update: data });
};

/** Where the places of a kind come from, or `null` while none were loaded. */
export const findPlaceArchive = async (tx: Tx, kind: Kind): Promise<PlaceArchive | null> => {
  const row = await tx.placeArchive.findUnique({ where: { kind } });
  if (row === null) return null;
  return {
    kind,
    source: row.source === 'archive' ? 'archive' : 'base',
    archiveDate: civilOrNull(row.archiveDate),
    fileName: row.fileName,
    rows: row.rows,
    importedAt: row.importedAt,
  };
};

/** Every name and time of a code. */
export const listPlacesByCode = async (tx: Tx, belfiore: string): Promise<Place[]> =>
  (await tx.place.findMany({ where: { belfiore }, orderBy: { validFrom: 'desc' } })).map(placeOf);

/** What a search of places wants; `codes` are wanted whatever their name is. */
export type PlaceWanted = {
  /** A search form. */
  form: string;
  codes: readonly string[];
  /** As they were in this time; `null`: the last of each code. */
  period: Period | null;
  kind: Kind | null;
};

const COLUMNS = Prisma.sql`p.belfiore, p.kind, p.name, p.second_name as "secondName", p.province, p.istat,
  p.valid_from as "validFrom", p.valid_to as "validTo", p.source`;

/** The places one of whose names, of whatever time, fits; short names first, at most 400: what is typed further narrows it. */
const listWhere = async (
  tx: Tx,
  fits: Prisma.Sql,
  { codes, period, kind }: PlaceWanted,
): Promise<Place[]> => {
  const [from, to] = period === null ? [null, null] : [dateOf(period.from), dateOf(period.to)];
  const rows = await tx.$queryRaw<Row[]>`
    select * from (
      select distinct on (p.belfiore) ${COLUMNS}
      from place p
      where (p.belfiore in (select belfiore from place where ${fits}) or p.belfiore = any(${[...codes]}))
        and (${kind}::text is null or p.kind = ${kind})
        and (${from}::date is null or (p.valid_from <= ${to}::date and (p.valid_to is null or p.valid_to >= ${from}::date)))
      order by p.belfiore, p.valid_from desc
    ) as then_valid
    order by length(name), name limit ${CANDIDATES}`;
  return rows.map(placeOf);
};

// `%` and `_` do not survive the search form, so a pattern needs no escapes.

/** Places with a name that begins like this. */
export const listPlacesBeginning = (tx: Tx, wanted: PlaceWanted): Promise<Place[]> => {
  const pattern = `${wanted.form}%`;
  return listWhere(tx, Prisma.sql`search_name like ${pattern} or search_second_name like ${pattern}`, wanted);
};

/** Places with words that begin like these, in this order, across both names; or that begin like this without their spaces. */
export const listPlacesWithWords = (tx: Tx, wanted: PlaceWanted): Promise<Place[]> => {
  const words = `% ${wanted.form.split(' ').join('% ')}%`;
  const run = `${squeezed(wanted.form)}%`;
  return listWhere(
    tx,
    Prisma.sql`' ' || search_name || coalesce(' ' || search_second_name, '') like ${words}
      or replace(search_name, ' ', '') like ${run} or replace(search_second_name, ' ', '') like ${run}`,
    wanted,
  );
};

/** Other codes that on `date` bore a name that begins with this one, or that this one begins with. */
export const listNamesakesOn = async (tx: Tx, place: Place, date: CivilDate): Promise<Place[]> => {
  const form = searchForm(place.name);
  const rows = await tx.$queryRaw<Row[]>`
    select ${COLUMNS} from place p
    where p.kind = ${place.kind} and p.belfiore <> ${place.belfiore}
      and p.valid_from <= ${dateOf(date)}::date and (p.valid_to is null or p.valid_to >= ${dateOf(date)}::date)
      and (p.search_name = ${form} or p.search_name like ${`${form} %`} or ${form} like p.search_name || ' %')
    order by p.search_name limit 5`;
  return rows.map(placeOf);
};
