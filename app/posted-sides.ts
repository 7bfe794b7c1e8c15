// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PrintedSides, printedSides } from '@/lib/receipt/receipt-view';

/** The sides that a print form asks for; both when it names none. */
export const postedSides = (form: FormData): PrintedSides =>
  printedSides.find((sides) => sides === form.get('sides')) ?? 'both';
