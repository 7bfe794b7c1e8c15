// SPDX-License-Identifier: AGPL-3.0-or-later
import { locationOf, pageAt, expected } from '../registration/clerk';
import { type Desk } from '../registration/desk';
import { hiddenFieldsOf } from '../registration/page-forms';
import { beginningOf, keystrokesOf, type Sought, type TypedPlace, type Way } from './questions';

/** Milliseconds of every time a way was gone. */
export type Times = Record<Way, number[]>;

type Timed = <T>(way: Way, work: () => Promise<T>) => Promise<T>;

const timing =
  (times: Times): Timed =>
  async (way, work) => {
    const begin = performance.now();
    const result = await work();
    times[way].push(performance.now() - begin);
    return result;
  };

/** Posts the search of the bar; gives where it leads. */
const search = async ({ browser, home }: Desk, text: string): Promise<string> => {
  const fields = hiddenFieldsOf(home, 'name="q"');
  return locationOf(await browser.post('/', [...fields, ['q', text]]), 'search');
};

const opens = (path: string, id: string): void => {
  if (path !== `/richieste/${id}` && path !== '/cerca') throw new Error(`the search leads to ${path}`);
};

/** Looks for one person in every way and opens the request. */
export const askForPerson = async (desk: Desk, sought: Sought, turn: number, times: Times): Promise<void> => {
  const timed = timing(times);
  for (const way of ['code', 'number', 'serial'] as const)
    opens(await timed(way, () => search(desk, sought[way])), sought.id);
  await timed('surname', async () =>
    pageAt(desk.browser, await search(desk, beginningOf(sought.surname, turn))),
  );
  await timed('open', () => pageAt(desk.browser, `/richieste/${sought.id}`));
};

/** Types one place, key by key, as fast as the answers come. */
export const askForPlace = async ({ browser }: Desk, place: TypedPlace, times: Times): Promise<void> => {
  const timed = timing(times);
  for (const q of keystrokesOf(place.name)) {
    const question = { q, date: place.date, kind: null };
    expected(await timed(place.kind, () => browser.postJson('/api/places', question)), 200, 'places');
  }
};

/** Looks at the two lists that every clerk has open. */
export const askForLists = async (desk: Desk, times: Times): Promise<void> => {
  const timed = timing(times);
  await timed('home', () => pageAt(desk.browser, '/'));
  await timed('list', () => pageAt(desk.browser, '/richieste?periodo=mese'));
};
