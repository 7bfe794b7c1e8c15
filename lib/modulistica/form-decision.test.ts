// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { decide, isPlainText, type TypedRelease } from './form-decision';
import { type ReleaseRule } from './release-rule';
import { at, madeProposal, madeRelease, madeVersion } from './testing/made-version';
import { reasonOf } from './typed-reason';

const NOW = at('21T09:05:40.500');
const old = madeVersion({ version: '1.0', releases: [madeRelease(at('10T08:00'))] });
const second: ReleaseRule = { kind: 'second' };
const alone: ReleaseRule = { kind: 'alone', hours: 24 };
const colleague: ReleaseRule = { kind: 'colleague', people: [] };
const typed = (date: string, time: string, note = 'La firma è a destra.'): TypedRelease => ({
  date,
  time,
  note,
});
const version = (changes: Parameters<typeof madeVersion>[0] = {}) =>
  madeVersion({ version: '1.1', ...changes });

describe('decide', () => {
  const rows: [string, ReleaseRule, TypedRelease, object][] = [
    ['now', second, typed('', ''), { startsAt: NOW, kind: 'ordinary', proposal: false }],
    [
      'a minute ahead',
      second,
      typed('21/11/2026', '10.06'),
      { startsAt: at('21T09:06'), kind: 'ordinary', proposal: false },
    ],
    ['alone', alone, typed('', ''), { startsAt: at('22T09:06'), kind: 'delayed', proposal: false }],
    [
      'alone, later than needed',
      alone,
      typed('24/11/2026', '8.00'),
      { startsAt: at('24T07:00'), kind: 'delayed', proposal: false },
    ],
    ['with a colleague', colleague, typed('', ''), { startsAt: NOW, kind: 'ordinary', proposal: true }],
  ];
  it.each(rows)('%s', (_name, rule, what, decision) => {
    const own = version();
    expect(decide(own, [old, own], what, rule, NOW)).toMatchObject({ ok: true, value: decision });
  });

  const refusals: [string, ReleaseRule, TypedRelease, Parameters<typeof madeVersion>[0], object][] = [
    ['in the past', second, typed('20/11/2026', '8.00'), {}, { path: 'date', key: 'modulistica.past' }],
    [
      'alone and too soon',
      alone,
      typed('22/11/2026', '10.04'),
      {},
      { path: 'date', key: 'modulistica.tooSoon' },
    ],
    [
      'after its last day',
      second,
      typed('24/11/2026', '0.00'),
      { validUntil: '2026-11-23' as CivilDate },
      { path: 'date', key: 'modulistica.afterEnd' },
    ],
    [
      'without a word on what changes',
      second,
      typed('', '', ' \n '),
      {},
      { path: 'note', key: 'modulistica.noteMissing' },
    ],
    [
      'with too many words',
      second,
      typed('', '', 'a'.repeat(301)),
      {},
      { path: 'note', key: 'modulistica.noteLong' },
    ],
    [
      'with letters that turn around',
      second,
      typed('', '', 'ab\u202ecd'),
      {},
      { path: 'note', key: 'modulistica.noteCharacters' },
    ],
  ];
  it.each(refusals)('refused: %s', (_name, rule, what, changes, message) => {
    const own = version(changes);
    expect(decide(own, [old, own], what, rule, NOW)).toMatchObject({
      ok: false,
      error: { kind: 'typed', message },
    });
  });

  it('needs no word on a form that replaces none', () => {
    const own = version();
    expect(decide(own, [own], typed('', '', ''), second, NOW)).toMatchObject({
      ok: true,
      value: { note: '' },
    });
  });

  it('refuses the minute at which another version begins', () => {
    const own = version();
    const other = madeVersion({ version: '1.2', releases: [madeRelease(at('24T07:00'))] });
    expect(decide(own, [old, own, other], typed('24/11/2026', '8.00'), second, NOW)).toEqual({
      ok: false,
      error: { kind: 'taken', version: '1.2' },
    });
  });

  it('lets who brought it in propose again, and not move what another has decided', () => {
    const proposed = version({ releases: [madeProposal(at('24T07:00'))] });
    expect(decide(proposed, [proposed], typed('', ''), colleague, NOW).ok).toBe(true);
    const decided = version({ releases: [madeRelease(at('24T07:00'))] });
    expect(decide(decided, [decided], typed('', ''), colleague, NOW)).toEqual({
      ok: false,
      error: { kind: 'decided' },
    });
    expect(decide(decided, [decided], typed('', ''), second, NOW).ok).toBe(true);
  });
});

test.each([
  ['Manca la firma del secondo genitore.', true],
  ['Due righe\nsono una', true],
  ['\u0007', false],
  ['\u200b', false],
  ['\u202e', false],
])('%j is plain: %s', (text, plain) => {
  expect(isPlainText(text)).toBe(plain);
});

test.each([
  [' La  stampa\ntaglia il piede. ', { ok: true, value: 'La stampa taglia il piede.' }],
  ['', { ok: false, error: { message: { path: 'reason', key: 'modulistica.reasonMissing' } } }],
  ['a'.repeat(301), { ok: false, error: { message: { key: 'modulistica.noteLong' } } }],
])('the reason %j', (text, expected) => {
  expect(reasonOf(text)).toMatchObject(expected);
});
