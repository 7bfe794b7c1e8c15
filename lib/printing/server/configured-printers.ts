// SPDX-License-Identifier: AGPL-3.0-or-later
import { systemClock } from '@/lib/kernel/clock';
import { env } from '@/lib/platform/env';
import { type Printers } from '../printers';
import { makePrinters } from './make-printers';

let configured: Printers | null = null;

/** This process's gateway to the counters' printers, behind the installation's rule on addresses. */
export const configuredPrinters = (): Printers =>
  (configured ??= makePrinters({ rule: env().printers.rule, clock: systemClock }));
