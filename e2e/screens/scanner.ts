// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';

const APART_S = 0.01;

/** Sends a code as a reader does: 10 ms between two keys by the browser's own clock, however busy this computer is, then Enter. */
export const readCode = async (page: Page, code: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  for (const [index, sign] of [...code, 'Enter'].entries()) {
    const timestamp = start + index * APART_S;
    const key =
      sign === 'Enter'
        ? { key: sign, code: sign, windowsVirtualKeyCode: 13, text: '\r' }
        : { key: sign, text: sign };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, key: key.key });
  }
  await session.detach();
};
