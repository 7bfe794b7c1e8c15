// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JWK } from 'jose';
import { ok, type Result } from '@/lib/kernel/result';
import { Secret } from '@/lib/kernel/secret';
import { type Expected, openSeal, type SealError } from './open-seal';

/** The last four digits of a card's PIN and PUK; `kind` keeps first halves from being taken for them. */
export type SecondHalves = { kind: 'second'; pin: Secret<string>; puk: Secret<string> };

/** Opens a seal in memory and checks that it is the one expected, and of second halves; the digits stay secrets. */
export const openSealedSecondHalves = async (
  sealed: string,
  privateKey: Secret<JWK>,
  expected: Expected,
): Promise<Result<SecondHalves, SealError>> => {
  const opened = await openSeal('SecondHalves', sealed, privateKey, expected);
  if (!opened.ok) return opened;
  const { pin_second_half, puk_second_half } = opened.value;
  return ok({ kind: 'second', pin: new Secret(pin_second_half), puk: new Secret(puk_second_half) });
};
