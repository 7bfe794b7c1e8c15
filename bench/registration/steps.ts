// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a clerk does for one citizen, in order; a page is asked for and received whole, without its scripts. */
export const STEPS = [
  'open',
  'draft',
  'review',
  'prepare',
  'sheet-1',
  'confirm',
  'sheet-2',
  'hand-over',
] as const;

export type Step = (typeof STEPS)[number];

/** What each step asks of the portal. */
export const STEP_REQUESTS: Record<Step, string> = {
  open: 'POST, GET modulo',
  draft: 'PUT bozza (tre per pratica)',
  review: 'GET controllo',
  prepare: 'POST, GET pratica',
  'sheet-1': 'POST, GET PDF di due copie',
  confirm: 'POST, GET pratica',
  'sheet-2': 'POST, GET PDF',
  'hand-over': 'POST, GET inizio',
};

/** Milliseconds of every time a step was done. */
export type StepTimes = Record<Step, number[]>;

export const noTimes = (): StepTimes =>
  Object.fromEntries(STEPS.map((step) => [step, [] as number[]])) as StepTimes;
