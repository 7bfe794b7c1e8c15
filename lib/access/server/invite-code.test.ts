// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { inviteHashOf, isInviteCode, newInviteCode } from './invite-code';

test('a code has 140 bits, is written in groups and does not print itself', () => {
  const codes = Array.from({ length: 200 }, newInviteCode);
  for (const code of codes)
    expect(code.reveal()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(codes.map((code) => code.reveal())).size).toBe(200);
  expect(JSON.stringify({ code: codes[0] })).toBe('{"code":"[redacted]"}');
});

test('a code is read as people type it, and no other is', () => {
  const stored = inviteHashOf('0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ-RSTV');
  expect(isInviteCode(stored, ' oalb 2c3d4e5f-6g7h 8j9k.mnpq-rstv\n')).toBe(true);
  expect(isInviteCode(stored, '0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ-RSTW')).toBe(false);
  expect(isInviteCode(null, '0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ-RSTV')).toBe(false);
  expect(isInviteCode(null, '')).toBe(false);
  expect(isInviteCode(new Uint8Array(3), '')).toBe(false);
});
