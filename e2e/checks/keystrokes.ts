// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';

/** Keys pressed, by where the focus stood; the characters of contacts apart: a citizen's e-mail is as long as it is. */
export type Keystrokes = { place: string; keys: number; typed: number }[];

const COUNT = 'keystrokes';

/** Counts every `keydown` in the page itself, over all pages that follow; modifiers count as keys. */
export const countKeystrokes = async (page: Page): Promise<void> => {
  await page.addInitScript((store) => {
    window.addEventListener(
      'keydown',
      ({ key, target }) => {
        const field = target instanceof HTMLInputElement ? target.name : '';
        const isContact = /^contacts\.(email|mobile)$/.test(field) && key.length === 1;
        const section = target instanceof Element ? target.closest('details.section')?.id : undefined;
        const place = section ?? location.pathname.replace(/[0-9a-f-]{36}/, '…');
        const counts = JSON.parse(sessionStorage.getItem(store) ?? '{}') as Record<string, [number, number]>;
        const [keys, typed] = counts[place] ?? [0, 0];
        counts[place] = isContact ? [keys, typed + 1] : [keys + 1, typed];
        sessionStorage.setItem(store, JSON.stringify(counts));
      },
      true,
    );
  }, COUNT);
};

/** Begins again at zero. */
export const forgetKeystrokes = (page: Page): Promise<void> =>
  page.evaluate((store) => sessionStorage.removeItem(store), COUNT);

/** What was counted since. */
export const keystrokesOf = async (page: Page): Promise<Keystrokes> => {
  const text = await page.evaluate((store) => sessionStorage.getItem(store) ?? '{}', COUNT);
  const counts = JSON.parse(text) as Record<string, [number, number]>;
  return Object.entries(counts).map(([place, [keys, typed]]) => ({ place, keys, typed }));
};

/** The sum of what was counted. */
export const sumOf = (counted: Keystrokes): number => counted.reduce((sum, { keys }) => sum + keys, 0);

/** The count as a table for the log of the run. */
export const printKeystrokes = (title: string, counted: Keystrokes): void => {
  const lines = counted.map(
    ({ place, keys, typed }) =>
      `  ${place.padEnd(28)}${String(keys).padStart(4)}${typed ? `   + ${typed} characters of contacts` : ''}`,
  );
  process.stdout.write(
    `${[title, ...lines, `  ${'sum'.padEnd(28)}${String(sumOf(counted)).padStart(4)}`].join('\n')}\n`,
  );
};
