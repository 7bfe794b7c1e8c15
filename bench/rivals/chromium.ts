// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import config from '@/playwright.config';
import { type DrawnPage, type DrawnPath, type DrawnPicture, type DrawnText } from '../receipts/drawn-page';
import { type OpenLibrary, receiptAt } from '../receipts/library';
import { versionOf } from '../machine';
import { A4, cssGrey, faceFiles, svgPath } from './pages';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const shape = (path: DrawnPath): string => {
  const { fill, line } = path;
  const paint = [`fill="${fill === null ? 'none' : cssGrey(fill)}"`];
  if (line) paint.push(`stroke="black" stroke-width="${line.width}"`);
  if (line?.round) paint.push('stroke-linecap="round"');
  if (line && line.dash.length > 0) paint.push(`stroke-dasharray="${line.dash.join(' ')}"`);
  return `<path d="${svgPath(path)}" ${paint.join(' ')}/>`;
};

const words = ({ text, face, size, x, y, tracking }: DrawnText): string => {
  const spacing = tracking === 0 ? '' : ` letter-spacing="${tracking}"`;
  return `<text class="${face}" x="${x}" y="${y}" font-size="${size}"${spacing}>${escaped(text)}</text>`;
};

const image = ({ jpeg, x, y, width, height }: DrawnPicture): string =>
  `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/jpeg;base64,${jpeg}"/>`;

const markupOf = (item: DrawnPage[number]): string => {
  if (item.kind === 'text') return words(item);
  return item.kind === 'picture' ? image(item) : shape(item);
};

const markup = (pages: readonly DrawnPage[]): string =>
  pages
    .map((page) => `<svg viewBox="0 0 ${A4.width} ${A4.height}">${page.map(markupOf).join('')}</svg>`)
    .join('');

const blank = (): string => {
  const faces = faceFiles().map(({ face, path }) => {
    const data = readFileSync(path).toString('base64');
    return `@font-face { font-family: ${face}; src: url(data:font/ttf;base64,${data}) } .${face} { font-family: ${face} }`;
  });
  const rules = `@page { size: 210mm 297mm; margin: 0 } body { margin: 0 }
    svg { display: block; width: 210mm; height: 297mm; break-after: page; font-kerning: none; white-space: pre }
    svg:last-child { break-after: auto }`;
  return `<!doctype html><html lang="it"><title>Ricevuta</title><style>${faces.join('\n')}${rules}</style><body>`;
};

/** Headless Chromium, the one of the tests: one page kept open with its fonts loaded, its content exchanged for each receipt. */
export const openChromium: OpenLibrary = async (receipts) => {
  const browser = await chromium.launch(config.use?.launchOptions);
  const page = await browser.newPage();
  await page.setContent(blank());
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  return {
    version: `Chromium ${browser.version()}, playwright-core ${versionOf('playwright-core')}`,
    draw: async (index) => {
      await page.evaluate(
        (html) => {
          document.body.innerHTML = html;
          return Promise.all([...document.images].map((each) => each.decode()));
        },
        markup(receiptAt(receipts, index)),
      );
      return page.pdf({ preferCSSPageSize: true, tagged: false, outline: false });
    },
    close: () => browser.close(),
  };
};
