// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { countSheets, type SheetCounts, type SheetOutcome, type SheetSignature, stateOfDay } from './sheet';

const sheets = (...outcomes: SheetOutcome[]) => outcomes.map((outcome) => ({ outcome }));
const signature = (digest: string) => ({ digest }) as SheetSignature;
const dayOf = (counts: SheetCounts, digest: string, signed: string | null) =>
  stateOfDay({ counts, digest, signature: signed === null ? null : signature(signed) });

test('jammed, noted and expired sheets are destroyed; what is neither that nor handed over is open', () => {
  expect(countSheets(sheets('open', 'handed-over', 'jammed', 'destroyed', 'expired', 'handed-over'))).toEqual(
    {
      printed: 6,
      handedOver: 2,
      destroyed: 3,
      open: 1,
    },
  );
  expect(countSheets([])).toEqual({ printed: 0, handedOver: 0, destroyed: 0, open: 0 });
});

test('a day can be signed when it balances, stays signed as it was, and shows what changed', () => {
  const even = countSheets(sheets('handed-over', 'jammed'));
  const odd = countSheets(sheets('handed-over', 'open'));
  expect(dayOf(odd, 'a', null)).toBe('open');
  expect(dayOf(even, 'a', null)).toBe('to-sign');
  expect(dayOf(even, 'a', 'a')).toBe('signed');
  expect(dayOf(even, 'b', 'a')).toBe('changed');
  expect(dayOf(odd, 'b', 'a')).toBe('changed');
});
