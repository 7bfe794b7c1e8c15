// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PaperKey, type PaperLocale, type WordValues } from '@/lib/receipt/paper/words';

import { type OwnFormField, type OwnFormTick, type OwnFormView } from '../own-form-view';

/** A place to write and its share of the row, in twelfths. */
export type Cell = { field: OwnFormField; share: number };

/** Who writes there: only what is the citizen's can be filled in with a keyboard. */
type Writer = 'citizen' | 'office';

/** A place to sign by hand, with the name below the line where it is known. */
export type SigningPlace = { role: PaperKey; name?: OwnFormField };

/** What a form consists of, from top to bottom. */
export type Block =
  /** What is done: «DICHIARA», in the middle of the line. */
  | { kind: 'act'; key: PaperKey }
  | { kind: 'section'; key: PaperKey }
  | { kind: 'text'; key: PaperKey; values?: (view: OwnFormView, locale: PaperLocale) => WordValues }
  | { kind: 'row'; cells: readonly Cell[]; by: Writer }
  | { kind: 'choices'; ticks: readonly OwnFormTick[]; columns: number; by: Writer }
  | { kind: 'signing'; places: readonly SigningPlace[] }
  /** Where a copy of an identity card fits, front and back in true size. */
  | { kind: 'copies' }
  | { kind: 'box'; blocks: readonly Block[] };

/** One form: what stands on its two pages, and who signs in front. */
export type OwnForm = {
  front: readonly Block[];
  back: readonly Block[];
  /** Signs bottom right. */
  signer: { role: PaperKey; name: OwnFormField };
  /** Sign bottom left, below place and date; two at most. */
  others: readonly SigningPlace[];
};

export const act = (key: PaperKey): Block => ({ kind: 'act', key });
export const section = (key: PaperKey): Block => ({ kind: 'section', key });
export const text = (
  key: PaperKey,
  values?: (view: OwnFormView, locale: PaperLocale) => WordValues,
): Block => ({
  kind: 'text',
  key,
  values,
});

type Shares = Partial<Record<OwnFormField, number>>;

const cellsOf = (shares: Shares): Cell[] =>
  (Object.entries(shares) as [OwnFormField, number][]).map(([field, share]) => ({ field, share }));

/** Places to write beside each other; their shares add up to twelve. */
export const row = (shares: Shares): Block => ({ kind: 'row', cells: cellsOf(shares), by: 'citizen' });

/** The same, for the office's hand. */
export const officeRow = (shares: Shares): Block => ({ kind: 'row', cells: cellsOf(shares), by: 'office' });

/** Boxes to tick, in columns. */
export const choices = (columns: number, ...ticks: OwnFormTick[]): Block => ({
  kind: 'choices',
  ticks,
  columns,
  by: 'citizen',
});

/** The same, for the office or a doctor. */
export const officeChoices = (columns: number, ...ticks: OwnFormTick[]): Block => ({
  kind: 'choices',
  ticks,
  columns,
  by: 'office',
});

export const signing = (...places: SigningPlace[]): Block => ({ kind: 'signing', places });
export const copies: Block = { kind: 'copies' };
export const box = (...blocks: Block[]): Block => ({ kind: 'box', blocks });

/** What the office writes when it takes the form. */
export const officeBox = (...more: Block[]): Block =>
  box(
    section('forms.section.office'),
    ...more,
    officeRow({ 'office.identifiedBy': 8, 'office.requestNumber': 4 }),
    officeRow({ 'office.dateTime': 4, 'office.operator': 8 }),
  );
