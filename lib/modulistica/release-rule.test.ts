// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { decidesAlone, earliestStart, type FormManager, releaseRuleOf } from './release-rule';

const anna: FormManager = { id: 'anna', name: 'Anna', standsInFor: null };
const bruno: FormManager = { id: 'bruno', name: 'Bruno', standsInFor: null };
const carla: FormManager = { id: 'carla', name: 'Carla', standsInFor: 'Anna' };

describe('who puts in force what anna brought in', () => {
  it.each([
    ['anna, with a colleague', 'anna', [anna, bruno], 'colleague', ['bruno']],
    ['anna, with a colleague and a stand-in', 'anna', [anna, bruno, carla], 'colleague', ['bruno']],
    ['anna, with a stand-in only', 'anna', [anna, carla], 'stand-in', ['carla']],
    ['anna alone', 'anna', [anna], 'alone', []],
    ['bruno', 'bruno', [anna, bruno], 'second', []],
    ['carla, who stands in for anna', 'carla', [anna, carla], 'second', []],
    ['bruno, after anna has left', 'bruno', [bruno], 'second', []],
  ] as const)('%s', (_name, asking, managers, kind, people) => {
    const rule = releaseRuleOf(asking, 'anna', managers, 24);
    expect(rule.kind).toBe(kind);
    expect('people' in rule ? rule.people.map(({ id }) => id) : []).toEqual(people);
    expect(decidesAlone(rule)).toBe(kind === 'second' || kind === 'alone');
  });
});

test('alone it begins after the delay, otherwise at once', () => {
  const now = new Date('2026-11-21T09:05:40Z');
  expect(earliestStart({ kind: 'alone', hours: 24 }, now)).toEqual(new Date('2026-11-22T09:05:40Z'));
  expect(earliestStart({ kind: 'second' }, now)).toBe(now);
});
