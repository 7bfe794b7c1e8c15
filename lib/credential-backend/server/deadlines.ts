// SPDX-License-Identifier: AGPL-3.0-or-later

/** Milliseconds for a question that a clerk waits for. */
export const QUESTION_MS = 2_000;

/** Milliseconds for the release of a half. */
export const RELEASE_MS = 5_000;

/** Milliseconds for what the worker delivers or fetches. */
export const DELIVERY_MS = 10_000;
