// SPDX-License-Identifier: AGPL-3.0-or-later
import { latencyCells } from '../latency';
import { figure, tableOf } from '../table';
import { type LookupResult } from './bench-lookup';
import type { Contest } from './measure-rivals';
import { type Way, WAYS } from './questions';

const CONTESTS = {
  code: 'codice fiscale',
  serial: 'numero della carta',
  surname: 'inizio del cognome',
  place: 'luogo, per tasto',
} as const;

const contestRows = (name: string, { ours, rivals }: Contest): string[][] => [
  [`${name}: nostra`, ...latencyCells(ours), '1.0'],
  ...Object.entries(rivals).map(([rival, latency]) => [
    `${name}: ${rival}`,
    ...latencyCells(latency),
    figure(latency.p50 / ours.p50),
  ]),
];

const megabytes = (bytes: number): string => `${figure(bytes / 1_000_000)} MB`;

/** The tables of the look-up for the console. */
export const lookupTable = (result: LookupResult): string => {
  const { people, clerks, seconds, ways, contests, listBytes } = result;
  const rows = Object.entries(WAYS)
    .filter(([way]) => ways[way as Way].times > 0)
    .map(([way, words]) => [words, ...latencyCells(ways[way as Way])]);
  const against = Object.entries(CONTESTS).flatMap(([key, name]) =>
    contestRows(name, contests[key as keyof typeof CONTESTS]),
  );
  return [
    tableOf([[`${people} persone, HTTP, ms`, 'volte', 'p50', 'p95', 'p99'], ...rows]),
    `${clerks} operatori insieme per ${seconds} secondi; tutto su questa sola macchina.`,
    '',
    tableOf([['Stesse domande, al server, ms', 'volte', 'p50', 'p95', 'p99', 'rapporto'], ...against]),
    `Per filtrare nel browser si scaricano prima ${megabytes(listBytes.requests)} di richieste e ${megabytes(listBytes.places)} di luoghi.`,
  ].join('\n');
};
