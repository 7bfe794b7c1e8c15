// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { changesAt, concerns } from './form-change';
import { at, madeProposal, madeRelease, madeVersion } from './testing/made-version';

const NOW = at('21T09:00');
const named = (changes: ReturnType<typeof changesAt>) =>
  changes.map(({ version, release }) => [version.code, version.version, release.startsAt]);

test('operators are told of what holds and of what comes, once per form', () => {
  const versions = [
    madeVersion({ version: '1.0', releases: [madeRelease(at('10T08:00'))] }),
    madeVersion({ version: '1.1', releases: [madeRelease(at('20T08:00'))] }),
    madeVersion({ version: '1.2', releases: [madeRelease(at('24T08:00'))] }),
    madeVersion({ version: '1.3', releases: [madeProposal(at('25T08:00'))] }),
    madeVersion({ code: 'CIE-M-02', releases: [madeRelease(at('24T08:00'), { endedAt: at('20T08:00') })] }),
    madeVersion({
      code: 'CIE-M-03',
      releases: [madeRelease(at('10T08:00'))],
      withdrawn: { at: at('11T08:00'), by: 'anna', reason: 'x' },
    }),
  ];
  expect(named(changesAt(versions, NOW))).toEqual([
    ['CIE-M-01', '1.1', at('20T08:00')],
    ['CIE-M-01', '1.2', at('24T08:00')],
  ]);
});

test('of a form that is withdrawn or over nobody is told that an earlier version holds', () => {
  const withdrawn = { at: at('20T12:00'), by: 'anna', reason: 'x' };
  const versions = [
    madeVersion({ version: '1.0', releases: [madeRelease(at('10T08:00'))] }),
    madeVersion({ version: '1.1', releases: [madeRelease(at('20T08:00'))], withdrawn }),
  ];
  expect(changesAt(versions, NOW)).toEqual([]);
});

test('not who decided or proposed it, nor who came to the office later', () => {
  const proposed = { at: at('18T08:00'), by: 'anna' };
  const change = { version: madeVersion(), release: madeRelease(at('20T08:00'), { proposed }) };
  const told = (id: string, since: Date) => concerns(change, { id, since });
  expect(told('carla', at('01T08:00'))).toBe(true);
  expect(told('carla', at('19T08:00'))).toBe(true);
  expect(told('carla', at('19T08:01'))).toBe(false);
  expect([told('anna', at('01T08:00')), told('bruno', at('01T08:00'))]).toEqual([false, false]);
  const waiting = { version: madeVersion(), release: madeProposal(at('24T08:00')) };
  expect(concerns(waiting, { id: 'carla', since: at('01T08:00') })).toBe(false);
});
