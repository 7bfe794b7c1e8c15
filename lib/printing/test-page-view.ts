// SPDX-License-Identifier: AGPL-3.0-or-later

/** What both codes of the test page say. */
export const TEST_CODE = 'PROVA-STAMPA';

/** The test page of a counter's printer, ready to print; nothing of a citizen. */
export type TestPageView = {
  municipality: string;
  counter: string;
  /** Empty where the counter prints through the browser only. */
  printer: string;
  /** `22/11/2026, 10.05`. */
  date: string;
  /** Instant of the document. */
  printedAt: Date;
};
