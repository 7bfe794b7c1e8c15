// SPDX-License-Identifier: AGPL-3.0-or-later
import { figure, tableOf } from '../table';
import { type Latency, type RegistrationResult } from './bench-registration';
import { STEP_REQUESTS, STEPS } from './steps';

const cells = ({ times, p50, p95, p99 }: Latency): string[] => [
  String(times),
  figure(p50),
  figure(p95),
  figure(p99),
];

/** The table of the registrations for the console. */
export const registrationTable = (result: RegistrationResult): string => {
  const { clerks, seconds, registrations, perSecond, whole, steps } = result;
  const rows = STEPS.map((step) => [`${step}: ${STEP_REQUESTS[step]}`, ...cells(steps[step])]);
  return [
    tableOf([['Pratica, ms', 'volte', 'p50', 'p95', 'p99'], ...rows, ['pratica intera', ...cells(whole)]]),
    `${figure(perSecond)} pratiche al secondo: ${registrations} in ${seconds} secondi, ${clerks} operatori insieme.`,
    'Operatori, portale, worker, servizio credenziali di prova e PostgreSQL su questa sola macchina.',
  ].join('\n');
};
