// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type Answer, type Browser } from './browser';
import { hiddenFieldsOf } from './page-forms';
import { type Step, type StepTimes } from './steps';

const DRAFTS = 3;
const STOCK_PAUSE_MS = 200;
const STOCK_TRIES = 150;

/** The answer, when it is the one that was to come. */
export const expected = (answer: Answer, status: number, what: string): Answer => {
  if (answer.status === status) return answer;
  const text = answer.body
    .toString('utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  throw new Error(`${what}: ${answer.status} instead of ${status}: ${text.slice(0, 300)}`);
};

/** Where a posted form leads. */
export const locationOf = (answer: Answer, what: string): string => {
  const { location } = expected(answer, 303, what).headers;
  if (location === undefined) throw new Error(`${what}: no location`);
  return location;
};

/** A page as text. */
export const pageAt = async (browser: Browser, path: string): Promise<string> =>
  expected(await browser.get(path), 200, `GET ${path}`).body.toString('utf8');

/** Enters by the practice button beside the name; gives the home page. */
export const signIn = async (browser: Browser, login: string): Promise<string> => {
  const page = await pageAt(browser, '/accedi');
  const answer = await browser.post('/accedi', hiddenFieldsOf(page, `value="${login}"`));
  return pageAt(browser, locationOf(answer, 'sign-in'));
};

const saveDrafts = async (
  browser: Browser,
  path: string,
  values: FormValues,
  timed: Timed,
): Promise<void> => {
  const fields = Object.entries(values);
  let version = 0;
  for (let turn = 1; turn <= DRAFTS; turn += 1) {
    const typed = Object.fromEntries(fields.slice(0, Math.ceil((fields.length * turn) / DRAFTS)));
    const answer = await timed('draft', () => browser.putJson(`${path}/bozza`, { version, values: typed }));
    const saved = JSON.parse(expected(answer, 200, 'draft').body.toString('utf8')) as { version: number };
    version = saved.version;
  }
};

/** A sheet as it came: its number, and the PDF. */
export type PrintedSheet = { serial: string; bytes: Buffer };

/** Prints what stands at a path, a request or a reprint. */
export const print = async (browser: Browser, path: string, kind: string): Promise<PrintedSheet> => {
  const created = await browser.postUrlEncoded(`${path}/stampe`, [
    ['kind', kind],
    ['sides', 'both'],
  ]);
  const address = locationOf(created, kind);
  const { body: bytes } = expected(await browser.get(address), 200, kind);
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`${kind}: no PDF`);
  return { serial: /[^/?]+(?=\?|$)/.exec(address)?.[0] ?? '', bytes };
};

type Timed = <T>(step: Step, work: () => Promise<T>) => Promise<T>;

const timing =
  (times: StepTimes): Timed =>
  async (step, work) => {
    const begin = performance.now();
    const result = await work();
    times[step].push(performance.now() - begin);
    return result;
  };

/** "Controlla e stampa"; waits where the stock of tickets is empty for the moment. Gives the request's page. */
const prepare = async (browser: Browser, path: string, review: string, timed: Timed): Promise<string> => {
  const fields = hiddenFieldsOf(review, 'name="same"');
  for (let turn = 0; turn < STOCK_TRIES; turn += 1) {
    const answer = await timed('prepare', async () => {
      const posted = await browser.post(`${path}/controllo`, [...fields, ['same', 'on']]);
      if (posted.status === 200) return null;
      return pageAt(browser, locationOf(posted, 'prepare'));
    });
    if (answer !== null) return answer;
    await pause(STOCK_PAUSE_MS);
  }
  throw new Error('prepare: the review stays where it is');
};

/** Takes one citizen from the home page to the hand-over; gives the home page that follows, and the sheet with the codes. */
export const registerCitizen = async (
  browser: Browser,
  home: string,
  values: FormValues,
  times: StepTimes,
): Promise<{ home: string; codes: PrintedSheet }> => {
  const timed = timing(times);
  const path = await timed('open', async () => {
    const location = locationOf(await browser.post('/', hiddenFieldsOf(home, 'Nuova richiesta')), 'open');
    await pageAt(browser, location);
    return location.replace(/\/dati$/, '');
  });
  await saveDrafts(browser, path, values, timed);
  const review = await timed('review', () => pageAt(browser, `${path}/controllo`));
  const toSign = await prepare(browser, path, review, timed);
  await timed('sheet-1', () => print(browser, path, 'sheet-1'));
  const registered = await timed('confirm', async () => {
    const answer = await browser.post(path, hiddenFieldsOf(toSign, 'Firmata: conferma e invia'));
    return pageAt(browser, locationOf(answer, 'confirm'));
  });
  const codes = await timed('sheet-2', () => print(browser, path, 'sheet-2'));
  const next = await timed('hand-over', async () => {
    const answer = await browser.post(path, hiddenFieldsOf(registered, 'Consegnata – prossimo'));
    return pageAt(browser, locationOf(answer, 'hand-over'));
  });
  return { home: next, codes };
};
