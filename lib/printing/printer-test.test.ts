// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type PrinterTest, testAnswersSchema, testStateOf } from './printer-test';

const at = new Date('2026-11-22T10:00:00Z');
const right: PrinterTest = { at, by: 'Bassi', printer: 'Anagrafe', upright: true, ruler: true, frames: true };
const today = { now: new Date('2026-12-01T10:00:00Z'), days: 30, printer: 'Anagrafe' };

test('a test counts for its days, on its printer, if all was right', () => {
  expect(testStateOf(null, today)).toBe('never');
  expect(testStateOf(right, today)).toBe('passed');
  for (const question of ['upright', 'ruler', 'frames'] as const)
    expect(testStateOf({ ...right, [question]: false }, today)).toBe('failed');
  expect(testStateOf(right, { ...today, now: new Date('2026-12-22T10:00:00Z') })).toBe('passed');
  expect(testStateOf(right, { ...today, now: new Date('2026-12-22T10:00:01Z') })).toBe('due');
  expect(testStateOf(right, { ...today, printer: 'Nuova' })).toBe('due');
  expect(testStateOf(right, { ...today, days: 0 })).toBe('due');
});

test('three answers, each yes or no', () => {
  expect(testAnswersSchema.parse({ upright: 'yes', ruler: 'no', frames: 'yes' })).toEqual({
    upright: true,
    ruler: false,
    frames: true,
  });
  const missing = testAnswersSchema.safeParse({ upright: 'yes', ruler: 'perhaps' });
  expect(missing.error?.issues.map(({ path, message }) => `${path.join()} ${message}`)).toEqual([
    'ruler printing.test.missing',
    'frames printing.test.missing',
  ]);
});
