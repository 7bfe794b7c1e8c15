// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, expect, test as base } from '@playwright/test';

type Fixtures = {
  /** What the browser complained of on this page: script errors, console errors, refused by the content security policy. */
  complaints: string[];
};

const listen = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
};

/** Playwright's `test` on the started installation: relative addresses, complaints of the browser collected. */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, provide) => provide(process.env.BASE_URL),
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
