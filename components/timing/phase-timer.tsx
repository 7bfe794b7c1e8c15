// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type Measure } from '@/lib/timing/measure';
import { useStopwatch } from './use-stopwatch';

/** Times a step of the request for as long as its page is open; draws nothing. */
export const PhaseTimer = ({ measure }: { measure: Measure }) => {
  useStopwatch(measure);
  return null;
};
