// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FORM_ACTIONS, formStates, isFormActionAllowed, standingAt, versionInForceAt } from './form-state';

const at = (time: string): Date => new Date(`2026-11-${time}Z`);
const NOW = at('21T09:00:00.000');

type Times = { downloadedAt: Date | null; inForceFrom: Date | null; withdrawnAt: Date | null };
const version = (inForceFrom: string | null, withdrawnAt: string | null = null): Times => ({
  downloadedAt: at('01T08:00:00.000'),
  inForceFrom: inForceFrom === null ? null : at(inForceFrom),
  withdrawnAt: withdrawnAt === null ? null : at(withdrawnAt),
});
const published: Times = { downloadedAt: null, inForceFrom: null, withdrawnAt: null };

const EARLIER = '10T08:00:00.000';
const LATER = '20T08:00:00.000';
const AHEAD = '24T08:00:00.000';

describe('standingAt', () => {
  const rows: [string, Times, Times[], string, string | null][] = [
    ['is only published', published, [], 'new', null],
    ['was downloaded', version(null), [], 'downloaded', '01T08:00:00.000'],
    ['begins later', version(AHEAD), [], 'scheduled', AHEAD],
    ['begins this very millisecond', version('21T09:00:00.000'), [], 'in-force', '21T09:00:00.000'],
    ['begins in a millisecond', version('21T09:00:00.001'), [], 'scheduled', '21T09:00:00.001'],
    ['has begun', version(EARLIER), [], 'in-force', EARLIER],
    ['was followed', version(EARLIER), [version(LATER)], 'superseded', LATER],
    ['will be followed', version(EARLIER), [version(AHEAD)], 'in-force', EARLIER],
    [
      'was followed twice',
      version(EARLIER),
      [version(LATER), version('15T08:00:00.000')],
      'superseded',
      '15T08:00:00.000',
    ],
    [
      'was followed by one that is withdrawn',
      version(EARLIER),
      [version(LATER, '20T12:00:00.000')],
      'in-force',
      EARLIER,
    ],
    ['follows another', version(LATER), [version(EARLIER)], 'in-force', LATER],
    ['is withdrawn', version(LATER, '20T12:00:00.000'), [], 'withdrawn', '20T12:00:00.000'],
    ['will be withdrawn', version(LATER, AHEAD), [], 'in-force', LATER],
  ];

  it.each(rows)('one that %s', (_name, own, others, state, since) => {
    expect(standingAt(own, [own, ...others], NOW)).toEqual({ state, since: since && at(since) });
  });
});

const instant = fc.option(fc.integer({ min: 0, max: 60 }).map((minute) => new Date(minute * 60_000)));
const anyVersion = fc.record({
  downloadedAt: fc.constant(new Date(0)),
  inForceFrom: instant,
  withdrawnAt: instant,
});

test('at every instant exactly the version in force is in force', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyVersion, { selector: (one) => one.inForceFrom?.getTime() ?? Symbol() }),
      fc.integer({ min: 0, max: 60 }),
      (versions, minute) => {
        const now = new Date(minute * 60_000);
        const states = versions.map((one) => standingAt(one, versions, now).state);
        const inForce = versionInForceAt(versions, now);
        expect(versions.filter((_one, index) => states[index] === 'in-force')).toEqual(
          inForce ? [inForce] : [],
        );
      },
    ),
  );
});

test('only what is in force is printed, and only what is new is downloaded', () => {
  expect(formStates.filter((state) => isFormActionAllowed(state, 'print'))).toEqual(['in-force']);
  expect(formStates.filter((state) => isFormActionAllowed(state, 'download'))).toEqual(['new']);
  expect(formStates.filter((state) => !isFormActionAllowed(state, 'open'))).toEqual(['new']);
  expect(FORM_ACTIONS.withdrawn).not.toContain('put-in-force');
});
