// SPDX-License-Identifier: AGPL-3.0-or-later
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, quantile } from '../statistics';
import { lacksOf } from './check-document';
import { pagesOf, RECEIPTS } from './citizens';
import { type DrawnPage } from './drawn-page';
import { photoOf } from './photo-of';
import { type Drawer, startDrawer } from './drawer';
import type { AllCores, Drawn } from './drawing-process';
import { LIBRARIES, type LibraryName, libraryNames } from './libraries';

/** Documents a library draws before another has its turn: the noise of a shared machine meets all alike. */
const BLOCK = 100;
/** First documents of a process or thread, before its code is compiled: only the very first is told. */
const WARM_UP = 30;
const ROUNDS_ON_ALL_CORES = 3;
const SECONDS_ON_ALL_CORES = 2;

export type Memory = { own: number; children: number };

export type LibraryResult = {
  version: string;
  bytes: number;
  /** Loading the library, its fonts, its browser. */
  readyMs: number;
  firstMs: number;
  medianMs: number;
  p95Ms: number;
  /** Median of the last ten documents. */
  lastMs: number;
  /** Processor time of a document, threads and child processes included. */
  cpuMs: number;
  /** Median over ours. */
  ratio: number;
  perSecondAllCores: number;
  threads: number;
  memoryMb: { ready: Memory; after100: Memory | null; afterLast: Memory };
};

export type ReceiptsResult = {
  data: string;
  documents: number;
  /** Median of ours for as many documents in a row, while nobody else draws. */
  inARowMs: number;
  libraries: Record<LibraryName, LibraryResult>;
};

type Turns = { drawer: Drawer; bytes: number; drawn: Drawn[]; allCores: AllCores[] };

const roundRobin = async (
  turns: readonly Turns[],
  rounds: number,
  take: (turn: Turns, round: number) => Promise<void>,
): Promise<void> => {
  for (let round = 0; round < rounds; round += 1)
    for (let place = 0; place < turns.length; place += 1) {
      const turn = turns[(round + place) % turns.length];
      if (turn) await take(turn, round);
    }
};

const checkSample = async (drawer: Drawer, index: number, receipt: readonly DrawnPage[]): Promise<number> => {
  const { bytes } = await drawer.sample(index);
  // The archive's sheet is checked by `npm run paper`; here it has its pages.
  const expected = LIBRARIES[drawer.name].draws === 'receipt' ? receipt : [[], []];
  const lacks = await lacksOf(bytes, expected);
  if (lacks.length > 0)
    throw new Error(`${drawer.name} does not draw the receipt: ${lacks.slice(0, 5).join('; ')}`);
  return bytes.length;
};

const resultOf = ({ drawer, bytes, drawn, allCores }: Turns): LibraryResult => {
  const times = drawn.flatMap(({ ms }) => ms);
  const steady = times.length > 2 * WARM_UP ? times.slice(WARM_UP) : times;
  const measured = drawn.length > 1 ? drawn.slice(1) : drawn;
  const documents = measured.reduce((sum, { ms }) => sum + ms.length, 0);
  const ready = drawer.opened.use.megabytes;
  const hundredth = drawn[Math.ceil(100 / BLOCK) - 1];
  return {
    version: drawer.opened.version,
    bytes,
    readyMs: drawer.opened.readyMs,
    firstMs: times[0] ?? NaN,
    medianMs: median(steady),
    p95Ms: quantile(steady, 0.95),
    lastMs: median(times.slice(-10)),
    cpuMs: measured.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / documents,
    ratio: 1,
    perSecondAllCores: median(allCores.map((each) => each.documents / each.seconds)),
    threads: allCores[0]?.threads ?? 0,
    memoryMb: {
      ready,
      after100: hundredth?.use.megabytes ?? null,
      afterLast: drawn.at(-1)?.use.megabytes ?? ready,
    },
  };
};

/**
 * Draws the receipt with every library, in turns of a few documents, each library in a process of its own; first checks
 * that each draws the whole receipt. `tell` hears how far it is.
 */
export const benchReceipts = async (
  documents: number,
  tell: (news: string) => void,
): Promise<ReceiptsResult> => {
  const pagesFile = join(process.cwd(), 'dist', 'bench', 'pages.json');
  const receipts: DrawnPage[][] = [];
  for (let index = 0; index < RECEIPTS; index += 1) receipts.push(pagesOf(index, await photoOf(index)));
  writeFileSync(pagesFile, JSON.stringify(receipts));
  const turns: Turns[] = [];
  for (const name of libraryNames)
    turns.push({ drawer: await startDrawer(name, pagesFile), bytes: 0, drawn: [], allCores: [] });
  const block = Math.min(BLOCK, documents);
  const blocks = Math.ceil(documents / block);
  await roundRobin(turns, blocks, async (turn, round) => {
    tell(`documenti ${round * block} di ${documents}`);
    const count = Math.min(block, documents - round * block);
    turn.drawn.push(await turn.drawer.draw(round * block, count));
    if (round === 0) turn.bytes = await checkSample(turn.drawer, 1, receipts[1] ?? []);
  });
  await roundRobin(turns, ROUNDS_ON_ALL_CORES, async (turn, round) => {
    tell(`tutti i processori, giro ${round + 1} di ${ROUNDS_ON_ALL_CORES}`);
    turn.allCores.push(await turn.drawer.drawOnAllCores(Math.min(WARM_UP, documents), SECONDS_ON_ALL_CORES));
  });
  tell('di seguito');
  const row = await turns[0]?.drawer.draw(0, documents);
  await Promise.all(turns.map(({ drawer }) => drawer.end()));
  const results = turns.map((turn) => [turn.drawer.name, resultOf(turn)] as const);
  const ours = results[0]?.[1].medianMs ?? NaN;
  const libraries = results.map(([name, result]) => [name, { ...result, ratio: result.medianMs / ours }]);
  return {
    data: `${RECEIPTS} invented receipts of an adult in Italian in turn, four A4 pages each, a photo of 551 × 709 pixels, one QR and guide code, Code 128 on every page, four faces embedded`,
    documents,
    inARowMs: median(row?.ms ?? []),
    libraries: Object.fromEntries(libraries) as ReceiptsResult['libraries'],
  };
};
