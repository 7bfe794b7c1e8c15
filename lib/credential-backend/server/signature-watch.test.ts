// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { makeSignatureWatch } from './signature-watch';

test('three unsigned answers in a row are news, once; a signed one ends it', () => {
  const watch = makeSignatureWatch();
  const news = (...answers: boolean[]) => {
    for (const signed of answers) watch.answered(signed);
    return watch.news();
  };
  expect(watch.news()).toBeNull();
  expect(news(false, false)).toBeNull();
  expect(news(true)).toBe('signed');
  expect(news(false, false)).toBeNull();
  expect(news(false)).toBe('unsigned');
  expect(watch.news()).toBeNull();
  expect(news(false)).toBe('unsigned');
  expect(news(false, true)).toBe('signed');
  expect(news(false, false, false)).toBe('unsigned');
});
