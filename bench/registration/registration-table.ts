// SPDX-License-Identifier: AGPL-3.0-or-later
import { latencyCells } from '../latency';
import { figure, tableOf } from '../table';
import { type RegistrationResult } from './bench-registration';
import { STEP_REQUESTS, STEPS } from './steps';

/** The table of the registrations for the console. */
export const registrationTable = (result: RegistrationResult): string => {
  const { clerks, seconds, registrations, perSecond, whole, steps } = result;
  const rows = STEPS.map((step) => [`${step}: ${STEP_REQUESTS[step]}`, ...latencyCells(steps[step])]);
  return [
    tableOf([
      ['Pratica, ms', 'volte', 'p50', 'p95', 'p99'],
      ...rows,
      ['pratica intera', ...latencyCells(whole)],
    ]),
    `${figure(perSecond)} pratiche al secondo: ${registrations} in ${seconds} secondi, ${clerks} operatori insieme.`,
    'Operatori, portale, worker, servizio credenziali di prova e PostgreSQL su questa sola macchina.',
  ].join('\n');
};
