// SPDX-License-Identifier: AGPL-3.0-or-later

/** When the service was asked and answered by our clock, and what its own said meanwhile (to the second); `null` when it does not say. */
export type StatusAnswer = { askedAt: Date; answeredAt: Date; theirTime: Date | null };
