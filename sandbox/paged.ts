// SPDX-License-Identifier: AGPL-3.0-or-later
import { check, type Wire } from '@/contracts/validate';
import { type Tx } from './database';
import { isMunicipality } from './municipality';
import { type Context, type Operation, type Place } from './operation';
import { Refusal } from './problem';

const MOST = 500;

/** One page of a municipality's list: what stands after `cursor`, at most `limit`; `day` where the path has one. */
export type Page = { municipality: string; day: string; cursor: string | null; limit: number };

const refuse = (place: string): never => {
  throw new Refusal('malformed-request', { detail: place });
};

const limitOf = (text: string | null): number => {
  if (text === null) return MOST;
  const limit = Number(text);
  return /^\d{1,3}$/.test(text) && limit >= 1 && limit <= MOST ? limit : refuse('limit');
};

const cursorOf = (text: string | null): string | null =>
  text === null || check('Cursor', text).ok ? text : refuse('cursor');

const pageOf = ({ segments, query }: Place): Page => {
  const [municipality = '', day = ''] = segments;
  if (!check('MunicipalityCode', municipality).ok) refuse('municipality_code');
  if (segments.length > 1 && !check('CivilDate', day).ok) refuse('day');
  if (!isMunicipality(municipality)) throw new Refusal('not-found');
  return { municipality, day, cursor: cursorOf(query.get('cursor')), limit: limitOf(query.get('limit')) };
};

/** A GET of a municipality's list, page by page. */
export const paged = <T extends object>(
  path: string,
  run: (tx: Tx, page: Page, context: Context) => Promise<T>,
): Operation => ({
  method: 'GET',
  path: `/municipalities/:municipality_code${path}`,
  run: async (tx, place, context) => ({ json: await run(tx, pageOf(place as Place), context) }),
});

/** Rows of which one more than a page was read, as a page. */
export const cut = <R, T>(
  rows: readonly R[],
  { limit }: Page,
  itemOf: (row: R) => T,
  cursorAfter: (row: R) => Wire['Cursor'],
): { items: T[]; next_cursor?: Wire['Cursor'] } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(itemOf), ...(rows.length > limit && last && { next_cursor: cursorAfter(last) }) };
};
