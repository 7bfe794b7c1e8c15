// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result } from '@/lib/kernel/result';

/** The value of a result that must have one. */
export const valueOf = <T, E extends { kind: string }>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The kind of error of a result that must have one. */
export const errorOf = <T, E extends { kind: string }>(result: Result<T, E>): E['kind'] => {
  if (result.ok) throw new Error('expected an error, got a value');
  return result.error.kind;
};
