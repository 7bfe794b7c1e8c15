// SPDX-License-Identifier: AGPL-3.0-or-later
import { schedulingDatabase } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import {
  type ClockOwner,
  type ClockReading,
  isOff,
  medianOffset,
  offsetOf,
  withReading,
} from '@/lib/weather/clock';
import { enterOffset } from './store/service-state-repository';

/** Takes one reading after the other of a clock; resolves to 1 when the alarm begins or ends, else to 0. */
export type OffsetNotes = (reading: ClockReading) => Promise<number>;

/** Compares a clock with this process's by the median of its last three readings, and logs once when it goes off or comes right. */
export const noteOffsets = (clock: ClockOwner): OffsetNotes => {
  let offsets: number[] = [];
  return async (reading) => {
    offsets = withReading(offsets, offsetOf(reading));
    const median = medianOffset(offsets);
    if (median === null) return 0;
    const off = isOff(median);
    const changed = await schedulingDatabase().withoutTenant(({ tx }) => enterOffset(tx, clock, median, off));
    if (!changed) return 0;
    const fields = { topic: clock, ms: Math.abs(median), outcome: median > 0 ? 'ahead' : 'behind' };
    if (off) log.error('clock-off', fields);
    else log.info('clock-right', fields);
    return 1;
  };
};
