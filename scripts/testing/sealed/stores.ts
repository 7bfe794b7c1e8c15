// SPDX-License-Identifier: AGPL-3.0-or-later
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { type StoreReader } from './pair-search';
import { copyTable, dumpFormats, tablesOf } from './table-dumps';

/** Where something could have been left. `folder`: the data folder's other files, the mails and text messages of practice among them. */
export const storeKinds = ['table', 'data-file', 'wal', 'log', 'folder', 'temp', 'build', 'profile'] as const;
export type StoreKind = (typeof storeKinds)[number];

/** A place that is read from its beginning to its end. */
export type Store = {
  kind: StoreKind;
  name: string;
  /** Last changed before this run began: nothing of the run can stand in it. */
  untouched: boolean;
  read(reader: StoreReader): Promise<void>;
};

const PIECE = 1 << 20;

const piecesOf = (path: string, size = PIECE): AsyncIterable<Buffer> =>
  createReadStream(path, { highWaterMark: size }) as AsyncIterable<Buffer>;

const isGone = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** A file of the running server may have been removed since it was listed. */
const unlessGone = async (read: () => Promise<void>): Promise<void> => {
  try {
    await read();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

const fileStore = (kind: StoreKind, path: string, begun: number): Store => ({
  kind,
  name: path,
  untouched: statSync(path).ctimeMs < begun,
  read: (reader) =>
    unlessGone(async () => {
      for await (const piece of piecesOf(path)) reader.write(piece);
    }),
});

const WAL_PAGE = 8192;
const [FIRST_HEAD, PAGE_HEAD] = [40, 24];

/** A segment of the write-ahead log without the heads of its pages: what was written in one piece stands in one piece again. */
const walStore = (path: string, untouched: boolean): Store => ({
  kind: 'wal',
  name: path,
  untouched,
  read: (reader) =>
    unlessGone(async () => {
      let page = 0;
      for await (const piece of piecesOf(path, WAL_PAGE * 128))
        for (let at = 0; at < piece.length; at += WAL_PAGE, page += 1)
          reader.write(piece.subarray(at + (page === 0 ? FIRST_HEAD : PAGE_HEAD), at + WAL_PAGE));
    }),
});

/** Every file under a folder whose path is not left out. */
export const filesUnder = (folder: string, isLeftOut: (path: string) => boolean = () => false): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (isLeftOut(path)) return [];
        if (entry.isDirectory()) return filesUnder(path, isLeftOut);
        return entry.isFile() ? [path] : [];
      })
    : [];

/** Every file under these folders as a store. */
export const fileStores = (
  kind: StoreKind,
  folders: readonly string[],
  begun: number,
  isLeftOut?: (path: string) => boolean,
): Store[] =>
  folders.flatMap((folder) => filesUnder(folder, isLeftOut)).map((path) => fileStore(kind, path, begun));

/**
 * When a run began: for files in milliseconds of the machine's clock, for the write-ahead log as its last segment from before. The server
 * renames old segments to fill them again: their time does not tell.
 */
export type Beginning = { begun: number; lastSegment?: string };

/** The cluster's data files and its log, without the files of one database. */
export const clusterStores = (
  cluster: string,
  leftOut: string,
  { begun, lastSegment = '' }: Beginning,
): Store[] => {
  const wal = join(cluster, 'pg_wal');
  return [
    ...fileStores('data-file', [cluster], begun, (path) => path === wal || path === leftOut),
    ...readdirSync(wal, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => walStore(join(wal, name), name <= lastSegment)),
  ];
};

/** Every table of a database, dumped twice. */
export const tableStores = async (client: pg.Client, database: string): Promise<Store[]> =>
  (await tablesOf(client)).flatMap((table) =>
    dumpFormats.map((format) => ({
      kind: 'table' as const,
      name: `${database}: ${table} (${format})`,
      untouched: false,
      read: (reader) => copyTable(client, table, format, reader),
    })),
  );
