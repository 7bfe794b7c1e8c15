// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { authorise, lookUpSession } from '@/lib/access/server/session';
import { signInPractice } from '@/lib/access/server/sign-in-practice';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { findPlaces } from '@/lib/places/server/find-places';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { type Latency, latencyOf } from '../latency';
import type { Questions } from './choose-questions';
import { beginningOf, keystrokesOf } from './questions';

/** Ours and what stands in its place, on the same questions, one after the other; milliseconds at the server. */
export type Contest = { ours: Latency; rivals: Record<string, Latency> };

/** What this program prints, as JSON; the bytes are what a browser would have to load to filter by itself. */
export type Rivals = {
  contests: Record<'code' | 'serial' | 'surname' | 'place', Contest>;
  listBytes: { requests: number; places: number };
};

type Argument = { login: string; questions: Questions };

const OF_EACH = 20;
const WHOLE = `select id, surname, given_name, codice_fiscale, request_number, card_serial from cie_request`;
const NEWEST = 'order by updated_at desc limit 51';

const timesOf = async <T>(things: readonly T[], work: (thing: T) => unknown): Promise<Latency> => {
  const times: number[] = [];
  for (const thing of things) {
    const begin = performance.now();
    await work(thing);
    times.push(performance.now() - begin);
  }
  return latencyOf(times);
};

const readerOf = async (login: string) => {
  const signedIn = await signInPractice(login);
  const session = signedIn && (await lookUpSession(signedIn.token, false));
  const authorised = session?.state === 'live' ? authorise(session, 'read-requests') : null;
  if (!authorised) throw new Error('a practice clerk reads requests');
  return authorised;
};

/** Every text of a list in lower case, as a filter in the browser would hold it. */
const haystackOf = (rows: readonly object[]): string[] =>
  rows.map((row) => Object.values(row).join(' ').toLowerCase());

const filtered = (haystack: readonly string[], text: string): number =>
  haystack.filter((line) => line.includes(text.toLowerCase())).length;

const searches = (client: pg.Client) => ({
  'ILIKE %…% su ogni colonna': (text: string) =>
    client.query(
      `${WHOLE} where surname ilike $1 or given_name ilike $1 or codice_fiscale ilike $1 or request_number ilike $1 or card_serial ilike $1 ${NEWEST}`,
      [`%${text}%`],
    ),
  'LIKE …% sulla colonna con indice': (text: string) =>
    client.query(
      `${WHOLE} where codice_fiscale like $1 or card_serial like $1 or surname_search like $2 ${NEWEST}`,
      [`${text}%`, `${text.toLowerCase()}%`],
    ),
});

const measure = async (client: pg.Client, { login, questions }: Argument): Promise<Rivals> => {
  await client.query(`select set_config('app.municipality_id', $1, false)`, [practiceTenants[0]?.id]);
  const reader = await readerOf(login);
  const sought = questions.sought.slice(0, OF_EACH);
  const requests = (await client.query<object>(WHOLE)).rows;
  const haystack = haystackOf(requests);
  const contest = async (texts: readonly string[]): Promise<Contest> => {
    const rivals: Contest['rivals'] = {};
    const ours = await timesOf(texts, (text) => findRequests(reader, text));
    for (const [name, search] of Object.entries(searches(client)))
      rivals[name] = await timesOf(texts, search);
    rivals['filtro in memoria nel browser'] = await timesOf(texts, (text) => filtered(haystack, text));
    return { ours, rivals };
  };
  const places = (
    await client.query<{ name: string }>('select belfiore, name, second_name, province from place')
  ).rows;
  const typed = questions.places.slice(0, OF_EACH).flatMap(({ name }) => keystrokesOf(name));
  const inPlaces = haystackOf(places);
  const place: Contest = {
    ours: await timesOf(typed, (text) => database().withoutTenant(({ tx }) => findPlaces(tx, text, null))),
    rivals: {
      'ILIKE %…% sui due nomi': await timesOf(typed, (text) =>
        client.query(
          'select * from place where name ilike $1 or second_name ilike $1 order by name limit 12',
          [`%${text}%`],
        ),
      ),
      'filtro in memoria nel browser': await timesOf(typed, (text) => filtered(inPlaces, text)),
    },
  };
  return {
    contests: {
      code: await contest(sought.map(({ code }) => code)),
      serial: await contest(sought.map(({ serial }) => serial)),
      surname: await contest(sought.map(({ surname }, turn) => beginningOf(surname, turn))),
      place,
    },
    listBytes: { requests: JSON.stringify(requests).length, places: JSON.stringify(places).length },
  };
};

const client = new pg.Client({ connectionString: env().databaseUrl });
await client.connect();
console.log(JSON.stringify(await measure(client, JSON.parse(process.argv[2] ?? '') as Argument)));
await client.end();
await database().close();
