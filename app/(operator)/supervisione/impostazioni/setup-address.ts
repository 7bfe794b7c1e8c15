// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Decision, decisions } from '@/lib/municipality/setting-groups';

const PAGE = '/supervisione/impostazioni';

/** What is being changed: a decision, a row of it by its first day, or the stand-ins. */
export type Choice = { editing: Decision | 'standIn' | null; row: string };

/** The page with something open for change, scrolled to it. */
export const editHref = (decision: Decision | 'standIn', row = ''): string => {
  const query = new URLSearchParams({ modifica: decision, ...(row ? { riga: row } : {}) });
  return `${PAGE}?${query.toString()}#modifica`;
};

/** The page with nothing open; `saved` says which version is in force now. */
export const closedHref = (saved?: number): string => (saved === undefined ? PAGE : `${PAGE}?esito=${saved}`);

/** The decision that a text names, or `null`. */
export const decisionOf = (text: unknown): Decision | null =>
  decisions.find((decision) => decision === text) ?? null;

/** Reads what the page's query asks for. */
export const choiceOf = (search: Record<string, string | string[] | undefined>): Choice => ({
  editing: search.modifica === 'standIn' ? 'standIn' : decisionOf(search.modifica),
  row: typeof search.riga === 'string' ? search.riga : '',
});
