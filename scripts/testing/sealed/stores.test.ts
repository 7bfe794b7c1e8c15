// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makePairSearch } from './pair-search';
import { clusterStores, type Store } from './stores';

const folder = mkdtempSync(join(tmpdir(), 'sportello-stores-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, bytes: Buffer): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};

const WAL_PAGE = 8192;
const HEAD = 24;
const search = makePairSearch([{ role: 'minted', pin: '4071', puk: '2958', serials: [], ticketId: null }]);

const relationsIn = async (store: Store): Promise<string[]> => {
  const found: string[] = [];
  const reader = search(({ relation }) => found.push(relation));
  await store.read(reader);
  reader.end();
  return found;
};

test('in the write-ahead log a record goes on behind the head of the next page', async () => {
  const log = Buffer.alloc(2 * WAL_PAGE, 0xfe);
  log.write('40', WAL_PAGE - 2);
  log.write('7'.repeat(HEAD), WAL_PAGE);
  log.write('71~2958', WAL_PAGE + HEAD);
  write('pg_wal/000000010000000000000001', log);
  write('base/5/1259', Buffer.from('4071 2958'));
  write('base/16385/1259', Buffer.from('4071 2958'));
  const stores = clusterStores(folder, join(folder, 'base', '16385'), { begun: 0 });
  expect(stores.map(({ kind, name }) => [kind, name.slice(folder.length)])).toEqual([
    ['data-file', '/base/5/1259'],
    ['wal', '/pg_wal/000000010000000000000001'],
  ]);
  for (const store of stores) expect(await relationsIn(store)).toEqual(['pair']);
});

test('what was written before a run began is told apart', () => {
  write('base/5/1260', Buffer.from('4071 2958'));
  const untouchedAt = (begun: number): boolean[] =>
    clusterStores(folder, '', { begun }).flatMap(({ kind, untouched }) =>
      kind === 'wal' ? [] : [untouched],
    );
  expect(new Set(untouchedAt(0))).toEqual(new Set([false]));
  expect(new Set(untouchedAt(Number.MAX_SAFE_INTEGER))).toEqual(new Set([true]));
});

test('so is what the write-ahead log held before', () => {
  for (const name of ['0000000100000001000000FE', '0000000100000001000000FF', '000000010000000200000000'])
    write(`pg_wal/${name}`, Buffer.alloc(WAL_PAGE));
  const stores = clusterStores(folder, '', { begun: 0, lastSegment: '0000000100000001000000FF' });
  const recent = stores.filter(({ kind, untouched }) => kind === 'wal' && !untouched);
  expect(recent.map(({ name }) => name.split('/').at(-1))).toEqual(['000000010000000200000000']);
});
