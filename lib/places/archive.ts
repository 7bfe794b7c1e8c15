// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type ArchiveRecord, foreignStateOf, municipalityOf } from './archive-record';
import { type Place } from './place';

/** A line of an archive that was not taken, with the sentence that says why. */
export type LineProblem = { line: number; message: Message };

/** What an archive holds: its places, its own date, and what was left out. */
export type Archive = {
  kind: Place['kind'];
  /** The latest change that a line of it tells; `null` when none does. */
  archiveDate: CivilDate | null;
  places: Place[];
  /** Lines of places that never had a code: no codice fiscale names them. */
  withoutCode: number;
  problems: LineProblem[];
};

/** A numbered line, by the names of its columns. */
export type ArchiveLine = { line: number; record: ArchiveRecord };

const COLUMNS: Record<Place['kind'], readonly string[]> = {
  municipality: [
    'DATAISTITUZIONE',
    'DATACESSAZIONE',
    'CODISTAT',
    'CODCATASTALE',
    'DENOMINAZIONE_IT',
    'ALTRADENOMINAZIONE',
    'SIGLAPROVINCIA',
  ],
  'foreign-state': [
    'DENOMINAZIONE',
    'DENOMINAZIONEISTAT',
    'DATAINIZIOVALIDITA',
    'DATAFINEVALIDITA',
    'CODAT',
    'CODISTAT',
  ],
};

/** Which archive a header line announces; `null` for neither. */
export const archiveKindOf = (columns: readonly string[]): Place['kind'] | null => {
  if (COLUMNS.municipality.every((column) => columns.includes(column))) return 'municipality';
  if (COLUMNS['foreign-state'].every((column) => columns.includes(column))) return 'foreign-state';
  return null;
};

const latestOf = (dates: readonly (CivilDate | null)[]): CivilDate | null =>
  dates.reduce(
    (latest, date) =>
      date !== null && (latest === null || compareCivilDates(latest, date) < 0) ? date : latest,
    null,
  );

/** Reads the lines of an archive: good ones become places, bad ones are reported by number. */
export const readArchive = (
  columns: readonly string[],
  lines: readonly ArchiveLine[],
): Result<Archive, { kind: 'columns' } | { kind: 'nothing' }> => {
  const kind = archiveKindOf(columns);
  if (kind === null) return fail({ kind: 'columns' });
  const archive: Archive = { kind, archiveDate: null, places: [], withoutCode: 0, problems: [] };
  for (const { line, record } of lines) {
    const place = kind === 'municipality' ? municipalityOf(record) : foreignStateOf(record);
    if (place.ok) archive.places.push(place.value);
    else if (place.error.kind === 'no-code') archive.withoutCode += 1;
    else archive.problems.push({ line, message: place.error.message });
  }
  if (archive.places.length === 0) return fail({ kind: 'nothing' });
  archive.archiveDate = latestOf(lines.map(({ record }) => parseCivilDate(record.DATAULTIMOAGG ?? '')));
  return ok(archive);
};
