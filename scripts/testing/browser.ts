// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

export type Browser = { executablePath: string; env?: Record<string, string | undefined> };

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const home = new URL('../../node_modules/.cache/chromium', import.meta.url).pathname;

const fontFolders = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}-cache</cachedir></fontconfig>\n`;

/** Unpacks the Chromium that npm installed, with the libraries and fonts it brings, inside `node_modules`. */
const unpack = async (): Promise<void> => {
  const half = `${home}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  await packaged.executablePath();
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  // The package's own list of font folders names places of another machine: without a font the browser ends at the first field.
  writeFileSync(join(half, 'fonts', 'fonts.conf'), fontFolders(join(home, 'fonts')));
  rmSync(home, { recursive: true, force: true });
  renameSync(half, home);
};

/** The Chromium that npm installed, unpacked at the first use. */
export const packagedBrowser = async (): Promise<Browser> => {
  if (!existsSync(home)) await unpack();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(home, 'fonts'),
  };
  return { executablePath: join(home, 'chromium'), env };
};

/**
 * The browser that the tests drive, in this order: `CHROMIUM_PATH`, Playwright's own if it was downloaded, the system's
 * Chromium, the one that npm installed.
 */
export const findBrowser = async (): Promise<Browser> => {
  const present = [chromium.executablePath(), ...SYSTEM].find((path) => path !== '' && existsSync(path));
  const executablePath = process.env.CHROMIUM_PATH || present;
  return executablePath ? { executablePath } : packagedBrowser();
};
