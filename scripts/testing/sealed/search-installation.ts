// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { seeded } from '@/contracts/practice/register/seeded';
import { type Heads } from './find-halves';
import { type Finding, makePairSearch } from './pair-search';
import { makePaperReader, wordsOf } from './papers';
import {
  dropPlanted,
  fitsInto,
  makePlantings,
  plantInFile,
  plantInTable,
  type Planting,
  removePlanted,
} from './plantings';
import { controlCards, freeHalves, type SoughtCard } from './sought-cards';
import {
  type Beginning,
  clusterStores,
  fileStores,
  type Store,
  type StoreKind,
  storeKinds,
  tableStores,
} from './stores';
import { connectAsSuperuser } from './superuser';

/** A running installation, where else it could have left something, and when the run began: what stood there before is not of this run. */
export type Searched = Beginning & {
  dataDir: string;
  /** Temporary folders of its programs and of the browser, build output, the browser's profile; none where a kind is not looked at. */
  folders: Record<'temp' | 'build' | 'profile', readonly string[]>;
};

/** What a search found, without a digit of it. */
export type SearchReport = {
  hits: number;
  planted: number;
  found: number;
  controlHits: number;
  /** Like `hits`, where nobody has written since before the run: constants of the program. */
  older: number;
  bytes: number;
  stores: Record<StoreKind, number>;
  leftOut: string[];
  /** Places of hits and of what was planted and not found. */
  places: string[];
};

/** The store that must keep the codes: the credential backend's. */
const LEFT_OUT = 'sandbox';

/** Which stores write a length before each value. */
const HEADS: Partial<Record<StoreKind, Heads>> = { 'data-file': 'database', wal: 'database', table: 'dump' };

type Located = Finding & { store: Store };

const readAll = async (
  stores: readonly Store[],
  cards: readonly SoughtCard[],
  tell: (news: string) => void,
): Promise<{ found: Located[]; bytes: number }> => {
  const open = makePairSearch(cards);
  const found: Located[] = [];
  let bytes = 0;
  for (const [index, store] of stores.entries()) {
    if (index % 50 === 0) tell(`ricerca ${index}/${stores.length}`);
    const note = (finding: Finding): void => void found.push({ ...finding, store });
    const reader = open(note, HEADS[store.kind]);
    const papers: Buffer[] = [];
    const paperReader = makePaperReader((paper) => papers.push(paper));
    const write = (piece: Uint8Array): void => {
      bytes += piece.length;
      reader.write(piece);
      paperReader.write(piece);
    };
    await store.read({ ...reader, write });
    reader.end();
    for (const paper of papers) {
      const words = open(note);
      words.write(Buffer.from(await wordsOf(paper)));
      words.end();
    }
  }
  return { found, bytes };
};

const judge = (
  found: readonly Located[],
  plantings: readonly Planting[],
  kinds: readonly StoreKind[],
): Pick<SearchReport, 'hits' | 'planted' | 'found' | 'controlHits' | 'older' | 'places'> => {
  const keyOf = (kind: StoreKind, { card, relation }: Pick<Finding, 'card' | 'relation'>): string =>
    [kind, relation, card.serials[0]].join(' ');
  const seen = new Set(found.map((each) => keyOf(each.store.kind, each)));
  const missed = kinds.flatMap((kind) =>
    plantings
      .filter((planting) => fitsInto(planting, kind) && !seen.has(keyOf(kind, planting)))
      .map(({ relation, form }) => `not found: ${relation} as ${form} in ${kind}`),
  );
  const of = (role: SoughtCard['role'], untouched: boolean): Located[] =>
    found.filter(({ card, store }) => card.role === role && store.untouched === untouched);
  const [hits, controlHits] = [of('minted', false), of('control', false)];
  const places = [...hits, ...controlHits].map(
    ({ card, relation, store, at, around }) =>
      `${card.role}: ${relation} in ${store.name} at ${at}: ${around}`,
  );
  const planted = kinds.flatMap((kind) => plantings.filter((planting) => fitsInto(planting, kind))).length;
  return {
    hits: hits.length,
    planted,
    found: planted - missed.length,
    controlHits: controlHits.length,
    older: of('minted', true).length,
    places: [...missed, ...places],
  };
};

const databasesOf = async (client: pg.Client): Promise<{ name: string; id: number }[]> =>
  (
    await client.query<{ name: string; id: number }>(
      'select datname as name, oid::int as id from pg_database where datallowconn order by 1',
    )
  ).rows;

/** Everything that is searched; what reads a table needs its connection until then. */
const storesOf = async (
  { dataDir, folders, ...beginning }: Searched,
  clients: readonly pg.Client[],
): Promise<{ stores: Store[]; leftOut: string[] }> => {
  const [portal] = clients;
  if (!portal) throw new Error('no database is searched');
  const { rows } = await portal.query<{ cluster: string }>(
    `select current_setting('data_directory') as cluster`,
  );
  const cluster = rows[0]?.cluster ?? '';
  const sandbox = (await databasesOf(portal)).find(({ name }) => name === LEFT_OUT);
  const kept = join(cluster, 'base', String(sandbox?.id ?? 0));
  const logs = join(dataDir, 'logs');
  const tables = await Promise.all(clients.map((client) => tableStores(client, client.database ?? '')));
  const { begun } = beginning;
  const others = [...folders.temp, ...folders.profile, logs, cluster];
  const stores = [
    ...tables.flat(),
    ...clusterStores(cluster, kept, beginning),
    ...fileStores('log', [logs], begun),
    ...fileStores('folder', [dataDir], begun, (path) => others.includes(path)),
    ...(['temp', 'build', 'profile'] as const).flatMap((kind) => fileStores(kind, folders[kind], begun)),
  ];
  return { stores, leftOut: [`database ${LEFT_OUT}`, kept] };
};

/**
 * Searches an installation for halves of the cards that it printed, after it has put others there to see that each kind of store is
 * searched in each form of writing, and beside as many cards that were never minted. `tell` hears how far it is.
 */
export const searchInstallation = async (
  searched: Searched,
  minted: readonly SoughtCard[],
  seed: number,
  tell: (news: string) => void = () => undefined,
): Promise<SearchReport> => {
  const random = seeded(seed);
  const cards = [...minted, ...controlCards(minted, random)];
  const plantings = makePlantings(freeHalves(cards, random), random);
  const { dataDir, folders } = searched;
  const name = `planted-${randomBytes(4).toString('hex')}.txt`;
  const portal = await connectAsSuperuser(dataDir, 'sportello');
  const names = (await databasesOf(portal)).map((database) => database.name);
  const clients = [portal];
  const own = [dataDir, ...Object.values(folders).flatMap((each) => each.slice(0, 1))].map((folder) =>
    join(folder, name),
  );
  try {
    for (const database of names.filter((each) => each !== 'sportello' && each !== LEFT_OUT))
      clients.push(await connectAsSuperuser(dataDir, database));
    await plantInTable(portal, plantings);
    await portal.query('checkpoint');
    for (const path of [...own, join(dataDir, 'logs', name)]) plantInFile(path, plantings);
    const { stores, leftOut } = await storesOf(searched, clients);
    const kinds = storeKinds.filter((kind) => !(kind in folders) || folders[kind as 'temp'].length > 0);
    const { found, bytes } = await readAll(stores, [...cards, ...plantings.map(({ card }) => card)], tell);
    const counts = Object.fromEntries(
      storeKinds.map((kind) => [kind, stores.filter((store) => store.kind === kind).length]),
    ) as SearchReport['stores'];
    return { ...judge(found, plantings, kinds), bytes, stores: counts, leftOut };
  } finally {
    removePlanted([...own, join(dataDir, 'logs', name)]);
    await dropPlanted(portal).catch(() => undefined);
    for (const client of clients) await client.end();
  }
};
