// SPDX-License-Identifier: AGPL-3.0-or-later
import { csvResponse } from '@/app/csv-response';
import { route } from '@/lib/access/server/guard';
import { sampleFile } from '@/lib/appointments/sample-file';
import { systemClock, todayOf } from '@/lib/kernel/clock';

/** A file to begin with. */
export const GET = route('supervise', () =>
  Promise.resolve(csvResponse(sampleFile(todayOf(systemClock)), 'appuntamenti-esempio.csv')),
);
