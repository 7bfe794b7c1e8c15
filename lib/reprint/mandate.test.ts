// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type Role } from '@/lib/access/permission';
import {
  bindsReprint,
  isMandateAllowed,
  isMandateOver,
  mandateStates,
  type MandateAction,
  maySecond,
  secondRuleOf,
} from './mandate';
import { scanFaultOf } from './scan-fault';

const ANNA = { operatorId: 'anna', office: 'Anagrafe centrale' };

describe('the second person of an act', () => {
  test.each<[string, string, Role[], string, boolean]>([
    ['the operator delegated', 'anna', ['clerk'], 'Anagrafe centrale', false],
    ['the operator delegated, a supervisor too', 'anna', ['clerk', 'supervisor'], 'Anagrafe centrale', false],
    ['the operator delegated, who moved to another office', 'anna', ['clerk'], 'Delegazione', false],
    ['a colleague of the same office', 'bruno', ['clerk'], 'Anagrafe centrale', false],
    ['a colleague of another office', 'bruno', ['clerk'], 'Delegazione', true],
    ['a supervisor of the same office', 'carla', ['supervisor'], 'Anagrafe centrale', true],
    ['who stands in for one', 'bruno', ['clerk', 'supervisor'], 'Anagrafe centrale', true],
  ])('%s: %s, %j in %s', (_who, id, roles, office, may) => {
    expect(maySecond(ANNA, { id, roles, office })).toBe(may);
  });

  test('is needed wherever there is one; else what the municipality decided, or the wait', () => {
    const nobody = { supervisors: [], otherOffice: false };
    const carla = { supervisors: ['Carla'], otherOffice: false };
    expect(secondRuleOf(carla, 'step-up-review')).toEqual({ kind: 'second-person', ...carla });
    expect(secondRuleOf({ ...nobody, otherOffice: true }, 'step-up-review').kind).toBe('second-person');
    expect(secondRuleOf(nobody, 'step-up-review')).toEqual({ kind: 'step-up-review' });
    expect(secondRuleOf(nobody, 'hold')).toEqual({ kind: 'hold' });
    expect(secondRuleOf(nobody, null)).toEqual({ kind: 'hold' });
  });
});

test('codes are asked for by a confirmed act only, and printed only where they are', () => {
  const where = (action: MandateAction) => mandateStates.filter((state) => isMandateAllowed(state, action));
  expect(where('ask')).toEqual(['confirmed', 'asked', 'failed']);
  expect(where('decide')).toEqual(['waiting', 'confirmed']);
  expect(where('print-codes')).toEqual(['released']);
  expect(where('hand-over')).toEqual(['released']);
  expect(mandateStates.filter(isMandateOver)).toEqual(['handed-over', 'given-up', 'expired']);
  expect(mandateStates.filter(bindsReprint)).toEqual(['waiting', 'confirmed', 'asked', 'failed', 'released']);
});

test.each([
  [{ kind: 'not-pdf' }, 'not-a-scan'],
  [{ kind: 'bomb' }, 'unreadable'],
  [{ kind: 'javascript' }, 'active'],
  [{ kind: 'attachment' }, 'active'],
  [{ kind: 'encrypted' }, 'encrypted'],
  [{ kind: 'too-many-pages', pages: 9 }, 'too-many-pages'],
] as const)('what is wrong with a PDF, %j, is told as %s', (fault, told) => {
  expect(scanFaultOf(fault)).toBe(told);
});
