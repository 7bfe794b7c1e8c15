// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { schemas } from '@/contracts/generated/schemas';
import { deliveriesIt } from '@/lib/i18n/messages/it/deliveries';
import { type BackendError, isWorthRetrying, refusalCodeOf } from './backend-error';
import { errorGuideOf, errorNameOf, errorNames, readErrorName } from './error-guide';

const refusals = (schemas.ProblemType as { enum: string[] }).enum
  .map(refusalCodeOf)
  .filter((code) => code !== null);

test('every refusal of the contract and every failure of a call is explained, with words for all of it', () => {
  const failures = ['busy', 'invalid-answer', 'unauthorised', 'unreachable', 'version-behind'];
  expect([...errorNames].sort()).toEqual([...new Set([...refusals, ...failures])].sort());
  for (const name of errorNames) {
    const { meaning, who, citizen } = errorGuideOf(name);
    for (const key of [meaning, who, citizen]) expect(deliveriesIt).toHaveProperty([key]);
    expect(deliveriesIt[citizen]).toMatch(/^«.*»$/);
  }
});

test('what is tried again by itself waits for nobody; a refusal never does', () => {
  const since = new Date('2026-11-22T08:00:00Z');
  const others: BackendError[] = [
    { kind: 'unreachable', since },
    { kind: 'busy', retryAfterSeconds: 1 },
    { kind: 'unauthorised' },
    { kind: 'invalid-answer' },
  ];
  for (const error of others) expect(errorGuideOf(errorNameOf(error)).cure).toBe('wait');
  for (const code of refusals) {
    expect(isWorthRetrying({ kind: 'refused', code })).toBe(false);
    expect(errorGuideOf(code).cure).not.toBe('wait');
  }
});

test('a stored name is read back; what this version does not know is nothing', () => {
  expect(readErrorName(errorNameOf({ kind: 'refused', code: 'tax-code-invalid' }))).toBe('tax-code-invalid');
  expect(readErrorName('of-another-version')).toBeNull();
  expect(readErrorName(null)).toBeNull();
});
