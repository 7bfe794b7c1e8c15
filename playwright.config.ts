// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/testing/browser';

const CAMPAIGN = /@campaign/;
const INSTALLATION = ['production', 'start'].map((files) => `**/e2e/${files}/*.spec.ts`);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  // What starts installations of its own takes longest and comes first, so that the workers end together.
  projects: [
    { name: 'installation', testMatch: INSTALLATION },
    { name: 'counter', testIgnore: INSTALLATION },
  ],
  // One operator has one session: each worker has an installation of its own, where the journeys of its files follow each other.
  workers: 2,
  timeout: 60_000,
  // On the shared machines of CI a step can outlast its time: one second try, named in the report.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  // `npm test` has ten minutes: second looks at a slice run with all the others by `npm run test:journeys`.
  grepInvert: process.env.CAMPAIGN ? undefined : CAMPAIGN,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['list']],
  outputDir: 'test-results/end-to-end',
  use: {
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    // Recording the journeys slows each of them: `--trace retain-on-failure` asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(await findBrowser()),
      chromiumSandbox: !asRoot,
      args: [
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--process-per-site',
        '--renderer-process-limit=1',
      ],
    },
  },
});
