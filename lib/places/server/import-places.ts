// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type Tx } from '@/lib/platform/database';
import { type LineProblem, readArchive } from '../archive';
import { type Place } from '../place';
import { basePlaces } from './base-places';
import { readCsv } from './read-csv';
import { lockPlaces, replacePlaces } from './store/place-repository';

/** An archive as downloaded from its source. */
export type ArchiveFile = { name: string; bytes: Uint8Array };

/** What an import did. Places whose code the archive does not know stay as the base data has them. */
export type PlaceImport = {
  kind: Place['kind'];
  fileName: string;
  archiveDate: CivilDate | null;
  imported: number;
  keptFromBase: number;
  withoutCode: number;
  problems: LineProblem[];
};

/** Why nothing was changed. */
export type PlaceImportProblem = { kind: 'encoding' } | { kind: 'columns' } | { kind: 'nothing' };

/**
 * Replaces the places of one kind by an official archive (ANPR's municipalities or table of foreign states),
 * whole or not at all: the transaction is the caller's. Needs the owner's role.
 */
export const importPlaces = async (
  reference: { tx: Tx; now: Date },
  file: ArchiveFile,
): Promise<Result<PlaceImport, PlaceImportProblem>> => {
  const csv = readCsv(file.bytes);
  if (!csv.ok) return csv;
  const read = readArchive(csv.value.columns, csv.value.lines);
  if (!read.ok) return fail(read.error);
  const { kind, archiveDate, places, withoutCode, problems } = read.value;

  const known = new Set(places.map((place) => place.belfiore));
  const kept = (await basePlaces()).filter((place) => place.kind === kind && !known.has(place.belfiore));
  const noted = { source: 'archive', archiveDate, fileName: file.name, rows: places.length } as const;
  await lockPlaces(reference.tx);
  await replacePlaces(reference.tx, { kind, ...noted, importedAt: reference.now }, [...places, ...kept]);

  return ok({
    kind,
    fileName: file.name,
    archiveDate,
    imported: places.length,
    keptFromBase: kept.length,
    withoutCode,
    problems: [...problems, ...csv.value.broken].sort((a, b) => a.line - b.line),
  });
};

/** What to tell whoever imported: how much was taken. The lines left out have messages of their own. */
export const placeImportMessage = (done: PlaceImport): Message => ({
  key: 'places.import.done',
  values: {
    nome: done.fileName,
    righe: done.imported,
    base: done.keptFromBase,
    senzaCodice: done.withoutCode,
    errori: done.problems.length,
  },
});

/** What to tell whoever tried to import a file that was refused. */
export const placeImportProblemMessage = (problem: PlaceImportProblem): Message => ({
  key: `places.import.${problem.kind}`,
});
