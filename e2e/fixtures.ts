// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, expect, test as base } from '@playwright/test';
import { discard, type Stack, startStack } from '../scripts/testing/stack';

type Fixtures = {
  /** What the browser complained of on this page: script errors, console errors, refused by the content security policy. */
  complaints: string[];
};

type WorkerFixtures = {
  /** The real installation (sandbox, worker, portal, PostgreSQL) that the journeys of this worker share; also in `BASE_URL`. */
  stack: Stack;
};

const START_TIMEOUT = 120_000;

const listen = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
};

/** Playwright's `test` on a started installation: relative addresses, complaints of the browser collected. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  stack: [
    async ({}, provide) => {
      const stack = await startStack();
      await stack.ready();
      process.env.BASE_URL = stack.origin;
      process.env.STACK_DATA_DIR = stack.dataDir;
      await provide(stack);
      await stack.stop();
      discard(stack);
    },
    { scope: 'worker', auto: true, timeout: START_TIMEOUT },
  ],
  baseURL: async ({ stack }, provide) => provide(stack.origin),
  complaints: [
    async ({ page }, provide) => {
      const complaints: string[] = [];
      listen(page, complaints);
      // There is nobody to answer a print dialog: the page is told that it opened.
      await page.addInitScript(() => (window.print = () => undefined));
      await provide(complaints);
    },
    { auto: true },
  ],
});

export { expect };
