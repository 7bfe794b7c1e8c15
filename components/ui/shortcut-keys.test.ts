// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { shortcutOf } from '@/components/ui/shortcut-keys';

const press = (key: string, more: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

test.each([
  ['the main key', press('F9'), 'F9'],
  ['back', press('Escape'), 'Escape'],
  ['a section by its letter', press('g', { altKey: true, code: 'KeyG' }), 'Alt+G'],
  ['a section where Alt types a sign', press('π', { altKey: true, code: 'KeyP' }), 'Alt+P'],
  ['a plain letter is typing', press('g'), null],
  ['AltGr types "@"', press('@', { altKey: true, ctrlKey: true, code: 'KeyQ' }), null],
  ['keys of the browser stay its own', press('F5'), null],
  ['with Ctrl', press('F4', { ctrlKey: true }), null],
  ['with Shift', press('F9', { shiftKey: true }), null],
  ['Alt with an arrow is the history', press('ArrowLeft', { altKey: true, code: 'ArrowLeft' }), null],
  ['Alt+F4 closes the window', press('F4', { altKey: true, code: 'F4' }), null],
])('%s', (_, heard, expected) => {
  expect(heard).toBe(expected);
});
