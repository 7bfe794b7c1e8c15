// SPDX-License-Identifier: AGPL-3.0-or-later

/** A value as the branch of a text that chooses by it: ICU knows no hyphen there. */
export const selectorOf = (value: string): string => value.replaceAll('-', '_');
