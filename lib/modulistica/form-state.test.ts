// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import {
  FORM_ACTIONS,
  formStates,
  isFormActionAllowed,
  lastInForceAt,
  standingAt,
  versionInForceAt,
  wasInForce,
} from './form-state';
import { type FormVersion } from './form-version';
import { at, madeProposal, madeRelease, madeVersion } from './testing/made-version';

const NOW = at('21T09:00:00.000');
const EARLIER = at('10T08:00');
const LATER = at('20T08:00');
const AHEAD = at('24T08:00');

const from = (start: Date | null, changes: Partial<FormVersion> = {}): FormVersion =>
  madeVersion({ releases: start ? [madeRelease(start)] : [], ...changes });
const withdrawn = (when: Date) => ({ withdrawn: { at: when, by: 'bruno', reason: 'Sbagliato' } });
const until = (validUntil: string) => ({ validUntil: validUntil as CivilDate });

describe('standingAt', () => {
  const rows: [string, FormVersion, FormVersion[], string, Date | null][] = [
    ['is only published', from(null, { kept: null }), [], 'new', null],
    ['was downloaded', from(null), [], 'downloaded', at('01T08:00')],
    ['is proposed', madeVersion({ releases: [madeProposal(AHEAD)] }), [], 'proposed', at('20T08:00')],
    [
      'was proposed and taken back',
      madeVersion({ releases: [{ ...madeProposal(AHEAD), endedAt: LATER }] }),
      [],
      'downloaded',
      at('01T08:00'),
    ],
    ['begins later', from(AHEAD), [], 'scheduled', AHEAD],
    [
      'was to begin and was taken back',
      madeVersion({ releases: [madeRelease(AHEAD, { endedAt: LATER })] }),
      [],
      'downloaded',
      at('01T08:00'),
    ],
    ['begins this very millisecond', from(NOW), [], 'in-force', NOW],
    ['begins in a millisecond', from(at('21T09:00:00.001')), [], 'scheduled', at('21T09:00:00.001')],
    ['has begun', from(EARLIER), [], 'in-force', EARLIER],
    ['was followed', from(EARLIER), [from(LATER)], 'superseded', LATER],
    ['will be followed', from(EARLIER), [from(AHEAD)], 'in-force', EARLIER],
    ['was followed twice', from(EARLIER), [from(LATER), from(at('15T08:00'))], 'superseded', at('15T08:00')],
    [
      'was followed by one withdrawn before it began',
      from(EARLIER),
      [from(LATER, withdrawn(at('19T08:00')))],
      'in-force',
      EARLIER,
    ],
    [
      'was followed by one that is withdrawn: it does not come back by itself',
      from(EARLIER),
      [from(LATER, withdrawn(at('20T12:00')))],
      'superseded',
      LATER,
    ],
    [
      'was followed and is in force again',
      madeVersion({
        releases: [madeRelease(EARLIER), madeRelease(LATER, { kind: 'roll-back', reason: 'x' })],
      }),
      [from(at('15T08:00'))],
      'in-force',
      LATER,
    ],
    [
      'was followed by an earlier one again',
      from(at('15T08:00')),
      [madeVersion({ releases: [madeRelease(EARLIER), madeRelease(LATER)] })],
      'superseded',
      LATER,
    ],
    ['follows another', from(LATER), [from(EARLIER)], 'in-force', LATER],
    ['is withdrawn', from(LATER, withdrawn(at('20T12:00'))), [], 'withdrawn', at('20T12:00')],
    ['is in force on its last day', from(LATER, until('2026-11-21')), [], 'in-force', LATER],
    ['had its last day', from(LATER, until('2026-11-20')), [], 'expired', at('20T23:00')],
    [
      'was never printed and had its last day',
      from(null, until('2026-11-20')),
      [],
      'expired',
      at('20T23:00'),
    ],
    [
      'was followed and had its last day',
      from(EARLIER, until('2026-11-20')),
      [from(LATER)],
      'expired',
      at('20T23:00'),
    ],
  ];

  it.each(rows)('one that %s', (_name, own, others, state, since) => {
    expect(standingAt(own, [own, ...others], NOW)).toEqual({ state, since });
  });
});

test('what was printed last is known after it is withdrawn or over, and nothing is printed in its place', () => {
  const old = from(EARLIER);
  for (const changes of [withdrawn(at('20T12:00')), until('2026-11-20')]) {
    const last = from(LATER, changes);
    expect(versionInForceAt([old, last], NOW)).toBeNull();
    expect(lastInForceAt([old, last], NOW)).toBe(last);
  }
  expect(lastInForceAt([from(AHEAD)], NOW)).toBeNull();
  expect([wasInForce(old, NOW), wasInForce(from(AHEAD), NOW), wasInForce(from(null), NOW)]).toEqual([
    true,
    false,
    false,
  ]);
});

const minutes = fc.integer({ min: 0, max: 60 });
const instant = minutes.map((minute) => new Date(minute * 60_000));
const anyVersion = fc.record({
  starts: fc.uniqueArray(instant, { maxLength: 3, selector: (start) => start.getTime() }),
  endedAt: fc.option(instant),
  withdrawnAt: fc.option(instant),
});

test('at every instant at most one version is in force, and it is the one that is printed', () => {
  fc.assert(
    fc.property(fc.array(anyVersion, { maxLength: 4 }), minutes, (drawn, minute) => {
      const now = new Date(minute * 60_000);
      const taken = new Set<number>();
      const versions = drawn.map(({ starts, endedAt, withdrawnAt }) => {
        const own = starts.filter((start) => !taken.has(start.getTime()));
        own.forEach((start) => taken.add(start.getTime()));
        return madeVersion({
          kept: { at: new Date(0), by: 'anna' },
          releases: own.map((start, index) => madeRelease(start, { endedAt: index === 0 ? endedAt : null })),
          ...(withdrawnAt ? withdrawn(withdrawnAt) : {}),
        });
      });
      const inForce = versionInForceAt(versions, now);
      const states = versions.map((one) => standingAt(one, versions, now).state);
      expect(versions.filter((_one, index) => states[index] === 'in-force')).toEqual(
        inForce ? [inForce] : [],
      );
    }),
  );
});

test('only what is in force is printed, and what is outdated is not even handed to the supervisor', () => {
  const states = (action: Parameters<typeof isFormActionAllowed>[1]) =>
    formStates.filter((state) => isFormActionAllowed(state, action));
  expect(states('print')).toEqual(['in-force']);
  expect(states('download')).toEqual(['new']);
  expect(states('open')).toEqual(['downloaded', 'proposed', 'scheduled', 'in-force']);
  expect(states('roll-back')).toEqual(['superseded', 'withdrawn']);
  expect(states('put-in-force')).toEqual(['downloaded', 'proposed', 'scheduled']);
  expect(FORM_ACTIONS.withdrawn).not.toContain('put-in-force');
});
