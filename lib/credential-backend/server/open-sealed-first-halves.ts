// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JWK } from 'jose';
import { ok, type Result } from '@/lib/kernel/result';
import { Secret } from '@/lib/kernel/secret';
import { type Expected, openSeal, type SealError } from './open-seal';

/** The first four digits of a card's PIN and PUK. */
export type FirstHalves = { pin: Secret<string>; puk: Secret<string> };

/** Opens a seal in memory and checks that it is the one expected; the digits stay secrets. */
export const openSealedFirstHalves = async (
  sealed: string,
  privateKey: Secret<JWK>,
  expected: Expected,
): Promise<Result<FirstHalves, SealError>> => {
  const opened = await openSeal('FirstHalves', sealed, privateKey, expected);
  if (!opened.ok) return opened;
  return ok({ pin: new Secret(opened.value.pin_first_half), puk: new Secret(opened.value.puk_first_half) });
};
