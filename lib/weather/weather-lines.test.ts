// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type PlannedWindow } from './planned-window';
import { heardAt, type ServiceState, SERVICES } from './service';
import { serviceViewOf } from './service-view';
import { type Weather, weatherLinesOf } from './weather-lines';

const now = new Date('2026-11-21T09:30:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const HOUR = 3600;

const fine = (service: ServiceState['service']): ServiceState => ({
  service,
  answeredAt: ago(5),
  failures: 0,
  failingSince: null,
  unsignedSince: null,
});

const calm: Weather = {
  services: SERVICES.map(fine),
  clocks: [{ clock: 'database', offsetMs: 40, readAt: ago(5), offSince: null }],
  windows: [],
  waiting: null,
  owedSince: null,
};

const withState = (service: ServiceState['service'], changes: Partial<ServiceState>): Weather => ({
  ...calm,
  services: calm.services.map((state) => (state.service === service ? { ...state, ...changes } : state)),
});

const window = (changes: Partial<PlannedWindow> = {}): PlannedWindow => ({
  id: 'w',
  service: 'credential-backend',
  startsAt: ago(-HOUR),
  endsAt: ago(-3 * HOUR),
  note: '',
  endedAt: null,
  ...changes,
});

const lines = (weather: Weather, mends = false) => weatherLinesOf(weather, now, mends);
const troubles = (weather: Weather, mends = false) =>
  lines(weather, mends).map((line) => (line.kind === 'service' ? line.trouble : line));

describe('the bar', () => {
  it('says nothing when everything works, nor when nobody has looked yet', () => {
    expect(lines(calm, true)).toEqual([]);
    expect(lines({ ...calm, services: [], clocks: [] }, true)).toEqual([]);
  });

  it('one question without an answer is no outage, two in a row are, since the first', () => {
    const failing = (failures: number) =>
      withState('credential-backend', { failures, failingSince: ago(60) });
    expect(lines(failing(1))).toEqual([]);
    expect(troubles(failing(2))).toEqual([
      { kind: 'late', since: ago(60), waiting: 0, reprintsSuspended: true },
    ]);
  });

  it('what was learned long ago counts no more', () => {
    const old = withState('mail', { failures: 9, failingSince: ago(900), answeredAt: ago(301) });
    expect(lines(old)).toEqual([]);
    expect(serviceViewOf('mail', old, now)).toEqual({ state: 'unknown' });
  });

  it('requests that wait are told with their number; reprints are suspended only while the service is away', () => {
    const waiting = { waiting: 3, since: ago(400) };
    expect(troubles({ ...calm, waiting })).toEqual([
      { kind: 'late', since: ago(400), waiting: 3, reprintsSuspended: false },
    ]);
    const away = withState('credential-backend', { failures: 2, failingSince: ago(20) });
    expect(troubles({ ...away, waiting })).toEqual([
      { kind: 'late', since: ago(400), waiting: 3, reprintsSuspended: true },
    ]);
  });

  it('answers that nobody signed are told to who can have it mended; the others read of the delay', () => {
    const weather = {
      ...withState('credential-backend', { unsignedSince: ago(90) }),
      waiting: { waiting: 1, since: ago(30) },
    };
    expect(troubles(weather, true)).toEqual([{ kind: 'unsigned', since: ago(90), waiting: 1 }]);
    expect(troubles(weather)).toEqual([
      { kind: 'late', since: ago(90), waiting: 1, reprintsSuspended: true },
    ]);
  });

  it('the register is away for whoever it owes an answer, and for all when the worker finds it so', () => {
    expect(troubles({ ...calm, owedSince: ago(7) })).toEqual([{ kind: 'away', since: ago(7) }]);
    const away = withState('registry', { failures: 2, failingSince: ago(50) });
    expect(troubles(away)).toEqual([{ kind: 'away', since: ago(50) }]);
    expect(troubles({ ...away, owedSince: ago(70) })).toEqual([{ kind: 'away', since: ago(70) }]);
    // While it owes anything it is asked every few seconds: a silence of half a minute means that it owes nothing.
    expect(
      troubles(withState('registry', { failures: 2, failingSince: ago(50), answeredAt: ago(31) })),
    ).toEqual([]);
  });

  it('a clock that is off is told to who can have it mended', () => {
    const clocks = [{ clock: 'database' as const, offsetMs: 31_000, readAt: ago(5), offSince: ago(65) }];
    expect(lines({ ...calm, clocks })).toEqual([]);
    expect(lines({ ...calm, clocks }, true)).toEqual([
      { kind: 'clock', clock: 'database', byMs: 31_000, since: ago(65) },
    ]);
  });
});

describe('an announced window', () => {
  const told = (...windows: PlannedWindow[]) =>
    lines({ ...calm, windows }).map((line) => line.kind === 'service' && line.window?.state);

  it.each([
    ['a day and a second ahead', { startsAt: ago(-24 * HOUR - 1), endsAt: ago(-25 * HOUR) }, []],
    ['a day ahead', { startsAt: ago(-24 * HOUR), endsAt: ago(-25 * HOUR) }, ['soon']],
    ['at its first instant', { startsAt: now }, ['running']],
    ['while it runs', { startsAt: ago(HOUR) }, ['running']],
    ['at its end', { startsAt: ago(HOUR), endsAt: now }, []],
    ['taken out', { endedAt: ago(1) }, []],
  ] as const)('%s', (_name, changes, states) => {
    expect(told(window(changes))).toEqual(states);
  });

  it('is told once for a service: the one that runs, else the next', () => {
    const running = window({ id: 'r', startsAt: ago(HOUR), endsAt: ago(-60) });
    const longer = window({ id: 'l', startsAt: ago(60), endsAt: ago(-2 * HOUR) });
    const later = window({ id: 'x', startsAt: ago(-5 * HOUR), endsAt: ago(-6 * HOUR) });
    const of = (...windows: PlannedWindow[]) => lines({ ...calm, windows });
    expect(of(later, window())).toMatchObject([{ window: { startsAt: ago(-HOUR) } }]);
    expect(of(later, running, longer)).toMatchObject([{ window: { endsAt: ago(-2 * HOUR) } }]);
    expect(of(window(), window({ service: 'mail' }))).toMatchObject([
      { service: 'credential-backend' },
      { service: 'mail' },
    ]);
  });

  it('stands in the line of what is wrong with its service', () => {
    const weather = withState('credential-backend', { failures: 2, failingSince: ago(60) });
    expect(lines({ ...weather, windows: [window({ startsAt: ago(90) })] })).toMatchObject([
      { service: 'credential-backend', trouble: { kind: 'late' }, window: { state: 'running' } },
    ]);
  });
});

describe('a service as the supervisor sees it', () => {
  it.each([
    ['works', 'credential-backend', calm, { state: 'works' }],
    ['is not looked at', 'mail', { ...calm, services: [] }, { state: 'unknown' }],
    ['is not needed', 'registry', { ...calm, services: [] }, { state: 'unasked' }],
    [
      'answers while something waits',
      'credential-backend',
      { ...calm, waiting: { waiting: 2, since: ago(9) } },
      { state: 'late', since: ago(9), waiting: 2 },
    ],
    [
      'is away',
      'credential-backend',
      withState('credential-backend', { failures: 3, failingSince: ago(40) }),
      { state: 'away', since: ago(40), waiting: 0 },
    ],
    [
      'owes an answer',
      'registry',
      { ...calm, owedSince: ago(3) },
      { state: 'away', since: ago(3), waiting: 0 },
    ],
    [
      'is not signed',
      'credential-backend',
      withState('credential-backend', { unsignedSince: ago(8) }),
      { state: 'unsigned', since: ago(8), waiting: 0 },
    ],
  ] as const)('%s', (_name, service, weather, view) => {
    expect(serviceViewOf(service, weather, now)).toMatchObject(view);
  });
});

describe('when a service was last heard', () => {
  it.each<[string, Partial<ServiceState>, Date | null]>([
    ['works', {}, ago(5)],
    ['one question without an answer', { failures: 1, failingSince: ago(5) }, null],
    ['away', { failures: 4, failingSince: ago(60) }, null],
    ['answers that carry no signature', { unsignedSince: ago(60) }, null],
    ['nobody looked lately', { answeredAt: ago(HOUR) }, null],
    ['never asked', { answeredAt: null }, null],
  ])('%s', (_, changes, heard) => {
    expect(heardAt({ ...fine('credential-backend'), ...changes }, now)).toEqual(heard);
  });
});
