// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type Place } from './place';
import { placeName } from './place-name';
import { searchForm } from './plain-letters';

/** One line of an archive, by the names of its columns. */
export type ArchiveRecord = Readonly<Record<string, string | undefined>>;

/** Why a line was not taken; `no-code` lines are known gaps of the archive, not mistakes. */
export type RecordProblem = { kind: 'no-code' } | { kind: 'invalid'; message: Message };

type Read<T> = Result<T, RecordProblem>;

const END_OF_TIME = '9999-12-31';
const END_OF_TIME_ITALIAN = '31/12/9999';
const NAME = /^[\p{Script=Latin}\d' .,\-/()]{1,120}$/u;

const invalid = (key: string, values: Message['values']): { ok: false; error: RecordProblem } =>
  fail({ kind: 'invalid', message: { key, values } });

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const fieldOf = (record: ArchiveRecord, column: string): string => (record[column] ?? '').trim();

const codeOf = (record: ArchiveRecord, column: string, pattern: RegExp): Read<string> => {
  const code = fieldOf(record, column);
  if (code === '' || code === 'ND') return fail({ kind: 'no-code' });
  return pattern.test(code) ? ok(code) : invalid('places.line.code', { valore: shown(code) });
};

const nameOf = (record: ArchiveRecord, column: string): Read<string> => {
  const name = fieldOf(record, column);
  return NAME.test(name) ? ok(name) : invalid('places.line.name', { valore: shown(name) });
};

const datesOf = (
  record: ArchiveRecord,
  first: string,
  last: string,
): Read<{ from: CivilDate; to: CivilDate | null }> => {
  const from = parseCivilDate(fieldOf(record, first));
  if (from === null)
    return invalid('places.line.date', { colonna: first, valore: shown(fieldOf(record, first)) });
  const lastText = fieldOf(record, last);
  if (lastText === END_OF_TIME || lastText === END_OF_TIME_ITALIAN) return ok({ from, to: null });
  const to = parseCivilDate(lastText);
  if (to === null) return invalid('places.line.date', { colonna: last, valore: shown(lastText) });
  if (compareCivilDates(to, from) < 0) return invalid('places.line.order', { dal: from, al: to });
  return ok({ from, to });
};

/** A second name that only repeats the first with the word "Comune" is no second name. */
const secondNameOf = (record: ArchiveRecord): string | null => {
  const name = fieldOf(record, 'ALTRADENOMINAZIONE');
  return name === '' || !NAME.test(name) || name.startsWith('COMUNE DI ') ? null : placeName(name);
};

/** A line of the ANPR archive of municipalities → a place. */
export const municipalityOf = (record: ArchiveRecord): Read<Place> => {
  const belfiore = codeOf(record, 'CODCATASTALE', /^[A-N]\d{3}$/);
  if (!belfiore.ok) return belfiore;
  const name = nameOf(record, 'DENOMINAZIONE_IT');
  if (!name.ok) return name;
  const dates = datesOf(record, 'DATAISTITUZIONE', 'DATACESSAZIONE');
  if (!dates.ok) return dates;
  const province = fieldOf(record, 'SIGLAPROVINCIA');
  if (!/^[A-Z]{2}$/.test(province)) return invalid('places.line.province', { valore: shown(province) });
  const istat = fieldOf(record, 'CODISTAT');
  if (!/^\d{6}$/.test(istat)) return invalid('places.line.istat', { valore: shown(istat) });
  return ok({
    belfiore: belfiore.value,
    kind: 'municipality',
    name: placeName(name.value),
    secondName: secondNameOf(record),
    province,
    istat,
    ...dates.value,
    source: 'archive',
  });
};

/** A line of the table of foreign states → a place. */
export const foreignStateOf = (record: ArchiveRecord): Read<Place> => {
  const belfiore = codeOf(record, 'CODAT', /^Z\d{3}$/);
  if (!belfiore.ok) return belfiore;
  const name = nameOf(record, 'DENOMINAZIONE');
  if (!name.ok) return name;
  const dates = datesOf(record, 'DATAINIZIOVALIDITA', 'DATAFINEVALIDITA');
  if (!dates.ok) return dates;
  // The ISTAT name is the better spelt one ("Perù" beside "PERU'"), but often turned round ("Ceca, Repubblica").
  const spelt = fieldOf(record, 'DENOMINAZIONEISTAT');
  const istat = fieldOf(record, 'CODISTAT');
  return ok({
    belfiore: belfiore.value,
    kind: 'foreign-state',
    name: searchForm(spelt) === searchForm(name.value) ? spelt : placeName(name.value),
    secondName: null,
    province: null,
    istat: /^\d{3}$/.test(istat) ? istat : null,
    ...dates.value,
    source: 'archive',
  });
};
