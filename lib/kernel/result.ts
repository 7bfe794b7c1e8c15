// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an operation that may fail in expected ways gives back: a value, or one kind of a closed union. */
export type Result<T, E extends { kind: string }> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a value that was obtained. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps an expected failure; `error.kind` is mapped once to Italian words and once to an HTTP problem. */
export const fail = <E extends { kind: string }>(error: E): { ok: false; error: E } => ({ ok: false, error });
