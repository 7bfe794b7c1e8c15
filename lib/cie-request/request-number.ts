// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result, fail, ok } from '@/lib/kernel/result';

const RUNNING_DIGITS = 7;
const FORM = /^([A-Z]{2})(\d{2})(\d{7})(\d)$/;

/** A number that the municipality gave: its letters, the year, the running number within the year. */
export type RequestNumberParts = { prefix: string; year: number; running: number };

/** ISO 7064 MOD 11,10 over the characters, letters as A=10 … Z=35: finds every single slip and nearly all swaps. */
const checkDigit = (body: string): string => {
  const digits = [...body].flatMap((character) => [...String(parseInt(character, 36))]).map(Number);
  const product = digits.reduce((carry, digit) => {
    const sum = (carry + digit) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return String((11 - product) % 10);
};

/**
 * The number of a request, 12 characters: prefix, year, running number, check digit (`BQ2600421738`); drawn in fours.
 * Throws when a part does not fit: the running number of a year ends at 9,999,999.
 */
export const requestNumberOf = ({ prefix, year, running }: RequestNumberParts): string => {
  const body = `${prefix}${String(year % 100).padStart(2, '0')}${String(running).padStart(RUNNING_DIGITS, '0')}`;
  const number = body + checkDigit(body);
  if (!FORM.test(number) || running < 1) throw new RangeError(`no request number for ${body}`);
  return number;
};

/** Reads a number as typed or scanned, spaces and case aside; `check` when a character was mistaken. */
export const parseRequestNumber = (text: string): Result<string, { kind: 'form' } | { kind: 'check' }> => {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  const parts = FORM.exec(number);
  if (parts === null) return fail({ kind: 'form' });
  return checkDigit(number.slice(0, -1)) === number.slice(-1) ? ok(number) : fail({ kind: 'check' });
};
