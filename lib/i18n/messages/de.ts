// SPDX-License-Identifier: AGPL-3.0-or-later
import { contactsDe } from './de/contacts';
import { receiptValuesDe } from './de/receipt-values';

/** What is said in German: the screens turned towards the citizen; the papers have `de/paper.ts`. */
export const german = { ...contactsDe, ...receiptValuesDe };
