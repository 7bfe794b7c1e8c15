// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeEach, expect, test } from 'vitest';
import { type Breaker, makeBreaker } from './breaker';

let at: number;
let breaker: Breaker;
const start = Date.parse('2026-11-21T09:00:00Z');
beforeEach(() => {
  at = start;
  breaker = makeBreaker({ now: () => new Date(at) });
});

const failTimes = (count: number) => {
  for (let index = 0; index < count; index += 1) breaker.failed();
};

test('lets calls go until the twentieth failure in a row', () => {
  failTimes(19);
  expect(breaker.ask()).toEqual({ kind: 'go' });
  failTimes(1);
  expect(breaker.ask()).toEqual({ kind: 'open', since: new Date(start) });
});

test('a success in between starts the count again', () => {
  failTimes(19);
  breaker.succeeded();
  failTimes(19);
  expect(breaker.ask()).toEqual({ kind: 'go' });
});

test('remembers since when it has been failing, not the last failure', () => {
  breaker.failed();
  at += 60_000;
  expect(breaker.failed()).toEqual(new Date(start));
});

test('lets one probe out after ten seconds; its failure opens again, its success closes', () => {
  failTimes(20);
  at += 10_000;
  expect(breaker.ask()).toEqual({ kind: 'go' });
  expect(breaker.ask()).toMatchObject({ kind: 'open' });
  breaker.failed();
  at += 9_999;
  expect(breaker.ask()).toMatchObject({ kind: 'open' });
  at += 1;
  expect(breaker.ask()).toEqual({ kind: 'go' });
  breaker.succeeded();
  expect(breaker.ask()).toEqual({ kind: 'go' });
});

test('waits as long as it is told, a quarter of an hour at most', () => {
  expect(breaker.toldToWait(30_000)).toBe(30);
  at += 29_000;
  expect(breaker.ask()).toEqual({ kind: 'wait', seconds: 1 });
  at += 1_000;
  expect(breaker.ask()).toEqual({ kind: 'go' });
  expect(breaker.toldToWait(86_400_000)).toBe(900);
  expect(breaker.toldToWait(-5)).toBe(1);
});
