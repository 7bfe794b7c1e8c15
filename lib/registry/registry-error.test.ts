// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import {
  isRegistryProblem,
  registryAdviceOf,
  registryProblemOf,
  type RegistryProblem,
} from './registry-error';

const PROBLEMS: RegistryProblem[] = [
  'not-registered',
  'not-enabled',
  'several-records',
  'not-recognised',
  'not-readable',
  'other',
];

test('codes of the register become problems; one that is not known keeps its code', () => {
  expect(registryProblemOf('EN122')).toBe('not-registered');
  expect(registryProblemOf('EN148')).toBe('not-enabled');
  expect(registryProblemOf('EN999')).toBe('other');
  expect(isRegistryProblem('not-registered')).toBe(true);
  expect(isRegistryProblem('EN122')).toBe(false);
});

test.each(PROBLEMS)('%s says what it means, who mends it and what to tell the citizen', (problem) => {
  const { means, mends, citizen } = registryAdviceOf(problem, 'EN999');
  const sentences = [means, mends, citizen].map((message) => translate('it', message));
  for (const sentence of sentences) expect(sentence).toMatch(/[.»]$/);
  expect(sentences[2]).toMatch(/^«.+»$/);
  expect(sentences.join(' ')).not.toMatch(/EN122|EN148|\bnull\b|[a-z]+\.[a-z]+\[/);
  if (problem === 'other') expect(sentences[0]).toContain('EN999');
});
