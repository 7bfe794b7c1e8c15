// SPDX-License-Identifier: AGPL-3.0-or-later
import { latencyCells } from '../latency';
import { figure, tableOf } from '../table';
import type { FeedResult } from './bench-feed';
import { KEY_KINDS } from './client-keys';
import type { Drain } from './feed-order';

const cellsOf = ({ messages, seconds, perSecond, cpuMs }: Drain): string[] => [
  String(messages),
  figure(seconds),
  figure(perSecond),
  figure(cpuMs),
];

/** The table of the feed for the console. */
export const feedTable = ({ worker, latency, rivals }: FeedResult): string =>
  [
    tableOf([
      ['Un processo su un processore', 'messaggi', 'secondi', 'al secondo', 'ms di calcolo'],
      ...KEY_KINDS.map((kind) => [`worker, firma ${kind}`, ...cellsOf(worker[kind])]),
      ['graphile-worker, firma RSA-2048', ...cellsOf(rivals['graphile-worker'])],
      ['ciclo senza coda né verifica, firma RSA-2048', ...cellsOf(rivals.loop)],
    ]),
    '',
    tableOf([
      ['Dal salvataggio alla conferma, ms', 'volte', 'p50', 'p95', 'p99'],
      ['10 messaggi al secondo', ...latencyCells(latency)],
    ]),
  ].join('\n');
