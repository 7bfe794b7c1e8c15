// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fed } from './feed-request';
import type { Place } from './installation';

/** What a writer is told, as JSON. It writes one line for each end of a transaction into `journal`. */
export type WriterOrder = { journal: string; seed: number; places: readonly Place[]; mostWaiting: number };

/** A line of the journal: a transaction whose commit was confirmed, or one that was rolled back on purpose. */
export type JournalLine = Fed & { end: 'committed' | 'aborted' };
