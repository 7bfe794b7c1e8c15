// SPDX-License-Identifier: AGPL-3.0-or-later
import { figure, tableOf } from '../table';
import { type Memory, type ReceiptsResult } from './bench-receipts';

const HEAD = [
  'Ricevuta, 4 pagine',
  'ms mediana',
  'p95',
  'CPU ms',
  'rapporto',
  'al secondo',
  'pronto ms',
  'primo ms',
  'ultimi ms',
  'MB dopo 100',
  'MB alla fine',
  'kB',
];

const memory = (used: Memory | null): string => {
  if (!used) return '–';
  const { own, children } = used;
  return children < 1 ? own.toFixed(0) : `${own.toFixed(0)}+${children.toFixed(0)}`;
};

/** The table of the receipts for the console. */
export const receiptsTable = ({ documents, inARowMs, libraries }: ReceiptsResult): string => {
  const rows = Object.entries(libraries).map(([name, each]) => [
    name,
    figure(each.medianMs),
    figure(each.p95Ms),
    figure(each.cpuMs),
    figure(each.ratio),
    figure(each.perSecondAllCores),
    figure(each.readyMs),
    figure(each.firstMs),
    figure(each.lastMs),
    memory(each.memoryMb.after100),
    memory(each.memoryMb.afterLast),
    figure(each.bytes / 1000),
  ]);
  const threads = Object.values(libraries)[0]?.threads ?? 0;
  return [
    tableOf([HEAD, ...rows]),
    `${documents} documenti per libreria, a turni, un filo; «al secondo»: ${threads} fili. Memoria: processo+processi figli.`,
    `La nostra, ${documents} documenti di seguito senza turni: ${figure(inARowMs)} ms di mediana.`,
    'Alle altre librerie le pagine arrivano già impaginate, con i codici già calcolati; la nostra fa tutto da sé.',
  ].join('\n');
};
