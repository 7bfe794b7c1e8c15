// SPDX-License-Identifier: AGPL-3.0-or-later
import { chromium, type Page, type Response } from '@playwright/test';
import { confirmSigned, toSign } from '@/e2e/screens/counter';
import { askCodes, chooseReason, findCard, identifyByCard, signDeclaration } from '@/e2e/screens/reprint';
import { signInAnew } from '@/e2e/screens/sign-in';
import { findBrowser } from '../browser';
import { type Desk, type Sheet } from './desk';

const PAPER = /\/(?:richieste|ristampe)\/stampe\/([^/?]+)(?:\?|$)/;
const PAPER_MS = 30_000;

const serialIn = (url: string): string => PAPER.exec(url)?.[1] ?? '';

/** What the viewer was given: drawing a print again changes nothing. */
const sheetAt = async (page: Page, url: string): Promise<Sheet> => {
  // A connection that the portal has just closed for being idle is opened anew.
  const answer = await page.request.get(url, { maxRetries: 3 });
  if (answer.status() !== 200) throw new Error(`the paper that was shown is gone (${answer.status()})`);
  return { serial: serialIn(url), bytes: new Uint8Array(await answer.body()) };
};

/** Waits for papers in the frame of a page, in the browser's own viewer: each serial once, as a viewer may ask for a paper again. */
const watchFrame = (page: Page) => {
  const seen = new Set<string>();
  const isNew = (answer: Response): boolean =>
    answer.status() === 200 && PAPER.test(answer.url()) && !seen.has(serialIn(answer.url()));
  /** Does something that makes the page show another paper; gives its address. */
  return async (work: () => Promise<unknown>): Promise<string> => {
    const [answer] = await Promise.all([page.waitForResponse(isNew, { timeout: PAPER_MS }), work()]);
    await answer.finished();
    seen.add(serialIn(answer.url()));
    return answer.url();
  };
};

const handOver = async (page: Page): Promise<void> => {
  const before = page.url();
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await page.waitForURL((url) => url.href !== before);
};

/** How the browser is to be started, and for whom. */
export type BrowserOrder = {
  origin: string;
  login: Parameters<typeof signInAnew>[1];
  /** Its profile: kept on the disk, as an office's browser keeps it. */
  profile: string;
  temp: string;
};

/**
 * Opens a desk in a real browser on a profile of its own; every paper is opened in it. Throws where the browser has no viewer for
 * PDFs: it would save them as files, which is what the office then wanted.
 */
export const openDeskInBrowser = async ({ origin, login, profile, temp }: BrowserOrder): Promise<Desk> => {
  // Where the screens post to beside the forms.
  process.env.BASE_URL = origin;
  const { executablePath, env } = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, ...env, TMPDIR: temp },
    baseURL: origin,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    // The campaign ends it, also after a signal.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  await context.addInitScript(() => (window.print = () => undefined));
  const page = context.pages()[0] ?? (await context.newPage());
  await signInAnew(page, login);
  if (!(await page.evaluate(() => navigator.pdfViewerEnabled))) {
    await context.close();
    throw new Error('Questo browser non mostra i PDF: indicarne uno che li mostra con CHROMIUM_PATH.');
  }
  const shown = watchFrame(page);
  return {
    receipt: async (values) => {
      await shown(() => toSign(page, values));
      const sheet = await sheetAt(page, await shown(() => confirmSigned(page)));
      await handOver(page);
      return sheet;
    },
    reprint: async (card) => {
      await findCard(page, card);
      await identifyByCard(page);
      await shown(() => chooseReason(page, 'Smarrita'));
      await signDeclaration(page);
      const sheet = await sheetAt(page, await shown(() => askCodes(page)));
      await handOver(page);
      return sheet;
    },
    close: () => context.close(),
  };
};
