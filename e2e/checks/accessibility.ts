// SPDX-License-Identifier: AGPL-3.0-or-later
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What 400 % of zoom leaves of a small screen (WCAG 1.4.10). */
const NARROW = { width: 320, height: 256 };

const expectReflow = async (page: Page): Promise<void> => {
  const size = page.viewportSize();
  if (!size) return;
  await page.setViewportSize(NARROW);
  const outside = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  await page.setViewportSize(size);
  expect(outside, `${page.url()} is wider than 320 px, by`).toBeLessThanOrEqual(0);
};

/**
 * Fails with the rule and the elements for each violation of WCAG 2.0 to 2.2, levels A and AA, on the page as it stands; among the
 * campaigns also when it has to be moved sideways at 400 %.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  // A page that is just giving way to the next has no title for a moment.
  await expect(page).toHaveTitle(/\S/);
  // Frames of other origins there are none: without them the check needs no page of its own to put its parts together.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
  expect(found).toEqual([]);
  if (process.env.CAMPAIGN) await expectReflow(page);
};
