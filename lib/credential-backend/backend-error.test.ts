// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { schemas } from '@/contracts/generated/schemas';
import { credentialBackendIt } from '@/lib/i18n/messages/it/credential-backend';
import { type BackendError, isWorthRetrying, messageOfBackendError, refusalCodeOf } from './backend-error';

const since = new Date('2026-11-21T08:32:00Z');
const types = (schemas.ProblemType as { enum: string[] }).enum;
const refusals = types.map(refusalCodeOf).filter((code) => code !== null);
const errors: BackendError[] = [
  { kind: 'unreachable', since },
  { kind: 'busy', retryAfterSeconds: 3 },
  { kind: 'unauthorised' },
  { kind: 'invalid-answer' },
  ...refusals.map((code): BackendError => ({ kind: 'refused', code })),
];

test('every error has its words', () => {
  for (const error of errors)
    expect(credentialBackendIt).toHaveProperty([messageOfBackendError(error, () => '9.32').key]);
});

test('every problem type of the contract is a refusal or handled by its status', () => {
  const byStatus = types.filter((type) => refusalCodeOf(type) === null).map((type) => type.split('/').at(-1));
  expect(byStatus.sort()).toEqual([
    'about:blank',
    'internal',
    'too-many-requests',
    'unauthenticated',
    'unavailable',
  ]);
});

test('tells since when, in the words of the one who shows it', () => {
  const message = messageOfBackendError(
    { kind: 'unreachable', since },
    (instant) => `<${instant.toISOString()}>`,
  );
  expect(message.values).toEqual({ ora: `<${since.toISOString()}>` });
});

test('only a refusal is not worth another try', () => {
  expect(errors.filter((error) => !isWorthRetrying(error)).map(({ kind }) => kind)).toEqual(
    refusals.map(() => 'refused'),
  );
});
