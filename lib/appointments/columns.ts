// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type FileFault } from './import-report';

/** The columns of the file, as the page documents them; `needed` ones must be in the header. */
export const importColumns = [
  { field: 'code', title: 'Codice', needed: true, also: ['codice prenotazione', 'codice appuntamento'] },
  { field: 'day', title: 'Data', needed: true, also: ['data appuntamento', 'giorno'] },
  { field: 'time', title: 'Ora', needed: true, also: ['orario', 'ora appuntamento'] },
  { field: 'codiceFiscale', title: 'Codice fiscale', needed: true, also: ['cf'] },
  { field: 'surname', title: 'Cognome', needed: true, also: [] },
  { field: 'givenName', title: 'Nome', needed: true, also: [] },
  { field: 'minutes', title: 'Minuti', needed: false, also: ['durata'] },
  { field: 'office', title: 'Sede', needed: false, also: ['ufficio'] },
  { field: 'counter', title: 'Sportello', needed: false, also: ['postazione'] },
  { field: 'email', title: 'E-mail', needed: false, also: ['posta elettronica'] },
  { field: 'mobile', title: 'Cellulare', needed: false, also: ['telefono'] },
  { field: 'delivery', title: 'Consegna', needed: false, also: ['modalità di consegna'] },
  { field: 'delegate', title: 'Delegato', needed: false, also: ['delegato al ritiro'] },
  { field: 'note', title: 'Nota', needed: false, also: ['note'] },
  { field: 'state', title: 'Stato', needed: false, also: [] },
] as const;

type Column = (typeof importColumns)[number];
export type ImportField = Column['field'];

/** The cells of a line by field; a column that the file does not have is an empty cell. */
export type ImportCells = Record<ImportField, string>;

/** The title of a field's column, as the report names it. */
export const columnTitle = (field: ImportField): string =>
  importColumns.find((column) => column.field === field)?.title ?? '';

/** A title without case, accents and signs: `E-mail`, `EMAIL` and `e mail` are one. */
const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const columnOf = (title: string): Column | undefined =>
  importColumns.find((column) => [column.title, ...column.also].some((name) => plain(name) === plain(title)));

/** Which cell of a line holds which field, and the titles that mean nothing here. */
export type Header = { at: Map<ImportField, number>; ignored: string[]; cells: number };

/** Reads a header line, its columns in any order. */
export const readHeader = (titles: readonly string[]): Result<Header, FileFault> => {
  const header: Header = { at: new Map(), ignored: [], cells: titles.length };
  for (const [index, title] of titles.entries()) {
    const column = columnOf(title);
    if (!column && title.trim() !== '') header.ignored.push(title.trim());
    if (!column) continue;
    if (header.at.has(column.field)) return fail({ kind: 'column-twice', column: column.title });
    header.at.set(column.field, index);
  }
  const absent = importColumns.find(({ field, needed }) => needed && !header.at.has(field));
  return absent ? fail({ kind: 'no-column', column: absent.title }) : ok(header);
};

/** The cells of a record, spaces at their ends aside. */
export const cellsOf = (header: Header, record: readonly string[]): ImportCells =>
  Object.fromEntries(
    importColumns.map(({ field }) => [field, (record[header.at.get(field) ?? -1] ?? '').trim()]),
  ) as ImportCells;
