// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/testing/browser';

const CAMPAIGN = /@campaign/;
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  // One operator has one session: each worker has an installation of its own, where the journeys of its files follow each other.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  grep: process.env.CAMPAIGN ? CAMPAIGN : undefined,
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
