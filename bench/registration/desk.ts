// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddedClerks } from './add-clerks';
import { type Browser, openBrowser } from './browser';
import { signIn } from './clerk';
import { type Installation } from './installation';
import { runInside } from './run-command';

/** A clerk at work: the browser, signed in, and the page it stands on. */
export type Desk = { browser: Browser; home: string };

/** Opens a desk for an operator of the practice mode. */
export const openDesk = async (origin: string, login: string): Promise<Desk> => {
  const browser = openBrowser(origin);
  return { browser, home: await signIn(browser, login) };
};

/** Adds clerks by the product's own use case, in a process that runs with the installation's variables. */
export const addClerks = async (installation: Installation, count: number): Promise<string[]> =>
  (await runInside<AddedClerks>(installation, 'add-clerks', String(count))).logins;
