// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortcutOf } from '@/components/ui/shortcut-keys';
import { accessLetters } from '@/lib/cie-request/request-fields';
import { everywhere, keysAt, keysOfPage, type KeyPage } from './key-table';

const pages = Object.keys(keysOfPage) as KeyPage[];
const allKeys = new Set([...everywhere, ...pages.flatMap((page) => keysOfPage[page])].map(({ key }) => key));

test.each(pages)('no key means two things on: %s', (page) => {
  const keys = [...everywhere, ...keysOfPage[page]].map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('F2, F4, F8, F9 and Escape have one meaning each: those of one page never go to the whole program', () => {
  expect(
    everywhere.map(({ key }) => key).filter((key) => ['F4', 'F8', 'F9', 'Escape'].includes(key)),
  ).toEqual([]);
});

test.each([...allKeys])('%s is a key that can be ours', (key) => {
  expect(key).toMatch(/^(F2|F4|F8|F9|Escape|Alt\+[A-CG-Z])$/);
});

const OWNED = ['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12'].map((key) => ({
  key,
  code: key,
  altKey: false,
}));
const DIGITS = [...'0123456789'].map((key) => ({ key, code: `Digit${key}`, altKey: true }));

test.each([...OWNED, ...DIGITS])('$key (Alt: $altKey) is left to the browser', (pressed) => {
  expect(shortcutOf({ ...pressed, ctrlKey: false, metaKey: false, shiftKey: false })).toBeNull();
});

test('sections and places share the letters without a clash', () => {
  const letters = [...Object.values(accessLetters), ...everywhere.map(({ key }) => key.replace('Alt+', ''))];
  expect(new Set(letters).size).toBe(letters.length);
});

const sources = ['app/(operator)', 'components'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /[.]tsx$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);
/** Written on a button of a dialog, not of a page: Enter confirms at sign-in and read-back, N declines there. */
const IN_DIALOGS = ['Enter', 'N', 'R'];

test('every key that is written on a control stands in the table', () => {
  const written = sources.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/(?:shortcut=\{\{ key: |aria-keyshortcuts=)["']([^"'$]+)["']/g),
    ].map(([, key]) => ({ path, key: key ?? '' })),
  );
  expect(written.length).toBeGreaterThan(15);
  expect(written.filter(({ key }) => !allKeys.has(key) && !IN_DIALOGS.includes(key))).toEqual([]);
});

test('a page is known by its path', () => {
  expect(keysAt('/richieste/5d3c/dati')).toBe(keysOfPage.form);
  expect(keysAt('/richieste/5d3c')).toBe(keysOfPage.request);
  expect(keysAt('/nowhere')).toEqual([]);
});
