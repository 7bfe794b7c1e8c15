// SPDX-License-Identifier: AGPL-3.0-or-later

/** Languages of texts: Italian is complete; German covers what a citizen reads. */
export const locales = ['it', 'de'] as const;

export type Locale = (typeof locales)[number];
