// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { municipalitySettingsSchema } from '@/lib/municipality/settings';
import { canonicalJson, checkCode } from './check-code';
import { feeOf } from './fees';
import { parseRequestNumber, requestNumberOf } from './request-number';
import {
  allowedActions,
  isAllowed,
  isRequestStatus,
  requestActions,
  requestStatuses,
  statusAfter,
} from './request-status';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

describe('fees', () => {
  const { tariffs } = municipalitySettingsSchema.parse(exampleSettings);
  const day = '2026-11-23' as CivilDate;

  test.each([
    ['renewal', 2221, 'fee.ordinary', 'renewal'],
    ['first-issue', 2221, 'fee.ordinary', 'first_issue'],
    ['loss', 2737, 'fee.duplicate', 'loss'],
    ['defective', 0, 'fee.free', 'defective'],
  ] as const)('%s costs %i cents: %s', (reason, cents, key, motivo) => {
    expect(feeOf(tariffs, reason, day)).toEqual({ cents, why: { key, values: { motivo } } });
  });

  test('without a row there is no amount', () => {
    expect(feeOf([], 'renewal', day)).toBeNull();
    expect(feeOf(tariffs, 'renewal', '2017-01-01' as CivilDate)).toBeNull();
  });
});

describe('the status table', () => {
  test('opens one way from draft to completed', () => {
    expect(isAllowed('draft', 'prepare-signature')).toBe(true);
    expect(isAllowed('draft', 'register')).toBe(false);
    expect(isAllowed('to-sign', 'register')).toBe(true);
    expect(isAllowed('registered', 'edit')).toBe(false);
    expect(isAllowed('registered', 'hand-over')).toBe(true);
    expect(isAllowed('completed', 'undo-hand-over')).toBe(true);
    expect(isAllowed('completed', 'hand-over')).toBe(false);
  });

  test('every action is possible somewhere, and codes are printed only after registration', () => {
    expect(requestActions.filter((action) => !requestStatuses.some((s) => isAllowed(s, action)))).toEqual([]);
    expect(requestStatuses.filter((status) => isAllowed(status, 'print-codes'))).toEqual(['registered']);
  });

  test('what is closed stays closed', () => {
    for (const status of ['withdrawn', 'cancelled'] as const)
      expect(allowedActions(status).map(statusAfter)).toEqual([null]);
  });

  test('an action leads to a status that is stored', () => {
    expect(statusAfter('edit')).toBe('draft');
    expect(statusAfter('undo-hand-over')).toBe('registered');
    expect(isRequestStatus('to-sign')).toBe(true);
    expect(isRequestStatus('signed')).toBe(false);
  });
});

describe('check code', () => {
  test('is the same for the same data, six characters that cannot be confused', () => {
    const one = checkCode(sha256(canonicalJson({ b: [1, { d: 2, c: null }], a: 'x', e: undefined })));
    const other = checkCode(sha256(canonicalJson({ a: 'x', b: [1, { c: null, d: 2 }] })));
    expect(one).toBe(other);
    expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(checkCode(Uint8Array.from([0xff, 0xff, 0xff, 0xff]))).toBe('ZZZZZZ');
    expect(checkCode(Uint8Array.from([0, 0, 0, 7]))).toBe('000001');
    expect(() => checkCode(new Uint8Array(3))).toThrow(RangeError);
  });

  test('changes with the data', () => {
    const codes = Array.from({ length: 500 }, (_, n) => checkCode(sha256(canonicalJson({ n }))));
    expect(new Set(codes).size).toBe(500);
  });
});

describe('request number', () => {
  test('has twelve characters and reads back as typed', () => {
    const number = requestNumberOf({ prefix: 'BQ', year: 2026, running: 42173 });
    expect(number).toMatch(/^BQ260042173\d$/);
    expect(parseRequestNumber(`bq26 0042 ${number.slice(8)}`)).toEqual({ ok: true, value: number });
    expect(parseRequestNumber('BQ26')).toEqual({ ok: false, error: { kind: 'form' } });
  });

  test('a mistaken digit is noticed, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (running, at, by) => {
          const number = requestNumberOf({ prefix: 'BQ', year: 2026, running });
          const wrong = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
          expect(parseRequestNumber(number).ok).toBe(true);
          expect(parseRequestNumber(wrong)).toEqual({ ok: false, error: { kind: 'check' } });
        },
      ),
    );
  });

  test.each([
    { prefix: 'B1', year: 2026, running: 1 },
    { prefix: 'BQ', year: 2026, running: 0 },
    { prefix: 'BQ', year: 2026, running: 10_000_000 },
  ])('$prefix $running does not fit', (parts) => {
    expect(() => requestNumberOf(parts)).toThrow(RangeError);
  });
});
