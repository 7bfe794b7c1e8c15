// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type Conflict, DraftSaver, type SaveAnswer, type SaveState } from './draft-saver';

type Sent = { version: number; values: FormValues; leaving: boolean; answer: (with_: SaveAnswer) => void };

const setUp = () => {
  const sent: Sent[] = [];
  const states: SaveState[] = [];
  const conflicts: Conflict[] = [];
  const saver = new DraftSaver(
    { version: 3, values: { 'person.surname': 'Ro' } },
    {
      send: (draft, leaving) =>
        new Promise((answer) => {
          sent.push({ ...draft, leaving, answer });
        }),
      now: () => new Date('2026-11-23T08:14:00Z'),
      onState: (state) => states.push(state),
      onConflict: (conflict) => conflicts.push(conflict),
      timers: { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer as number) },
    },
  );
  const saved = (version: number): SaveAnswer => ({ kind: 'saved', version, at: new Date(0) });
  return { saver, sent, states, conflicts, saved };
};

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('saves within a second of the last key, and at once when a field is left', async () => {
  const { saver, sent, saved } = setUp();
  saver.change({ 'person.surname': 'Ros' });
  await vi.advanceTimersByTimeAsync(500);
  saver.change({ 'person.surname': 'Ross' });
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(400);
  expect(sent).toMatchObject([{ version: 3, values: { 'person.surname': 'Ross' }, leaving: false }]);
  sent[0]!.answer(saved(4));
  await settle();
  saver.change({ 'person.surname': 'Rossi' });
  saver.hurry();
  await settle();
  expect(sent[1]).toMatchObject({ version: 4, values: { 'person.surname': 'Rossi' } });
});

test('has one save in flight, and sends what was typed meanwhile with the version of the answer', async () => {
  const { saver, sent, states, saved } = setUp();
  saver.change({ 'person.surname': 'A' });
  saver.hurry();
  await settle();
  saver.change({ 'person.surname': 'AB' });
  saver.hurry();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  sent[0]!.answer(saved(9));
  await settle();
  expect(states.at(-1)).toEqual({ kind: 'pending' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]).toMatchObject({ version: 9, values: { 'person.surname': 'AB' } });
  sent[1]!.answer(saved(10));
  await settle();
  expect(states.at(-1)).toMatchObject({ kind: 'saved' });
});

test('says since when it is not saved, and tries again by itself until it is', async () => {
  const { saver, sent, states, saved } = setUp();
  saver.change({ 'person.surname': 'X' });
  for (let failures = 0; failures < 4; failures += 1) {
    await vi.advanceTimersByTimeAsync(20_000);
    sent.at(-1)!.answer({ kind: 'unreachable', session: null });
    await settle();
  }
  saver.change({ 'person.surname': 'XY' });
  expect(states.at(-1)).toEqual({
    kind: 'failing',
    since: new Date('2026-11-23T08:14:00Z'),
    session: null,
  });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toHaveLength(5);
  sent[4]!.answer(saved(4));
  await settle();
  expect(sent[4]!.values).toEqual({ 'person.surname': 'XY' });
  expect(states.at(-1)).toMatchObject({ kind: 'saved' });
});

test('flush waits for everything, and tells when it did not succeed', async () => {
  const { saver, sent, saved } = setUp();
  saver.change({ 'person.surname': 'X' });
  const done = saver.flush();
  await settle();
  sent[0]!.answer(saved(4));
  expect(await done).toBe(true);
  saver.change({ 'person.surname': 'XY' });
  const failed = saver.flush();
  await settle();
  sent[1]!.answer({ kind: 'unreachable', session: 'locked' });
  expect(await failed).toBe(false);
});

test('flush also stores what changes while it waits', async () => {
  const { saver, sent, saved } = setUp();
  saver.change({ 'person.surname': 'X' });
  const done = saver.flush();
  await settle();
  saver.change({ 'person.surname': 'X', 'person.givenName': 'Y' });
  sent[0]!.answer(saved(4));
  await settle();
  expect(sent[1]).toMatchObject({ version: 4, values: { 'person.givenName': 'Y' } });
  sent[1]!.answer(saved(5));
  expect(await done).toBe(true);
});

test('a conflict is shown with all three texts and nothing is sent until it is decided', async () => {
  const { saver, sent, conflicts } = setUp();
  saver.change({ 'person.surname': 'Rossi' });
  saver.hurry();
  await settle();
  const theirs = { 'person.surname': 'Russo' };
  sent[0]!.answer({
    kind: 'conflict',
    version: 7,
    values: theirs,
    by: 'Lorenzo',
    at: new Date(0),
    takenOver: true,
  });
  await settle();
  saver.change({ 'person.surname': 'Rossini' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(conflicts).toEqual([
    {
      base: { 'person.surname': 'Ro' },
      mine: { 'person.surname': 'Rossi' },
      theirs,
      version: 7,
      by: 'Lorenzo',
      at: new Date(0),
      takenOver: true,
    },
  ]);
  saver.resolve(7, theirs);
  await settle();
  expect(sent[1]).toMatchObject({ version: 7, values: theirs });
});

test('a save whose answer was lost is no conflict with oneself', async () => {
  const { saver, sent, conflicts, saved } = setUp();
  saver.change({ 'person.surname': 'Rossi' });
  saver.hurry();
  await settle();
  sent[0]!.answer({ kind: 'unreachable', session: null });
  await settle();
  saver.change({ 'person.surname': 'Rossini' });
  await vi.advanceTimersByTimeAsync(20_000);
  sent[1]!.answer({
    kind: 'conflict',
    version: 4,
    values: { 'person.surname': 'Rossi' },
    by: 'Elena',
    at: new Date(0),
    takenOver: false,
  });
  await settle();
  expect(conflicts).toEqual([]);
  expect(sent[2]).toMatchObject({ version: 4, values: { 'person.surname': 'Rossini' } });
  sent[2]!.answer(saved(5));
});

test('two pages with the same text have nothing to decide', async () => {
  const { saver, sent, conflicts } = setUp();
  const same = { 'person.surname': 'Rossi' };
  saver.change(same);
  saver.hurry();
  await settle();
  sent[0]!.answer({
    kind: 'conflict',
    version: 4,
    values: same,
    by: 'Elena',
    at: new Date(0),
    takenOver: false,
  });
  await settle();
  expect(conflicts).toEqual([]);
  expect(sent[1]).toMatchObject({ version: 4, values: same });
});

test('a page that goes out of sight sends at once', async () => {
  const { saver, sent } = setUp();
  saver.leave();
  expect(sent).toHaveLength(0);
  saver.change({ 'person.surname': 'Rossi' });
  saver.leave();
  await settle();
  expect(sent).toMatchObject([{ leaving: true, values: { 'person.surname': 'Rossi' } }]);
});

test('what is put right while a refusal is on its way is saved', async () => {
  const { saver, sent, states, saved } = setUp();
  saver.change({ 'person.surname': 'far too long' });
  saver.hurry();
  await settle();
  saver.change({ 'person.surname': 'short' });
  sent[0]!.answer({ kind: 'refused', reason: 'too long', closed: false });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]!.values).toEqual({ 'person.surname': 'short' });
  sent[1]!.answer(saved(4));
  await settle();
  expect(states.at(-1)).toMatchObject({ kind: 'saved' });
});
